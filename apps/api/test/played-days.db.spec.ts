import { randomUUID } from 'node:crypto';
import { casesApi, type HandoffCommand } from '@desk/cases/contract';
import { CaseTypeCode, LifeEventId, OfficeId } from '@desk/kernel/contract';
import { scriptsOf, type Script, type ScriptCase, type World } from '@desk/simulation/contract';
import { FoldFacts, WriteHistory } from '@desk/statistics/server';
import { openTestDatabase } from '@desk/testing/server';
import { visitsApi } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type TestHouse } from './test-house';

const UNTIL = '2026-12-18T16:00:00.000Z';
const type = (code: string, compartment: string, rosa: number) => ({ code, agencyId: compartment.split('-')[0] ?? '', compartment, rosa, lifeEventIds: ['LH01'], weight: 1 });
const world: World = {
  offices: [{ id: 'uddevalla', visitsPerDay: 26, desks: 6, openingHours: [{ weekday: 2, opens: '10:00', closes: '16:00' }], agencyIds: ['FK'] }], caseTypes: [type('FK-FP', 'FK', 3)],
  course: { agreementChanges: null, agencyLeaves: null, outage: null },
};
/** What may differ: ids, the repeat visits (nobody is identified here), and the case type's level, which the catalogue says. */
const compared = `kind, day, quarter, office_id, agency, compartment, life_event, case_type, channel, language, interpreter, outcome, reason, handoff_kind, demand, demand_party, demand_cause, demand_agency, service, parked, receipt, contact, answer, feedback, c1, c2`;

describe('days that are played', () => {
  let house: TestHouse;
  beforeAll(async () => { house = await openTestHouse(new Date('2026-11-24T08:00:00Z')); });
  afterAll(() => house.close());

  /** Everything that people do, with the moment when they do it. */
  const actsOf = (script: Script): { readonly at: string; readonly act: () => Promise<void> }[] => {
    const { visit, lifeEventId } = script;
    if (visit === null) return [];
    const officeId = OfficeId.parse(script.officeId);
    let visitId = randomUUID() as ReturnType<typeof visitsApi.getVisit.output.parse>['id'];
    const desk = () => house.as('desk-uddevalla');
    const version = async () => done(await (await desk()).ask(visitsApi.getVisit, { visitId })).version;
    const begin = async () => {
      const lifeEvents = lifeEventId === null ? [] : [{ lifeEventId: LifeEventId.parse(lifeEventId), answers: {} }];
      visitId = done(await (await desk()).ask(visitsApi.registerVisit, { officeId, channel: visit.channel, lifeEvents })).id;
      done(await (await desk()).ask(visitsApi.updateVisit, { visitId, version: 1, language: script.language, interpreter: visit.interpreter, question: visit.cases.length === 0 }));
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
      { at: visit.startedAt, act: begin },
      ...visit.parked.flatMap(({ from, to }) => [
        { at: from, act: async () => void done(await (await desk()).ask(visitsApi.parkVisit, { visitId, version: await version() })) }, { at: to, act: async () => void done(await (await desk()).ask(visitsApi.resumeVisit, { visitId, version: await version() })) },
      ]),
      ...visit.cases.flatMap(caseActs),
      { at: visit.endedAt, act: async () => void done(await (await desk()).raw('POST', `/api/visits/${visitId}/end`, { version: await version(), ...(visit.demand ? { demand: visit.demand } : {}) })) },
    ];
  };

  test('through the door by the real use cases, they give the facts that they give in bulk', async () => {
    const acts = scriptsOf(world, world.offices[0]!, '2026-11-24', 'played').flatMap(actsOf).sort((one, other) => one.at.localeCompare(other.at));
    for (const { at, act } of acts.filter((it) => it.at <= UNTIL)) {
      house.data.clock.moveTo(new Date(at));
      await act();
    }
    await house.app.get(FoldFacts).run();
    const bulk = await openTestDatabase(new Date(UNTIL));
    const history = WriteHistory.open(bulk.ownerUrl, bulk.clock);
    await history.run(world, { from: '2026-11-24', to: '2026-11-24', seed: 'played', until: UNTIL });
    const facts = `SELECT ${compared} FROM statistics.fact WHERE kind <> 'ticket' ORDER BY ${compared}`;
    const played = await house.data.asOwner(facts);
    expect(played.filter((row) => (row as { kind: string }).kind === 'handoff').length).toBeGreaterThan(0);
    expect(played).toEqual(await bulk.asOwner(facts));
    await history.close();
    await bulk.close();
  }, 60_000);
});
