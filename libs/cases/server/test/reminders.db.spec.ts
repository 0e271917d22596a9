import type { HandoffCommand } from '@desk/cases/contract';
import type { HandoffId } from '@desk/kernel/contract';
import { aCasesHouse, aVisitId, type CasesHouse } from './a-cases-house';

const HOUR = 3_600_000;

describe('what is waited for too long', () => {
  let house: CasesHouse;
  let reminded: string[];
  beforeEach(async () => {
    house = await aCasesHouse();
    reminded = [];
    house.database.observe((told) => reminded.push(...told.filter((it) => it.name === 'HandoffReminded').map((it) => it.at)));
  });
  afterEach(() => house.close());
  const step = (id: HandoffId, version: number, command: HandoffCommand) => house.as(house.handler, house.room.step, { handoffId: id, version, command });
  /** A hand-off that its handler has asked somebody about. */
  const asked = async (command: HandoffCommand): Promise<HandoffId> => {
    const { id } = await house.sendOne(aVisitId());
    await step(id, 1, { step: 'assign' });
    await step(id, 2, command);
    return id;
  };
  /** The hours pass, and the house looks at its clock each one of them. */
  const passed = async (hours: number): Promise<void> => {
    for (let hour = 0; hour < hours; hour += 1) {
      house.clock.pass(HOUR);
      await house.room.byTime.run();
    }
  };
  const askVisitor = { step: 'ask-visitor', question: 'Vilken dag?', lastDate: '2026-11-26' } as const;

  test('is reminded of once when half of the visitor’s time has passed, and whoever has it open is not disturbed', async () => {
    const id = await asked(askVisitor);
    const begun = house.clock.now().getTime();
    const half = begun + (Date.parse('2026-11-26T16:00:00Z') - begun) / 2;
    await passed(Math.floor((half - begun) / HOUR));
    expect(reminded).toEqual([]);
    await passed(12);
    expect(reminded).toHaveLength(1);
    expect(Date.parse(reminded[0] ?? '')).toBeGreaterThanOrEqual(half);
    const { handoffs } = await house.as(house.handler, house.room.list, { box: 'waiting', limit: 50 });
    expect(handoffs).toMatchObject([{ id, state: 'waiting-visitor', remindedAt: reminded[0], dueAt: '2026-11-26T16:00:00.000Z', version: 3 }]);
    expect(house.notebook.entries.filter((it) => it.act === 'handoff.remind')).toMatchObject([{ objectId: id, staffId: null, basis: 'duty|house' }]);
  });

  test('is no longer when the answer has come', async () => {
    const id = await asked(askVisitor);
    await step(id, 3, { step: 'resume', note: 'Tisdag' });
    await passed(60);
    expect(reminded).toEqual([]);
  });

  test('is marked until the answer comes', async () => {
    const id = await asked(askVisitor);
    await passed(40);
    expect(reminded).toHaveLength(1);
    expect(await step(id, 3, { step: 'resume' })).toMatchObject({ state: 'underway', remindedAt: null });
  });

  test('is followed up every ten working days while somebody else is asked', async () => {
    await asked({ step: 'ask-third-party', who: 'Banken', question: 'Saldo?' });
    // Ten working days are two weeks: 24 November, 8 December, 22 December.
    house.clock.pass(13 * 24 * HOUR);
    await house.room.byTime.run();
    expect(reminded).toEqual([]);
    await passed(36);
    expect(reminded.map((at) => at.slice(0, 10))).toEqual(['2026-12-08']);
    house.clock.pass(12 * 24 * HOUR);
    await house.room.byTime.run();
    expect(reminded).toHaveLength(1);
    await passed(48);
    expect(reminded.map((at) => at.slice(0, 10))).toEqual(['2026-12-08', '2026-12-22']);
  });
});
