import { randomUUID } from 'node:crypto';
import { done, plant, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

/** Words of rows that no form has: a browser that sends them anyway changes nothing. */
const extras = {
  id: '01890000-0000-7000-8000-0000000000aa', compartment: 'KFM', officeCompartment: 'office:tidaholm', sharedWith: 'KFM', agencyId: 'KFM', deskStaffId: 'desk-uddevalla-2', staffId: 'desk-uddevalla-2', byId: 'handler-kfm', byName: 'Någon annan',
  assigneeId: 'handler-kfm', assigneeName: 'Någon annan', needOpen: false, needUntil: '2020-01-01T00:00:00Z', protectedIdentity: true, subjectHash: 'x', numberSealed: 'x', otherSealed: 'x', state: 'answered', status: 'closed', startedAt: '2020-01-01T00:00:00Z', at: '2020-01-01T00:00:00Z',
  endedAt: '2020-01-01T00:00:00Z', basis: { kind: 'duty', duty: 'system-admin' }, receiptNumber: 'ÖL-00-00000', internalText: 'x', can: 'anyone', caller: { staffId: 'auditor' }, lastChange: 'end',
};
const strangers = ['KFM', 'office:tidaholm', 'desk-uddevalla-2', 'handler-kfm', 'Någon annan', '2020-01-01', 'ÖL-00-00000', '01890000-0000-7000-8000-0000000000aa', 'system-admin'];

describe('fields that a form does not have', () => {
  let house: TestHouse;
  let desk: Person;
  let fk: Person;
  let own: Planted;
  beforeAll(async () => {
    house = await openTestHouse();
    desk = await house.as('desk-uddevalla');
    fk = await house.as('handler-fk');
    own = await plant(desk, { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker: 'EGEN' });
  });
  afterAll(() => house.close());

  const stored = async (): Promise<string> => {
    const tables = ['visits.visit', 'people.visitor', 'people.identity_check', 'people.mandate', 'cases.case_file', 'cases.act', 'cases.document', 'cases.note', 'cases.handoff', 'cases.handoff_history', 'cases.handoff_reasoning', 'audit.entry'];
    return JSON.stringify(await Promise.all(tables.map((table) => house.data.asOwner(`SELECT * FROM ${table}`))));
  };

  test('change nothing, in whatever is registered, changed, written or sent', async () => {
    const visit = done(await desk.raw('POST', '/api/visits', { ...extras, officeId: 'uddevalla', number: 'X 1', version: 99 })) as Planted['visit'];
    expect(visit).toMatchObject({ deskStaffId: 'desk-uddevalla', state: 'open', version: 1, startedAt: '2026-11-24T09:42:00.000Z', endedAt: null });
    const changed = done(await desk.raw('PUT', `/api/visits/${visit.id}`, { ...extras, version: 1, language: 'so', officeId: 'tidaholm', number: 'X 1' })) as Planted['visit'];
    expect(changed).toEqual({ ...visit, language: 'so', version: 2 });
    const visitor = done(await desk.raw('POST', `/api/visits/${visit.id}/visitor`, { ...extras, identity: { ...extras, kind: 'number', number: '19540223-2382' } })) as Planted['visitor'];
    const check = { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed' };
    done(await desk.raw('POST', `/api/visitors/${visitor.id}/checks`, { ...extras, check: { ...extras, ...check } }));
    const file = done(await desk.raw('POST', `/api/visits/${visit.id}/acts`, { ...extras, caseTypeCode: 'FK-TFP10', task: 'TA', document: { ...extras, title: 'Ansökan', pages: 1, kind: 'application', arrivedOn: '2020-01-01' } })) as Planted['file'];
    expect(file).toMatchObject({ agencyId: 'FK', compartment: 'FK', deskStaffId: 'desk-uddevalla', status: 'open', version: 1, documents: [{ arrivedOn: '2026-11-24' }] });
    const note = done(await desk.raw('POST', `/api/cases/${file.id}/notes`, { ...extras, text: 'En anteckning', number: 9 })) as Planted['note'];
    expect(note).toMatchObject({ agencyId: 'FK', number: 1, caseId: file.id });
    done(await desk.raw('PUT', `/api/notes/${note.id}`, { ...extras, number: 1, text: 'Rättad', reason: 'Stavfel', caseId: own.file.id }));
    const choice = { caseTypeCode: 'FK-TFP10', kind: 'T3', include: [] };
    const preview = done(await desk.raw('POST', `/api/visits/${visit.id}/handoff-previews`, { ...extras, ...choice })) as { seal: string; compartment: string };
    expect(preview.compartment).toBe('FK');
    const sent = done(await desk.raw('POST', `/api/visits/${visit.id}/handoffs`, { ...extras, ...choice, reason: 'KOMPLEX', seal: preview.seal, requestKey: randomUUID(), version: 7, answerBy: '2020-01-01T00:00:00Z' })) as Planted['handoff'];
    expect(sent).toMatchObject({ agencyId: 'FK', compartment: 'FK', state: 'sent', assigneeId: null, version: 1 });
    const taken = done(await fk.raw('POST', `/api/handoffs/${sent.id}/steps`, { ...extras, version: 1, command: { ...extras, step: 'assign' } })) as Planted['handoff'];
    expect(taken).toMatchObject({ state: 'assigned', assigneeId: 'handler-fk', version: 2, compartment: 'FK' });
    const text = await stored();
    expect(strangers.filter((word) => text.includes(word))).toEqual([]);
  });

  test.each(['{"officeId":"uddevalla","__proto__":{"admin":true}}', '{"officeId":"uddevalla","constructor":{"prototype":{"admin":true}}}'])('that would change every object are refused: %s', async (payload) => {
    const response = await house.app.inject({ method: 'POST', url: '/api/visits', payload, headers: { cookie: desk.cookie, 'x-desk-csrf': desk.csrf, 'content-type': 'application/json' } });
    expect([response.statusCode, response.json().refusal.fact]).toEqual([422, 'RequestNotReadable']);
    expect({}).not.toHaveProperty('admin');
  });

  test('a version that is no whole number is refused, and a wrong one changes nothing', async () => {
    const { visit } = own;
    for (const version of ['1', `${visit.version}`, null, [visit.version], { $gt: 0 }, true, visit.version + 0.5, '1 OR 1=1', undefined]) {
      expect([version, (await desk.raw('PUT', `/api/visits/${visit.id}`, { version, language: 'fi' })).status]).toEqual([version, 422]);
    }
    for (const version of [visit.version - 1, visit.version + 1, -visit.version, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      expect([version, (await desk.raw('PUT', `/api/visits/${visit.id}`, { version, language: 'fi' })).status]).toEqual([version, 409]);
    }
    expect((await desk.raw('GET', `/api/visits/${visit.id}`)).body).toMatchObject({ language: 'sv', version: visit.version });
  });

  test('a token of somebody else’s session changes nothing', async () => {
    const answer = await desk.raw('POST', `/api/visits/${own.visit.id}/park`, { version: own.visit.version }, { 'x-desk-csrf': fk.csrf });
    expect([answer.status, answer.refusal?.fact]).toEqual([403, 'CsrfTokenWrong']);
  });
});
