import { randomUUID } from 'node:crypto';
import { casesApi, disclosuresApi, documentsApi, type Crossing, type HandoffPreview, type ParcelPart } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment, OfficeId, type VisitId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { visitsApi } from '@desk/visits/contract';
import { done } from './idor-rows';
import { mayMeetProtected } from './matrix-ways';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n').toString('base64');
const [tfp, jamk] = [CaseTypeCode.parse('FK-TFP10'), CaseTypeCode.parse('SKV-JAMK')];
const [skv, fkc, kfmc] = [Compartment.parse('SKV-FOLK'), Compartment.parse('FK'), Compartment.parse('KFM')];

describe('secrecy between agencies', () => {
  let house: TestHouse;
  let desk: Person, fk: Person, folk: Person, kfm: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    [desk, fk, folk, kfm] = await Promise.all([house.as('desk-uddevalla'), house.as('handler-fk'), house.as('handler-skv-folkbokforing'), house.as('handler-kfm')]);
  });
  afterAll(() => house.close());

  type Chosen = { readonly visitId: VisitId; readonly caseTypeCode: CaseTypeCode; readonly kind: 'T4' | 'T5'; readonly to: Compartment; readonly include: ParcelPart[]; readonly documentIds?: string[]; readonly question?: string; readonly contact?: string };
  const start = async (number = '19900101-2385') => {
    const visit = done(await desk.ask(visitsApi.registerVisit, { officeId: OfficeId.parse('uddevalla') }));
    done(await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number } }));
    return visit.id;
  };
  const handIn = async (visitId: VisitId, caseTypeCode = tfp) => {
    const file = done(await desk.ask(casesApi.doTask, { visitId, caseTypeCode, task: 'TA', document: { title: 'Intyg', pages: 1, kind: 'attachment' } }));
    const documentId = file.documents.at(-1)?.id ?? '';
    done(await desk.ask(documentsApi.attachFile, { documentId, base64: pdf }));
    return { caseId: file.id, documentId };
  };
  const preview = async (choice: Chosen): Promise<HandoffPreview> => done(await desk.ask(casesApi.previewHandoff, choice));
  const agree = async (choice: Chosen, { awaits }: HandoffPreview, its: { giver?: 'visitor' | 'guardian' | 'representative' } = {}) =>
    desk.ask(disclosuresApi.giveWaiver, { visitId: choice.visitId, caseTypeCode: choice.caseTypeCode, to: choice.to, categories: awaits?.categories ?? [], documentIds: awaits?.documentIds, giver: 'visitor', how: 'oral', text: awaits?.text.sv ?? '', ...its });
  const send = (choice: Chosen, { seal }: { readonly seal: string }, requestKey = randomUUID()) => desk.ask(casesApi.sendHandoff, { ...choice, reason: 'BESOKARENS_ONSKAN', seal, requestKey });
  const partsOf = (lines: HandoffPreview['copied']) => lines.map(({ part }) => part);

  test('nothing crosses but what the visitor said yes to, and the receipt says what', async () => {
    const visitId = await start();
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: [], question: 'Barnet är fött den 14 november.', contact: 'Ring efter klockan 15' };
    const nothing = await preview(choice);
    expect([partsOf(nothing.copied), nothing.awaits]).toEqual([['errand', 'language'], null]);
    expect(partsOf(nothing.needsChoice)).toEqual(['contact', 'identity', 'told']);
    const chosen: Chosen = { ...choice, include: ['identity', 'told'] };
    const waits = await preview(chosen);
    expect(waits.awaits).toMatchObject({ categories: ['D3', 'D4'], text: { sv: expect.stringMatching(/^Säger du ja till att Försäkringskassan lämnar personnummer eller annan identitet och det du har berättat till Skatteverket, folkbokföringen\?.*även om du säger nej\.$/) } });
    expect((await send(chosen, waits)).refusal).toMatchObject({ fact: 'WaiverNeeded', explanation: { condition: 'C4' } });
    expect((await agree(chosen, { ...waits, awaits: { categories: ['D3'], documentIds: [], text: waits.awaits?.text ?? { sv: '', en: '' } } })).refusal?.fact).toBe('WaiverTextMoved');
    done(await agree(chosen, waits));
    const ready = await preview(chosen);
    expect([partsOf(ready.copied), ready.awaits]).toEqual([['errand', 'language', 'identity', 'told'], null]);
    const key = randomUUID();
    const sent = done(await send(chosen, ready, key));
    expect(done(await send(chosen, ready, key)).id).toBe(sent.id);
    expect(sent).toMatchObject({ kind: 'T4', agencyId: 'SKV', compartment: 'SKV-FOLK', question: choice.question });

    const read = done(await folk.ask(casesApi.getHandoff, { handoffId: sent.id }));
    expect(read.parcel).toMatchObject({ identity: { masked: '19900101-••••' }, notes: [], acts: [], from: { compartment: 'FK' }, grounds: [{ category: 'D3', kind: 'waiver' }, { category: 'D4', kind: 'waiver' }] });
    expect(read.parcel).not.toHaveProperty('contact');
    for (const other of [fk, kfm]) expect((await other.ask(casesApi.getHandoff, { handoffId: sent.id })).refusal?.code).toBe('not-found');
    expect(done(await desk.ask(disclosuresApi.getReceipt, { handoffId: sent.id }))).toMatchObject({ from: { sv: 'Försäkringskassan' }, to: { sv: 'Skatteverket, folkbokföringen' }, sealed: 'holds', seal: sent.seal, waivers: [{ how: 'oral' }] });
    await house.data.asOwner(`UPDATE cases.handoff SET question = 'Något annat' WHERE id = $1`, [sent.id]);
    expect(done(await desk.ask(disclosuresApi.getReceipt, { handoffId: sent.id })).sealed).toBe('broken');
    const acts = await house.data.asOwner<{ agency: string; act: string }>(`SELECT agency_id AS agency, act FROM audit.entry WHERE act LIKE 'waiver.%' OR act LIKE 'disclose.%' OR act LIKE 'handoff.disclose%' ORDER BY act, agency_id`);
    expect(acts.map(({ agency, act }) => `${agency} ${act}`)).toEqual(['FK disclose.waiver', 'FK disclose.waiver', 'FK handoff.disclose.T4', 'FK waiver.give', 'SKV waiver.give']);
  });

  test('a waiver that is taken back lets nothing more through, and is never changed', async () => {
    const visitId = await start();
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: ['identity'] };
    const waiver = done(await agree(choice, await preview(choice)));
    const ready = await preview(choice);
    expect(ready.awaits).toBeNull();
    for (const other of [kfm, folk]) expect((await other.ask(disclosuresApi.withdrawWaiver, { visitId, waiverId: waiver.id })).refusal?.code).toBe('not-found');
    expect(done(await folk.ask(disclosuresApi.listWaivers, { visitId })).waivers).toEqual([]);
    expect(done(await fk.ask(disclosuresApi.listWaivers, { visitId })).waivers).toHaveLength(1);
    expect(done(await desk.ask(disclosuresApi.withdrawWaiver, { visitId, waiverId: waiver.id })).withdrawnBy).toBe('Servicehandläggare U4');
    expect((await desk.ask(disclosuresApi.withdrawWaiver, { visitId, waiverId: waiver.id })).refusal?.fact).toBe('WaiverWithdrawn');
    expect((await send(choice, ready)).refusal?.fact).toBe('WaiverNeeded');
    const without = { ...choice, include: [] };
    expect(done(await send(without, await preview(without))).parcel?.identity).toBeNull();
    for (const column of ['text', 'categories', 'valid_to']) {
      await expect(house.data.database.run(['office:uddevalla'], 'write', () => house.data.database.query(`UPDATE cases.waiver SET ${column} = ${column} WHERE id = $1`, [waiver.id]))).rejects.toThrow(/permission denied/);
    }
  });

  test('somebody else says yes only with a mandate that reaches the agency', async () => {
    const visitId = await start();
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: ['identity'] };
    const waits = await preview(choice);
    expect((await agree(choice, waits, { giver: 'representative' })).refusal?.fact).toBe('MandateNeeded');
    const { visitor } = done(await desk.ask(peopleApi.getVisitor, { visitId }));
    const mandate = { kind: 'representative' as const, name: 'Ombud', agencyIds: [AgencyId.parse('FK')], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'paper-shown' as const };
    done(await desk.ask(peopleApi.recordMandate, { visitorId: visitor!.id, mandate }));
    expect(done(await agree(choice, waits, { giver: 'representative' })).giver).toBe('representative');
  });

  test('a protected person’s data goes nowhere', async () => {
    const visitId = await start();
    await house.data.asOwner('UPDATE people.visitor SET protected_identity = true WHERE visit_id = $1', [visitId]);
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: ['identity', 'told', 'contact'], question: 'Hemligt', contact: '070' };
    // To whoever may not meet the person there is nobody to give anything about.
    expect((await desk.ask(casesApi.previewHandoff, choice)).refusal?.fact).toBe('IdentityNeeded');
    const giveBack = await mayMeetProtected(house, 'desk-uddevalla');
    const seen = await preview(choice);
    await giveBack();
    expect([partsOf(seen.copied), seen.needsChoice, JSON.stringify(seen).includes('Hemligt')]).toEqual([['errand', 'language'], [], false]);
  });

  describe('another ground than a waiver', () => {
    const decide = (who: Person, caseId: string, its: { categories?: Crossing[]; ground?: string; to?: Compartment; motive?: string } = {}) =>
      who.raw('POST', `/api/cases/${caseId}/disclosure-decisions`, { to: 'SKV-FOLK', categories: ['D6'], ground: 'SFB-110-39', ...its });

    test('is decided by the agency whose data it is, never by the desk', async () => {
      const visitId = await start();
      const { caseId } = await handIn(visitId);
      const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: ['acts'] };
      expect((await preview(choice)).awaits?.categories).toEqual(['D6']);
      for (const other of [desk, folk, kfm]) expect((await decide(other, caseId)).refusal?.code).toMatch(/not-allowed|not-found/);
      expect((await decide(fk, caseId, { categories: ['D4'] })).refusal?.fact).toBe('GroundNotPossible');
      expect((await decide(fk, caseId, { ground: 'OSL-10-27' })).refusal?.text.sv).toContain('hur du har vägt');
      expect((await decide(fk, caseId, { ground: 'OSL-10-15A', motive: 'En vägning som är lång nog' })).refusal?.text.sv).toContain('chef');
      expect((await decide(fk, caseId)).status).toBe(200);
      const ready = await preview(choice);
      expect(ready.awaits).toBeNull();
      expect(ready.copied.find(({ part }) => part === 'acts')?.ground.sv).toMatch(/SFB 110 kap. 39–42 §§, beslut av Handläggare F/);
      expect(done(await send(choice, ready)).parcel?.acts).toHaveLength(1);
    });

    test('is taken by the manager where a handler may not, from a list without anything of the person', async () => {
      const visitId = await start();
      const { caseId } = await handIn(visitId);
      const [manager, elsewhere] = [await house.as('manager-fk'), await house.as('manager-skv')];
      const listed = async (who: Person, asked: { receipt?: string } = {}) => done(await who.ask(disclosuresApi.listDisclosable, asked)).cases;
      const mine = async () => (await listed(manager)).find(({ id }) => id === caseId);
      expect(await mine()).toEqual({ id: caseId, agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: tfp, openedAt: expect.any(String), receiptNumbers: [], decisions: [] });
      expect((await listed(elsewhere)).some(({ id }) => id === caseId)).toBe(false);
      expect((await desk.ask(disclosuresApi.listDisclosable, {})).refusal?.code).toBe('not-allowed');

      expect((await decide(manager, caseId, { ground: 'OSL-10-15A', motive: 'En vägning som är lång nog' })).status).toBe(200);
      expect((await mine())?.decisions).toEqual([{ id: expect.any(String), to: 'SKV-FOLK', categories: ['D6'], ground: 'OSL-10-15A', decidedAt: expect.any(String), byName: expect.any(String) }]);
      const choice = { visitId, caseTypeCode: tfp, kind: 'T2' as const, include: [], question: 'Vad gäller?' };
      const { seal, proposedReason } = done(await desk.ask(casesApi.previewHandoff, choice));
      const sent = done(await desk.ask(casesApi.sendHandoff, { ...choice, seal, reason: proposedReason, requestKey: randomUUID() }));
      expect((await listed(manager, { receipt: sent.receiptNumber.toLowerCase() })).map(({ id, receiptNumbers }) => [id, receiptNumbers])).toEqual([[caseId, [sent.receiptNumber]]]);
      expect(await listed(manager, { receipt: 'finns-inte' })).toEqual([]);
      expect(await house.data.asOwner(`SELECT 1 FROM audit.entry WHERE act = 'disclosure.list' AND staff_id = 'manager-fk' AND agency_id = 'FK' LIMIT 1`)).toHaveLength(1);

      await house.data.asOwner('UPDATE cases.case_file SET protected_identity = true WHERE id = $1', [caseId]);
      expect(await mine()).toBeUndefined();
    });

    test('does not open absolute secrecy, which yields to the visitor alone', async () => {
      const visitId = await start();
      done(await desk.ask(casesApi.doTask, { visitId, caseTypeCode: jamk, task: 'AU' }));
      const choice: Chosen = { visitId, caseTypeCode: jamk, kind: 'T4', to: kfmc, include: ['acts'] };
      const waits = await preview(choice);
      expect(waits.needsChoice.find(({ part }) => part === 'acts')?.ground.sv).toContain('OSL 27 kap. 1 §');
      const caseId = done(await desk.ask(casesApi.listVisitCases, { visitId })).cases[0]?.id ?? '';
      const besk = await house.as('handler-skv-beskattning');
      expect((await decide(besk, caseId, { to: fkc, ground: 'SFB-110-31' })).refusal?.text.sv).toContain('absolut');
      done(await agree(choice, waits));
      expect((await preview(choice)).awaits).toBeNull();
    });
  });

  test('a document goes with a waiver of its own, and its file is locked anew with the receiver’s key', async () => {
    const visitId = await start();
    const { documentId } = await handIn(visitId);
    const other = await handIn(visitId);
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T4', to: skv, include: [], documentIds: [documentId] };
    done(await agree(choice, await preview(choice)));
    expect((await preview({ ...choice, documentIds: [documentId, other.documentId] })).awaits?.documentIds).toEqual([other.documentId]);
    const sent = done(await send(choice, await preview(choice)));
    expect(sent.parcel?.documents.map(({ id }) => id)).toEqual([documentId]);
    await eventually(async () => expect((await folk.ask(documentsApi.openDocument, { documentId })).body).toMatchObject({ base64: pdf, secrecy: { sv: expect.stringContaining('folkbokföringen') } }));
    expect((await folk.ask(documentsApi.openDocument, { documentId: other.documentId })).refusal?.code).toBe('not-found');
    expect(done(await fk.ask(documentsApi.openDocument, { documentId })).base64).toBe(pdf);
    const blobs = await house.data.asOwner<{ blob: string }>('SELECT blob_id AS blob FROM cases.document_file WHERE document_id = $1 UNION SELECT blob_id FROM cases.document_copy WHERE document_id = $1', [documentId]);
    expect(blobs).toHaveLength(2);
  });

  test('a document that is sent on is read by its owner and by nobody else', async () => {
    const visitId = await start();
    const { documentId } = await handIn(visitId);
    const choice: Chosen = { visitId, caseTypeCode: tfp, kind: 'T5', to: fkc, include: [], documentIds: [documentId] };
    expect((await send({ ...choice, documentIds: [] }, { seal: 'x' })).refusal?.fact).toBe('DocumentsNeeded');
    const sent = done(await send(choice, await preview(choice)));
    expect(sent.parcel).toMatchObject({ documents: [{ id: documentId, arrivedOn: '2026-11-24' }], notes: [], acts: [] });
    expect((await desk.ask(documentsApi.openDocument, { documentId })).refusal?.fact).toBe('DocumentForwarded');
    expect(done(await fk.ask(documentsApi.openDocument, { documentId })).base64).toBe(pdf);
    for (const other of [folk, kfm]) expect((await other.ask(documentsApi.openDocument, { documentId })).refusal?.code).toBe('not-found');
    expect((await preview({ ...choice, documentIds: [documentId] })).copied.map(({ part }) => part)).toEqual(['errand', 'language']);
    done(await fk.ask(casesApi.stepHandoff, { handoffId: sent.id, version: sent.version, command: { step: 'return', reason: 'incomplete', text: 'Sidan två saknas' } }));
    expect(done(await desk.ask(documentsApi.openDocument, { documentId })).base64).toBe(pdf);
    done(await send(choice, await preview(choice)));
    expect((await desk.ask(documentsApi.openDocument, { documentId })).refusal?.fact).toBe('DocumentForwarded');
  });
});

/** What the house does after the commit, by its own queue. */
const eventually = async (look: () => Promise<void>, tries = 100): Promise<void> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await look();
    } catch (error) {
      if (left <= 0) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
};
