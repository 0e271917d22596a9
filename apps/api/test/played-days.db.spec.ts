import { randomUUID } from 'node:crypto';
import { casesApi, type HandoffCommand } from '@desk/cases/contract';
import { CaseTypeCode, LifeEventId, OfficeId } from '@desk/kernel/contract';
import { scriptsOf, type Script, type ScriptCase, type World } from '@desk/simulation/contract';
import { FoldFacts, WriteHistory } from '@desk/statistics/server';
import { openTestDatabase } from '@desk/testing/server';
import { DeskId, queueApi, visitsApi, type TicketCommand, type TicketId } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const UNTIL = '2026-12-18T16:00:00.000Z';
const type = (code: string, compartment: string, rosa: number) => ({ code, agencyId: compartment.split('-')[0] ?? '', compartment, rosa, lifeEventIds: ['LH01'], weight: 1 });
const world: World = {
  offices: [{ id: 'uddevalla', visitsPerDay: 26, desks: 6, openingHours: [{ weekday: 2, opens: '10:00', closes: '16:00' }], agencyIds: ['FK'] }], caseTypes: [type('FK-FP', 'FK', 3)],
  course: { agreementChanges: null, agencyLeaves: null, outage: null },
};
/** What may differ: ids, the repeat visits (nobody is identified here), and the case type's level, which the catalogue says. */
const compared = `kind, day, quarter, office_id, agency, compartment, life_event, case_type, channel, language, interpreter, outcome, reason, handoff_kind, demand, demand_party, demand_cause, demand_agency, service, parked, receipt, contact, answer, feedback, c1, c2`;
const ofTickets = 'day, quarter, office_id, language, interpreter, booked, outcome, life_event, wait, interpreter_wait, call, c1, c2, c3, c4, c5, c6, c7';

