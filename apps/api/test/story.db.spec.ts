import { randomUUID } from 'node:crypto';
import { agreementsApi } from '@desk/agreements/contract';
import { casesApi, type Handoff, type HandoffCommand } from '@desk/cases/contract';
import { RightsOf } from '@desk/access/server';
import { CaseTypeCode, LifeEventId, OfficeId, StaffId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { visitsApi, type Visit } from '@desk/visits/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const parentalBenefit = CaseTypeCode.parse('FK-FP');
const NUMBER = '19900101-2385';

describe('the main job, through the door', () => {
  let house: TestHouse;
  let desk: Person, fk: Person, kfm: Person, tidaholm: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    [desk, fk, kfm, tidaholm] = await Promise.all([house.as('desk-uddevalla'), house.as('handler-fk'), house.as('handler-kfm'), house.as('desk-tidaholm')]);
  });
  afterAll(() => house.close());

  const aVisit = async (): Promise<Visit> => (await desk.ask(visitsApi.registerVisit, { officeId, lifeEvents: [{ lifeEventId: LifeEventId.parse('LH01'), answers: {} }] })).body;
  const send = async (visit: Visit, caseTypeCode = parentalBenefit, include: 'identity'[] = ['identity']): Promise<Handoff> => {
    const choice = { visitId: visit.id, caseTypeCode, kind: 'T3' as const, include };
    const preview = await desk.ask(casesApi.previewHandoff, choice);
    expect(preview.status).toBe(200);
    const sent = await desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.body.proposedReason, seal: preview.body.seal, requestKey: randomUUID() });
    expect([sent.refusal, sent.status]).toEqual([undefined, 200]);
    return sent.body;
  };
  const step = (who: Person, handoff: Handoff, command: HandoffCommand) => who.ask(casesApi.stepHandoff, { handoffId: handoff.id, version: handoff.version, command });

  test('a visitor is helped, the case is handed over, answered and told, and the reasoning stays with the agency', async () => {
    const visit = await aVisit();
    await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: NUMBER } });
    expect((await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: parentalBenefit, task: 'VG' })).status).toBe(200);
    const sent = await send(visit);
    expect(sent.receiptNumber).toMatch(/^ÖL-26-\d{5}$/);
    expect(sent.parcel?.identity?.masked).toBe('19900101-••••');

    const inbox = await fk.ask(casesApi.listHandoffs, {});
    expect(inbox.body.handoffs.map((row) => row.receiptNumber)).toContain(sent.receiptNumber);
    const taken = (await step(fk, sent, { step: 'assign' })).body;
    const answered = (await step(fk, taken, { step: 'answer', outcome: 'INFORMERAT', visitorText: 'Du ansöker i Sverige.', internalText: 'Bedömningen gjordes mot hemlig uppgift.' })).body;
    expect(answered.internalText).toBe('Bedömningen gjordes mot hemlig uppgift.');

    const seen = await desk.ask(casesApi.listVisitCases, { visitId: visit.id });
    expect(seen.body.handoffs[0]).toMatchObject({ state: 'answered', visitorText: 'Du ansöker i Sverige.' });
    expect(JSON.stringify(seen.body)).not.toContain('hemlig');
    const opened = await desk.ask(casesApi.getHandoff, { handoffId: sent.id });
    expect(JSON.stringify(opened.body)).not.toContain('hemlig');
    const told = await step(desk, opened.body, { step: 'tell', how: 'at-desk' });
    expect(told.body.state).toBe('told');
    const unmasked = await fk.ask(casesApi.unmaskHandoff, { handoffId: sent.id, purpose: 'Slå upp ärendet' });
    expect(unmasked.body.number).toBe('199001012385');
  });

  test('another agency and another office meet the same answer as for something that does not exist', async () => {
    const visit = await aVisit();
    const sent = await send(visit, parentalBenefit, []);
    const nothing = (await kfm.ask(casesApi.getHandoff, { handoffId: '01890000-0000-7000-8000-000000000000' as Handoff['id'] })).refusal;
    const others = [
      await kfm.ask(casesApi.getHandoff, { handoffId: sent.id }), await step(kfm, sent, { step: 'assign' }), await kfm.ask(casesApi.unmaskHandoff, { handoffId: sent.id, purpose: 'nyfiken' }),
      await tidaholm.ask(visitsApi.getVisit, { visitId: visit.id }), await tidaholm.ask(casesApi.getHandoff, { handoffId: sent.id }),
      await tidaholm.ask(visitsApi.parkVisit, { visitId: visit.id, version: visit.version }), await tidaholm.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: parentalBenefit, task: 'VG' }),
    ];
    for (const answer of others) expect([answer.status, { ...answer.refusal, requestId: '' }]).toEqual([404, { ...nothing, requestId: '' }]);
    expect((await kfm.ask(casesApi.listHandoffs, {})).body.handoffs.map((row) => row.id)).not.toContain(sent.id);
  });

  test('sent twice, it is one hand-off', async () => {
    const visit = await aVisit();
    const choice = { visitId: visit.id, caseTypeCode: parentalBenefit, kind: 'T3' as const, include: [] };
    const preview = (await desk.ask(casesApi.previewHandoff, choice)).body;
    const command = { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: randomUUID() };
    const [one, two] = await Promise.all([desk.ask(casesApi.sendHandoff, command), desk.ask(casesApi.sendHandoff, command)]);
    expect(one.body.receiptNumber).toBe(two.body.receiptNumber);
    expect(await house.data.asOwner('SELECT 1 FROM cases.handoff WHERE visit_id = $1', [visit.id])).toHaveLength(1);
  });

  test('two who act on one hand-off: one wins and the other hears who and what', async () => {
    const sent = await send(await aVisit(), parentalBenefit, []);
    const [one, two] = await Promise.all([step(fk, sent, { step: 'assign' }), step(fk, sent, { step: 'return', reason: 'incomplete', text: 'Intyg saknas.' })]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect([one, two].find((answer) => answer.status === 409)?.refusal?.code).toBe('changed-meanwhile');
  });

  test('what is returned becomes a task at the desk', async () => {
    const sent = await send(await aVisit(), parentalBenefit, []);
    expect((await step(fk, sent, { step: 'return', reason: 'incomplete', text: '' })).status).toBe(422);
    await step(fk, sent, { step: 'return', reason: 'incomplete', text: 'Intyg saknas.' });
    const found = async () => (await desk.ask(visitsApi.listDeskToDos, {})).body.tasks.map((task) => task.receiptNumber);
    for (let turn = 0; turn < 50 && !(await found()).includes(sent.receiptNumber); turn += 1) await new Promise((later) => setTimeout(later, 100));
    expect(await found()).toContain(sent.receiptNumber);
  });

  test('a no says which condition failed, the line or law, who can change it and what to do instead', async () => {
    const fresh = await house.as('desk-new');
    const visit = (await fresh.ask(visitsApi.registerVisit, { officeId })).body;
    await fresh.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: NUMBER } });
    const answer = await fresh.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: CaseTypeCode.parse('FK-TFP10'), task: 'TA' });
    expect([answer.status, answer.refusal?.explanation?.condition]).toEqual([403, 'C2']);
    const explained = answer.refusal?.explanation;
    for (const part of [explained?.what, explained?.missing, explained?.lineAndLaw, explained?.whoCanChange, explained?.say]) expect(part?.sv.length).toBeGreaterThan(10);
    expect(explained?.instead.length).toBeGreaterThan(0);
    const asked = await fresh.ask(agreementsApi.explainTask, { officeId, caseTypeCode: CaseTypeCode.parse('FK-TFP10'), task: 'TA' });
    expect(asked.body.explanation).toEqual(explained);
  });

  test('nobody helps with their own case', async () => {
    const [own] = await house.data.asOwner<{ hash: string }>(`SELECT own_subject_hash AS hash FROM people.staff WHERE id = 'desk-uddevalla'`);
    const visit = await aVisit();
    const hash = house.data.cipher.hash('199001012385');
    await house.data.asOwner(`UPDATE people.staff SET own_subject_hash = $1 WHERE id = 'desk-uddevalla'`, [hash]);
    await house.data.asOwner(`SELECT pg_notify('desk_evict', 'all')`);
    const rights = house.app.get(RightsOf);
    for (let turn = 0; turn < 100 && (await rights.of(StaffId.parse('desk-uddevalla')))?.principal.ownSubjectHash !== hash; turn += 1) await new Promise((later) => setTimeout(later, 50));
    const answer = await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: NUMBER } });
    expect([answer.status, answer.refusal?.explanation?.condition]).toEqual([403, 'C7']);
    await house.data.asOwner(`UPDATE people.staff SET own_subject_hash = $1 WHERE id = 'desk-uddevalla'`, [own?.hash ?? null]);
    await house.data.asOwner(`SELECT pg_notify('desk_evict', 'all')`);
    const journal = await house.data.asOwner(`SELECT 1 FROM audit.entry WHERE outcome = 'refused' AND refusal LIKE '%C7' AND staff_id = 'desk-uddevalla'`);
    expect(journal).toHaveLength(1);
  });

  test('the journal holds no number and no name, and says on which line things were done', async () => {
    const text = JSON.stringify(await house.data.asOwner('SELECT * FROM audit.entry'));
    expect(text).not.toMatch(/19900101|2385/);
    expect(text).toContain('line|uddevalla-7-');
    const jobs = JSON.stringify((await house.data.pool.query('SELECT data FROM pgboss.job')).rows);
    expect(jobs).not.toMatch(/19900101|2385|hemlig|Intyg/);
  });
});
