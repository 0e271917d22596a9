import { randomUUID } from 'node:crypto';
import { casesApi, documentsApi } from '@desk/cases/contract';
import { CaseTypeCode, OfficeId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { visitsApi } from '@desk/visits/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n').toString('base64');

describe('a document that is handed in', () => {
  let house: TestHouse;
  let desk: Person, fk: Person, kfm: Person, stranger: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    [desk, fk, kfm, stranger] = await Promise.all([house.as('desk-uddevalla'), house.as('handler-fk'), house.as('handler-kfm'), house.as('desk-tidaholm')]);
  });
  afterAll(() => house.close());

  const handIn = async () => {
    const visit = (await desk.ask(visitsApi.registerVisit, { officeId: OfficeId.parse('uddevalla') })).body;
    await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } });
    const step = { visitId: visit.id, caseTypeCode: CaseTypeCode.parse('FK-TFP10') };
    const file = await desk.ask(casesApi.doTask, { ...step, task: 'TA', document: { title: 'Ansökan / tio dagar', pages: 2, kind: 'application' } });
    expect(file.refusal).toBeUndefined();
    return { step, caseId: file.body.id, documentId: file.body.documents[0]?.id ?? '' };
  };

  test('is read by the desk until it is handed over, then by its owner only; each look is in the journal', async () => {
    const { step, documentId } = await handIn();
    expect((await desk.ask(documentsApi.openDocument, { documentId })).status).toBe(404);
    expect((await desk.ask(documentsApi.attachFile, { documentId, base64: pdf })).body).toEqual({ mediaType: 'application/pdf', bytes: Buffer.from(pdf, 'base64').length, scanned: false });
    expect((await desk.ask(documentsApi.attachFile, { documentId, base64: pdf })).refusal?.fact).toBe('DocumentHasFile');
    const opened = await desk.ask(documentsApi.openDocument, { documentId });
    expect(opened.body).toMatchObject({ base64: pdf, fileName: 'Ansökan tio dagar.pdf', secrecy: { sv: expect.stringContaining('OSL 40 kap. 7 c §') } });
    for (const other of [kfm, stranger]) {
      expect((await other.ask(documentsApi.openDocument, { documentId })).refusal?.code).toMatch(/not-found|not-allowed/);
      expect((await other.ask(documentsApi.attachFile, { documentId, base64: pdf })).refusal?.code).toMatch(/not-found|not-allowed/);
    }

    const choice = { ...step, kind: 'T3' as const, include: ['identity' as const, 'documents' as const] };
    const preview = await desk.ask(casesApi.previewHandoff, choice);
    const sent = await desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.body.proposedReason, seal: preview.body.seal, requestKey: randomUUID() });
    expect(sent.refusal).toBeUndefined();
    expect((await desk.ask(documentsApi.openDocument, { documentId })).refusal?.fact).toBe('DocumentForwarded');
    expect((await fk.ask(documentsApi.openDocument, { documentId })).body.base64).toBe(pdf);

    const looks = await house.data.asOwner<{ staff_id: string; act: string; agency_id: string; basis: string }>(`SELECT staff_id, act, agency_id, split_part(basis, '|', 1) AS basis FROM audit.entry WHERE object_id = $1 AND outcome = 'done' AND act LIKE 'document.%' ORDER BY id`, [documentId]);
    expect(looks).toEqual([
      { staff_id: 'desk-uddevalla', act: 'document.attach', agency_id: 'FK', basis: 'line' }, { staff_id: 'desk-uddevalla', act: 'document.open', agency_id: 'FK', basis: 'line' },
      { staff_id: 'handler-fk', act: 'document.open', agency_id: 'FK', basis: 'duty' },
    ]);
  });

  test('is refused when it is no document, with what to do', async () => {
    const { documentId } = await handIn();
    const answer = await desk.ask(documentsApi.attachFile, { documentId, base64: Buffer.from('<script>alert(1)</script>').toString('base64') });
    expect(answer.refusal).toMatchObject({ code: 'not-valid', fact: 'FileKindUnknown' });
    expect((await desk.ask(documentsApi.attachFile, { documentId, base64: 'inte base64!' })).refusal?.code).toBe('not-valid');
  });
});
