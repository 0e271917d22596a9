import { randomUUIDv7 } from 'node:crypto';
import { workingDaysLeft, type HandoffCommand } from '@desk/cases/contract';
import { Compartment, type HandoffId } from '@desk/kernel/contract';
import { aCaller, aHandler, aPrincipal } from '@desk/testing/server';
import { aCasesHouse, aVisitId, agent, fk, flytt, skvClause, statementsOf, type CasesHouse } from './a-cases-house';

describe('a hand-off', () => {
  let house: CasesHouse;
  beforeAll(async () => (house = await aCasesHouse()));
  afterAll(() => house.close());
  beforeEach(() => void Object.assign(house.met, { visitor: house.aVisitor(), visit: {} }));
  const step = (caller: CasesHouse['desk'], handoffId: HandoffId, version: number, command: HandoffCommand) => house.as(caller, house.room.step, { handoffId, version, command });

  test('goes from desk to handler and back, and the desk never gets the reasoning', async () => {
    const visitId = aVisitId();
    await house.as(house.desk, house.room.doTask, { visitId, ...fk, task: 'TA', document: { title: 'Ansökan', pages: 2, kind: 'application' } });
    const sent = await house.sendOne(visitId);
    expect(sent).toMatchObject({ state: 'sent', version: 1, dueAt: '2026-11-25T16:00:00.000Z', firstContactBy: '2026-11-26T16:00:00.000Z', answerBy: '2026-12-01T16:00:00.000Z', parcel: { identity: { masked: '19900118-••••' }, documents: [{ title: 'Ansökan' }] } });
    expect(sent.receiptNumber).toMatch(/^ÖL-26-\d{5}$/);

    await step(house.handler, sent.id, 1, { step: 'assign' });
    const answered = await step(house.handler, sent.id, 2, { step: 'answer', outcome: 'LOST_I_DISK', visitorText: 'Pengarna kommer på fredag.', internalText: 'Bedömt enligt praxis.' });
    expect(answered).toMatchObject({ state: 'answered', internalText: 'Bedömt enligt praxis.' });
    expect(await house.as(house.handler, house.room.get, { handoffId: sent.id })).toMatchObject({ internalText: 'Bedömt enligt praxis.' });

    const { handoffs, cases } = await house.as(house.desk, house.room.listVisitCases, { visitId });
    expect(handoffs[0]).toMatchObject({ visitorText: 'Pengarna kommer på fredag.', state: 'answered' });
    expect(JSON.stringify([handoffs, await house.as(house.desk, house.room.get, { handoffId: sent.id })])).not.toContain('praxis');
    expect(cases[0]).toMatchObject({ status: 'handed-off', proposedOutcome: 'OVERLAMNAT' });
    await step(house.desk, sent.id, 3, { step: 'tell', how: 'at-desk' });
    const closed = await step(house.desk, sent.id, 4, { step: 'close' });
    expect(closed.history.map((it) => it.to)).toEqual(['sent', 'assigned', 'answered', 'told', 'closed']);
    expect(await step(house.desk, sent.id, 5, { step: 'reopen', text: 'Inget kom' })).toMatchObject({ state: 'underway' });
  });

  test('stands still while the visitor is asked, and the day of the answer moves by the working days that passed', async () => {
    const sent = await house.sendOne(aVisitId());
    await step(house.handler, sent.id, 1, { step: 'assign' });
    const asked = await step(house.handler, sent.id, 2, { step: 'ask-visitor', question: 'Vilken dag?', lastDate: '2026-12-10' });
    expect([asked.answerBy, workingDaysLeft(asked)]).toEqual(['2026-12-01T16:00:00.000Z', 5]);
    const tuesday = house.clock.now();
    house.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
    // Four working days (Wednesday to Friday, and Monday) passed, so four are added.
    const resumed = await step(house.desk, sent.id, 3, { step: 'resume', note: 'Den tredje' });
    house.clock.moveTo(tuesday);
    expect(resumed).toMatchObject({ state: 'underway', answerBy: '2026-12-07T16:00:00.000Z', dueAt: '2026-12-07T16:00:00.000Z' });
    expect(workingDaysLeft(resumed)).toBeNull();
  });

  test('is shown in words, in both languages', async () => {
    const visitId = aVisitId();
    house.met.visitor = house.aVisitor({ check: { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed', at: '2026-11-24T09:40:00.000Z' } });
    await house.as(house.desk, house.room.doTask, { visitId, ...fk, task: 'TA', document: { title: 'Ansökan', pages: 2, kind: 'application' } });
    const { copied } = await house.as(house.desk, house.room.preview, { visitId, ...fk, kind: 'T3', include: [] });
    const said = Object.fromEntries(copied.map(({ part, content }) => [part, content]));
    expect(said).toMatchObject({
      language: { sv: 'Svenska', en: 'Swedish' }, 'identity-check': { sv: 'Svenskt pass, kontrollerat vid disken, stämmer', en: 'Swedish passport, checked at the desk, matches' },
      documents: { sv: 'Ansökan, 2 sidor', en: 'Ansökan, 2 pages' }, acts: { sv: expect.not.stringMatching(/^[A-Z]{2}$/) },
    });
  });

  test('has the reason that fits: what the desk may do itself is not outside the agreement', async () => {
    const reasonOf = async (caller: CasesHouse['desk']) => (await house.as(caller, house.room.preview, { visitId: aVisitId(), ...fk, kind: 'T3', include: [] })).proposedReason;
    expect(await reasonOf(house.desk)).toBe('KOMPLEX');
    const line = house.desk.rights.clauses[0]!;
    expect(await reasonOf(aCaller(agent(), [{ ...line, tasks: ['HO'] }]))).toBe('EJ_I_AVTAL');
    const unassigned = agent().assignments.map((one) => ({ ...one, tasks: ['AU', 'HO'] }));
    expect(await reasonOf(aCaller(agent({ assignments: unassigned })))).toBe('SAKNAR_BEHORIGHET');
  });

  test('is sent once, however often it is asked for', async () => {
    const visitId = aVisitId();
    const { seal } = await house.as(house.desk, house.room.preview, { visitId, ...fk, kind: 'T3', include: [] });
    const input = { visitId, ...fk, kind: 'T3' as const, include: [], reason: 'KOMPLEX' as const, visitorWaits: false, requestKey: randomUUIDv7(), seal };
    const [one, two] = await Promise.all([house.as(house.desk, house.room.send, input), house.as(house.desk, house.room.send, input)]);
    expect(two.receiptNumber).toBe(one.receiptNumber);
    expect(await house.as(house.desk, house.room.send, input)).toMatchObject({ id: one.id });
    expect(await house.asOwner('SELECT count(*) AS n FROM cases.handoff WHERE visit_id = $1', [visitId])).toEqual([{ n: 1 }]);
  });

  test('is sent as it was seen: what changed meanwhile is shown again', async () => {
    const visitId = aVisitId();
    await house.as(house.desk, house.room.doTask, { visitId, ...fk, task: 'AU' });
    const { seal } = await house.as(house.desk, house.room.preview, { visitId, ...fk, kind: 'T3', include: [] });
    await house.as(house.desk, house.room.doTask, { visitId, ...fk, task: 'SJ' });
    await expect(house.sendOne(visitId, { seal })).rejects.toMatchObject({ refusal: { code: 'changed-meanwhile', fact: 'PreviewMoved' } });
  });

  test('costs at most five statements to send', async () => {
    const visitId = aVisitId();
    const choice = { visitId, ...fk, kind: 'T3' as const, include: [] };
    const { seal } = await house.as(house.desk, house.room.preview, choice);
    expect(await statementsOf(house, () => house.as(house.desk, house.room.send, { ...choice, reason: 'KOMPLEX', visitorWaits: false, requestKey: randomUUIDv7(), seal }))).toBeLessThanOrEqual(5);
  });

  test('two handlers take it at once: one wins, the other hears who and what', async () => {
    const sent = await house.sendOne(aVisitId());
    const other = aCaller(aHandler('FK', { staffId: 'handler-fk-2' as never, displayName: 'Handläggare F7' }), []);
    const answers = await Promise.allSettled([step(house.handler, sent.id, 1, { step: 'assign' }), step(other, sent.id, 1, { step: 'assign' })]);
    expect(answers.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((it) => it.status === 'rejected');
    expect(lost?.reason).toMatchObject({ refusal: { code: 'changed-meanwhile', text: { sv: expect.stringMatching(/^Handläggare (FK|F7) hann före kl. 10\.42: ÖL-26-\d{5} är nu tilldelad/) } } });
  });

  test('comes back with a reason, and what was sent is wiped at the receiver', async () => {
    const sent = await house.sendOne(aVisitId());
    expect(await step(house.handler, sent.id, 1, { step: 'return', reason: 'incomplete', text: 'Bilaga saknas' })).toMatchObject({ state: 'returned', returnReason: 'Ofullständigt: Bilaga saknas', parcel: { identity: null } });
    await expect(house.as(house.handler, house.room.unmask, { handoffId: sent.id, purpose: 'Ringa upp' })).rejects.toMatchObject({ refusal: { fact: 'NoNumberSent' } });
    await expect(step(house.handler, sent.id, 2, { step: 'answer', outcome: 'INFORMERAT', visitorText: 'Nej' })).rejects.toMatchObject({ refusal: { fact: 'StepNotFromHere' } });
  });

  test('shows the whole number to its handler for a purpose, and never to the desk', async () => {
    const sent = await house.sendOne(aVisitId());
    expect(await house.as(house.handler, house.room.unmask, { handoffId: sent.id, purpose: 'Ringa upp' })).toEqual({ number: '199001182394' });
    expect(house.notebook.entries.at(-1)).toMatchObject({ act: 'handoff.unmask', purpose: 'Ringa upp', agencyId: 'FK' });
    await expect(house.as(house.desk, house.room.unmask, { handoffId: sent.id, purpose: 'Ringa upp' })).rejects.toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  test('is not there for another agency, neither by rule nor in the database', async () => {
    const sent = await house.sendOne(aVisitId());
    const kfm = aCaller(aHandler('KFM'), []);
    await expect(house.as(kfm, house.room.get, { handoffId: sent.id })).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await expect(step(kfm, sent.id, 1, { step: 'assign' })).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    for (const table of ['handoff', 'handoff_reasoning', 'handoff_history', 'case_file', 'act', 'document', 'note']) {
      expect(await house.database.run(kfm.scope, 'read', () => house.database.query(`SELECT id FROM cases.${table}`))).toEqual([]);
    }
  });

  test('as a question carries a person only by choice, and names what stays with other agencies', async () => {
    const visitId = aVisitId();
    const seen = await house.as(house.desk, house.room.preview, { visitId, ...fk, kind: 'T2', include: [], question: 'När?' });
    expect([seen.copied, seen.needsChoice].map((lines) => lines.map((it) => it.part))).toEqual([['errand', 'language'], ['identity']]);
    expect(await house.sendOne(visitId, { kind: 'T2' })).toMatchObject({ parcel: { identity: null } });
    expect(await house.sendOne(visitId, { kind: 'T2', include: ['identity'] })).toMatchObject({ parcel: { identity: { masked: '19900118-••••' } } });
  });

  test('leaves other agencies’ notes behind', async () => {
    const both = aCaller(agent(), [...house.desk.rights.clauses, skvClause()]);
    const visitId = aVisitId();
    const file = await house.as(both, house.room.doTask, { visitId, caseTypeCode: flytt, task: 'AU' });
    await house.as(both, house.room.writeNote, { caseId: file.id, text: 'Hemligt hos skatten' });
    const seen = await house.as(both, house.room.preview, { visitId, ...fk, kind: 'T3', include: [] });
    expect(seen.notCopied).toMatchObject([{ part: 'notes', ground: { sv: expect.stringContaining('OSL 8 kap. 1 §') } }]);
    expect(JSON.stringify(seen)).not.toContain('Hemligt');
  });

  test('about a protected person never carries the identity', async () => {
    house.met.visitor = house.aVisitor({ protectedIdentity: true });
    const trusted = aCaller(agent({ competences: [{ code: 'skyddad', validFrom: '2020-01-01', validTo: null }] }));
    const sent = await house.sendOne(aVisitId(), {}, trusted);
    expect(sent).toMatchObject({ reason: 'SKYDDAD', parcel: { identity: null, identityCheck: null } });
    expect(JSON.stringify(sent)).not.toContain('1990');
    await expect(house.as(house.handler, house.room.get, { handoffId: sent.id })).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });

  test('as a referral is possible without any line, closed at once and carries nothing', async () => {
    const stranger = aCaller(aPrincipal({ assignments: [] }), []);
    const visitId = aVisitId();
    const sent = await house.sendOne(visitId, { kind: 'T0' }, stranger);
    expect(sent).toMatchObject({ state: 'closed', compartment: 'office:uddevalla', parcel: { identity: null, notes: [] } });
    const { cases } = await house.as(stranger, house.room.listVisitCases, { visitId });
    expect(cases).toMatchObject([{ outcome: 'HANVISAT_UTAN_OVERLAMNING', status: 'closed' }]);
    await expect(house.sendOne(visitId, { kind: 'T3' }, stranger)).rejects.toMatchObject({ refusal: { explanation: { condition: 'C1' } } });
  });

  test('goes on inside its agency only without personal data', async () => {
    const withPerson = await house.sendOne(aVisitId());
    const to = (compartment: string) => ({ step: 'redirect' as const, compartment: Compartment.parse(compartment), text: 'Rätt enhet' });
    await expect(step(house.handler, withPerson.id, 1, to('SKV-BESK'))).rejects.toMatchObject({ refusal: { explanation: { condition: 'C5' } } });

    const both = aCaller(agent(), [skvClause()]);
    const [folk, besk] = ['SKV-FOLK', 'SKV-BESK'].map((it) => aCaller(aHandler(it), []));
    const named = await house.sendOne(aVisitId(), { caseTypeCode: flytt }, both);
    await expect(step(folk!, named.id, 1, to('SKV-BESK'))).rejects.toMatchObject({ refusal: { explanation: { condition: 'C4' } } });
    const anonymous = await house.sendOne(aVisitId(), { caseTypeCode: flytt, kind: 'T2', question: 'Vilken blankett?' }, both);
    const { redirectedTo } = await step(folk!, anonymous.id, 1, to('SKV-BESK'));
    expect(await house.as(besk!, house.room.get, { handoffId: redirectedTo! })).toMatchObject({ state: 'sent', compartment: 'SKV-BESK', question: 'Vilken blankett?' });
    // The one who sent it on follows it, but neither sees the question nor handles it.
    const followed = await house.as(folk!, house.room.get, { handoffId: redirectedTo! });
    expect([followed.state, followed.question, followed.parcel]).toEqual(['sent', undefined, undefined]);
    await expect(step(folk!, redirectedTo!, 1, { step: 'assign' })).rejects.toMatchObject({ refusal: { fact: 'StepNotYours' } });
    expect(await house.as(both, house.room.listVisitCases, { visitId: anonymous.visitId })).toMatchObject({ handoffs: [{ state: 'redirected' }, { state: 'sent' }] });
  });

  test('expires when nobody receives it, and closes when the visitor was told', async () => {
    const [alone, told] = [await house.sendOne(aVisitId()), await house.sendOne(aVisitId())];
    await step(house.handler, told.id, 1, { step: 'assign' });
    await step(house.handler, told.id, 2, { step: 'answer', outcome: 'INFORMERAT', visitorText: 'Klart' });
    await step(house.handler, told.id, 3, { step: 'tell', how: 'phone' });
    const state = async (id: string) => (await house.asOwner<{ state: string }>('SELECT state FROM cases.handoff WHERE id = $1', [id]))[0]?.state;
    await house.room.byTime.run();
    expect([await state(alone.id), await state(told.id)]).toEqual(['sent', 'told']);
    house.clock.pass(8 * 86_400_000);
    await house.room.byTime.run();
    expect([await state(alone.id), await state(told.id)]).toEqual(['expired', 'closed']);
    house.clock.pass(-8 * 86_400_000);
  });
});