describe('days that are played', () => {
  let house: TestHouse;
  /** Who calls, and whom: a desk calls nobody else until the called one has come or is given up. */
  const clerks: { readonly persona: string; readonly deskId: DeskId; calls: TicketId | null }[] = ['desk-uddevalla', 'desk-uddevalla-2'].map((persona, at) => ({ persona, deskId: DeskId.parse(`uddevalla-${at + 1}`), calls: null }));
  beforeAll(async () => {
    house = await openTestHouse(new Date('2026-11-24T08:00:00Z'));
    for (const { persona, deskId } of clerks) done(await (await house.as(persona)).ask(queueApi.setDesk, { officeId: OfficeId.parse('uddevalla'), deskId, state: 'open' }));
  });
  afterAll(() => house.close());

  /** Everything that people do, with the moment when they do it. */
  const actsOf = (script: Script): { readonly at: string; readonly act: () => Promise<void> }[] => {
    const { visit, ticket, lifeEventId } = script;
    const officeId = OfficeId.parse(script.officeId);
    let visitId = randomUUID() as ReturnType<typeof visitsApi.getVisit.output.parse>['id'];
    let ticketId: TicketId;
    let clerk = clerks[0]!;
    const desk = (): Promise<Person> => house.as(clerk.persona);
    const ticketVersion = async () => done(await (await desk()).ask(queueApi.getTicket, { ticketId })).ticket.version;
    const step = async (command: TicketCommand) => void done(await (await desk()).ask(queueApi.stepTicket, { ticketId, version: await ticketVersion(), command }));
    const waits = [
      { at: ticket.issuedAt, act: async () => { ticketId = done(await (await desk()).ask(queueApi.issueTicket, { officeId, language: queueApi.issueTicket.input.shape.language.parse(script.language), lifeEventId: lifeEventId === null ? null : LifeEventId.parse(lifeEventId), needs: ticket.interpreter ? ['interpreter'] : [], bookedAt: ticket.booked ? ticket.issuedAt : null })).ticket.id; } },
      ...(ticket.calledAt === null ? [] : [{ at: ticket.calledAt, act: async () => {
        clerk = clerks.find((it) => it.calls === null)!;
        clerk.calls = ticketId;
        await step({ step: 'call', deskId: clerk.deskId });
      } }]),
      ...(ticket.ends === 'left' ? [{ at: ticket.endsAt, act: () => step({ step: 'leave' }) }] : []),
      ...(ticket.ends === 'no-show' ? [{ at: ticket.endsAt, act: async () => { await step({ step: 'no-show' }); clerk.calls = null; } }] : []),
    ];
    if (visit === null) return waits;
    const version = async () => done(await (await desk()).ask(visitsApi.getVisit, { visitId })).version;
    const begin = async () => {
      visitId = done(await (await desk()).ask(queueApi.startService, { ticketId, version: await ticketVersion() })).visit.id;
      clerk.calls = null;
      done(await (await desk()).ask(visitsApi.updateVisit, { visitId, version: await version(), channel: visit.channel, language: script.language, interpreter: visit.interpreter, question: visit.cases.length === 0 }));
    };
    const caseActs = (file: ScriptCase) => {
      const caseTypeCode = CaseTypeCode.parse(file.type.code);
      const step = file.lifeEventId === null ? {} : { lifeEventId: LifeEventId.parse(file.lifeEventId) };
      const opened = async () => done(await (await desk()).ask(casesApi.listVisitCases, { visitId })).cases.find((it) => it.caseTypeCode === caseTypeCode)!;
      let handoffId: string | null = null;
      const { handoff } = file;
      return [
        { at: file.at, act: async () => { for (const task of file.tasks) done(await (await desk()).ask(casesApi.doTask, { visitId, caseTypeCode, task: casesApi.doTask.input.shape.task.parse(task), ...step })); } },
        ...(handoff === null ? [] : [
          { at: handoff.at, act: async () => {
            const choice = { visitId, caseTypeCode, kind: handoff.kind, include: [], question: 'Hur blir det?', ...step };
            const preview = done(await (await desk()).ask(casesApi.previewHandoff, choice));
            handoffId = done(await (await desk()).ask(casesApi.sendHandoff, { ...choice, reason: casesApi.sendHandoff.input.shape.reason.parse(handoff.reason), seal: preview.seal, requestKey: randomUUID() })).id;
          } },
          ...handoff.steps.map((move) => ({ at: move.at, act: async () => {
            const handler = await house.as('handler-fk');
            const row = done(await handler.raw('GET', `/api/handoffs/${handoffId}`)) as { version: number };
            const commands: Readonly<Record<string, HandoffCommand>> = {
              receive: { step: 'receive' }, assign: { step: 'assign' }, start: { step: 'start' }, answer: { step: 'answer', outcome: 'INFORMERAT', visitorText: 'Det är beviljat.' }, tell: { step: 'tell', how: 'phone' }, close: { step: 'close' },
              return: { step: 'return', reason: 'incomplete', text: 'Underskriften saknas.' },
            };
            done(await handler.raw('POST', `/api/handoffs/${handoffId}/steps`, { version: row.version, command: commands[move.step] }));
          } })),
        ]),
        { at: file.closedAt, act: async () => { const its = await opened(); done(await (await desk()).ask(casesApi.setOutcome, { caseId: its.id, version: its.version, outcome: casesApi.setOutcome.input.shape.outcome.parse(file.outcome) })); } },
      ];
    };
    return [
      ...waits,
      { at: visit.startedAt, act: begin },
      ...visit.parked.flatMap(({ from, to }) => [
        { at: from, act: async () => void done(await (await desk()).ask(visitsApi.parkVisit, { visitId, version: await version() })) }, { at: to, act: async () => void done(await (await desk()).ask(visitsApi.resumeVisit, { visitId, version: await version() })) },
      ]),
      ...visit.cases.flatMap(caseActs),
      { at: visit.endedAt, act: async () => void done(await (await desk()).raw('POST', `/api/visits/${visitId}/end`, { version: await version(), ...(visit.demand ? { demand: visit.demand } : {}) })) },
    ];
  };

  test('through the door by the real use cases, they give the facts that they give in bulk', async () => {
    const acts = scriptsOf(world, world.offices[0]!, '2026-11-24', 'played 2').flatMap(actsOf).sort((one, other) => one.at.localeCompare(other.at));
    for (const { at, act } of acts.filter((it) => it.at <= UNTIL)) {
      house.data.clock.moveTo(new Date(at));
      await act();
    }
    await house.app.get(FoldFacts).run();
    const bulk = await openTestDatabase(new Date(UNTIL));
    const history = WriteHistory.open(bulk.ownerUrl, bulk.clock);
    await history.run(world, { from: '2026-11-24', to: '2026-11-24', seed: 'played 2', until: UNTIL });
    const facts = `SELECT ${compared} FROM statistics.fact WHERE kind <> 'ticket' ORDER BY ${compared}`;
    const played = await house.data.asOwner(facts);
    expect(played.filter((row) => (row as { kind: string }).kind === 'handoff').length).toBeGreaterThan(0);
    expect(played).toEqual(await bulk.asOwner(facts));
    const tickets = `SELECT ${ofTickets} FROM statistics.fact WHERE kind = 'ticket' ORDER BY ${ofTickets}`;
    const given = await house.data.asOwner<{ interpreter_wait: number | null; outcome: string }>(tickets);
    expect(given.some((it) => it.interpreter_wait !== null)).toBe(true);
    expect(new Set(given.map((it) => it.outcome))).toEqual(new Set(['served', 'left', 'no-show']));
    expect(given).toEqual(await bulk.asOwner(tickets));
    await history.close();
    await bulk.close();
  }, 60_000);
});
