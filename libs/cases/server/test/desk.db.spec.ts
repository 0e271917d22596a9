import { OfficeId, StaffId } from '@desk/kernel/contract';
import { VisitEntity } from '@desk/visits/server';
import { aCaller, aClause, aPrincipal } from '@desk/testing/server';
import { aCasesHouse, aVisitId, agent, fk, flytt, skvClause, statementsOf, type CasesHouse } from './a-cases-house';

describe('cases at the desk', () => {
  let house: CasesHouse;
  beforeAll(async () => (house = await aCasesHouse()));
  afterAll(() => house.close());
  beforeEach(() => Object.assign(house.met, { visitor: null, visit: {} }));
  const act = (task: 'AU' | 'TA' | 'SJ' | 'ID', caller = house.desk, visitId = aVisitId(), more = {}) => house.as(caller, house.room.doTask, { visitId, ...fk, task, ...more });

  test('the first act opens the case, the next joins it, and the outcome is proposed', async () => {
    const visitId = aVisitId();
    await act('AU', house.desk, visitId);
    const file = await act('SJ', house.desk, visitId);
    expect(file).toMatchObject({ status: 'open', proposedOutcome: 'SJALVSERVICE_KLAR', outcome: null, version: 2 });
    expect(file.acts.map((it) => [it.task, it.basis.kind])).toEqual([['AU', 'agreement'], ['SJ', 'agreement']]);
    expect(house.notebook.entries.at(-1)).toMatchObject({ act: 'case.act', agencyId: 'FK', basis: 'line|line-1|uddevalla|7|14' });
  });

  test('two clicks at once open one case', async () => {
    const visitId = aVisitId();
    await Promise.all([act('AU', house.desk, visitId), act('SJ', house.desk, visitId)]);
    const { cases } = await house.as(house.desk, house.room.listVisitCases, { visitId });
    expect(cases.map((it) => it.acts.length)).toEqual([2]);
  });

  test('a task outside the line is explained (C1), one without assignment too (C2)', async () => {
    await expect(act('TA', aCaller(agent(), [aClause({ tasks: ['AU'] })]))).rejects.toMatchObject({ refusal: { code: 'not-allowed', explanation: { condition: 'C1' } } });
    await expect(act('TA', aCaller(aPrincipal({ assignments: [] })))).rejects.toMatchObject({ refusal: { explanation: { condition: 'C2' } } });
  });

  test('a visit at another desk is not there, a parked one is explained (C3)', async () => {
    house.met.visit = { deskStaffId: StaffId.parse('desk-uddevalla-2') };
    await expect(act('AU')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    house.met.visit = { state: 'parked' };
    await expect(act('AU')).rejects.toMatchObject({ refusal: { fact: 'VisitNotOpen', explanation: { condition: 'C3' } } });
  });

  test('a task about a person asks first who it is; the document then arrives today', async () => {
    await expect(act('TA')).rejects.toMatchObject({ refusal: { fact: 'IdentityNeeded' } });
    house.met.visitor = house.aVisitor();
    const file = await act('TA', house.desk, aVisitId(), { document: { title: 'Ansökan', pages: 3, kind: 'application' } });
    expect(file.documents).toMatchObject([{ title: 'Ansökan', arrivedOn: '2026-11-24' }]);
    expect(await house.asOwner('SELECT subject_hash AS hash FROM cases.case_file WHERE id = $1', [file.id])).toEqual([{ hash: 'hash' }]);
  });

  test('nobody works in their own case (C7) or with a protected person without the competence (C6)', async () => {
    house.met.visitor = house.aVisitor();
    await expect(act('ID', aCaller(agent({ ownSubjectHash: 'hash' })))).rejects.toMatchObject({ refusal: { explanation: { condition: 'C7' } } });
    house.met.visitor = house.aVisitor({ protectedIdentity: true });
    await expect(act('ID')).rejects.toMatchObject({ refusal: { fact: 'IdentityNeeded' } });
  });

  test('an outcome closes the case; an old version is told so', async () => {
    const file = await act('AU');
    expect(await house.as(house.desk, house.room.setOutcome, { caseId: file.id, version: 1, outcome: 'INFORMERAT' })).toMatchObject({ status: 'closed', outcome: 'INFORMERAT' });
    await expect(house.as(house.desk, house.room.setOutcome, { caseId: file.id, version: 1, outcome: 'VAGLETT' })).rejects.toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });

  test('the need ends a day after the visit', async () => {
    const visitId = aVisitId();
    const file = await act('AU', house.desk, visitId);
    await house.database.run(house.desk.scope, 'write', () => house.room.changes.ended({ visitId, officeId: OfficeId.parse('uddevalla'), staffId: house.desk.staffId }));
    const note = { caseId: file.id, text: 'Sent om kvällen' };
    await house.as(house.desk, house.room.writeNote, note);
    house.clock.pass(24 * 3_600_000);
    await expect(house.as(house.desk, house.room.writeNote, note)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    house.clock.pass(-24 * 3_600_000);
  });

  test('a correction keeps what stood before, with its reason', async () => {
    const file = await act('AU');
    const { id: noteId } = await house.as(house.desk, house.room.writeNote, { caseId: file.id, text: 'Barnet föds i mars' });
    const correct = (text: string, caller = house.desk) => house.as(caller, house.room.correctNote, { noteId, number: 1, text, reason: 'Hörde fel' });
    expect(await correct('Barnet föds i maj')).toMatchObject({ number: 2, text: 'Barnet föds i maj', reason: 'Hörde fel', earlier: [{ number: 1, text: 'Barnet föds i mars' }] });
    await expect(correct('Barnet föds i juni')).rejects.toMatchObject({ refusal: { fact: 'NoteMoved' } });
  });

  test('a note of the tax agency is not there for somebody with only a line of the insurance agency', async () => {
    const both = aCaller(agent(), [aClause(), skvClause()]);
    const { id: caseId } = await house.as(both, house.room.doTask, { visitId: aVisitId(), caseTypeCode: flytt, task: 'AU' });
    await house.as(both, house.room.writeNote, { caseId, text: 'Flyttade i går' });
    await expect(house.as(house.desk, house.room.listNotes, { caseId })).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    const behind = (scope: readonly string[]) => house.database.run(scope, 'read', () => house.database.query('SELECT text FROM cases.note WHERE case_id = $1', [caseId]));
    expect([await behind(house.desk.scope), await behind(both.scope)]).toEqual([[], [{ text: 'Flyttade i går' }]]);
  });

  test('first acts of a registration are one statement with the visit, and a refused one refuses all', async () => {
    const visitId = aVisitId();
    const told = (task: string) => ({ visitId, officeId: OfficeId.parse('uddevalla'), staffId: house.desk.staffId, channel: 'desk' as const, lifeEventIds: [], acts: [{ caseTypeCode: fk.caseTypeCode, task: 'AU', stepId: 'a' }, { caseTypeCode: fk.caseTypeCode, task, stepId: 'b' }] });
    const register = (task: string) => house.database.run(house.desk.scope, 'write', async () => {
      house.database.insert(VisitEntity, { id: visitId, compartment: 'office:uddevalla', number: 'B 1', officeId: OfficeId.parse('uddevalla'), deskStaffId: house.desk.staffId, channel: 'desk', state: 'open', language: 'sv', interpreter: false, lifeEvents: [], caseTypes: [], question: false, startedAt: house.clock.now().toISOString(), needOpen: true, protectedIdentity: false, lastChange: 'register', version: 1 } as never);
      await house.room.registered.run(told(task));
    });
    await expect(register('MB')).rejects.toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await house.asOwner('SELECT id FROM visits.visit WHERE id = $1', [visitId])).toEqual([]);
    expect(await statementsOf(house, () => register('SJ'))).toBe(1);
    expect(await house.asOwner('SELECT step_id AS step FROM cases.case_file WHERE visit_id = $1 ORDER BY step_id', [visitId])).toEqual([{ step: 'a' }, { step: 'b' }]);
  });
});
