import { addDays } from '@desk/kernel/contract';
import { Dice, scriptsOf } from '@desk/simulation/contract';
import { RebuildFigures } from '../src/check/rebuild-figures';
import { toldOf } from '../src/told-of-script';
import type { ToldEvent } from '../src/told-event';
import { WriteHistory } from '../src/write-history';
import { aWorld, openStatisticsRoom, type StatisticsRoom } from './a-statistics-room';

const days = Array.from({ length: 8 }, (_, at) => addDays('2026-11-12', at));
const scripts = days.flatMap((day) => aWorld.offices.flatMap((office) => scriptsOf(aWorld, office, day, 'facts')));
const shuffled = <T>(items: readonly T[], seed: string): T[] => {
  const dice = new Dice(seed);
  return items.map((item) => [dice.next(), item] as const).sort(([one], [other]) => one - other).map(([, item]) => item);
};

/** Everything that the room counts, in a fixed order. */
const figuresIn = async (room: StatisticsRoom): Promise<unknown> => ({
  facts: (await room.data.asOwner('SELECT * FROM statistics.fact ORDER BY kind, id')).length,
  rollup: await room.data.asOwner('SELECT * FROM statistics.rollup ORDER BY kind, dims, grain, office_id, day, v1, v2, v3'),
  duration: await room.data.asOwner('SELECT * FROM statistics.duration ORDER BY field, office_id, agency, day'),
  clock: await room.data.asOwner('SELECT * FROM statistics.clock ORDER BY kind, office_id, day'),
});

describe('facts and rollups', () => {
  let room: StatisticsRoom;
  let written: unknown;
  const until = '2026-11-24T09:42:00.000Z';
  const told: ToldEvent[] = scripts.flatMap(toldOf).filter((event) => event.at <= until);

  beforeAll(async () => {
    room = await openStatisticsRoom();
    await room.tell(told);
    await room.fold.run();
    await room.publish.everyDue('2026-11-24');
    written = await figuresIn(room);
  }, 60_000);
  afterAll(() => room.close());

  test('an event delivered again, and again in another order, changes nothing', async () => {
    await room.tell(shuffled(told, 'again'));
    await room.data.asOwner('UPDATE statistics.told SET folded = false WHERE random() < 0.3');
    await room.fold.run();
    await room.publish.everyDue('2026-11-24');
    expect(await figuresIn(room)).toEqual(written);
  });

  test('told one by one in any order, the figures are the same', async () => {
    const other = await openStatisticsRoom();
    for (const part of [0, 1, 2]) {
      await other.tell(shuffled(told, 'parts').filter((_, at) => at % 3 === part));
      await other.fold.run();
    }
    // What came before its beginning was no visit yet and was not kept: it is told again, as a queue delivers again.
    await other.tell(told);
    await other.data.asOwner('UPDATE statistics.told SET folded = false');
    await other.fold.run();
    await other.publish.everyDue('2026-11-24');
    expect(await figuresIn(other)).toEqual(written);
    await other.close();
  });

  test('making all rollups anew from the facts gives the same rollups', async () => {
    await room.database.run(['statistics'], 'write', async () => {
      await room.store.rebuild('2026-11-08', '2026-11-14');
      await room.store.rebuild('2026-11-15', '2026-11-21');
      await room.publish.run('2026-11-08');
      await room.publish.run('2026-11-15');
    });
    expect(await figuresIn(room)).toEqual(written);
  });

  test('made anew while people work, they are the same figures', async () => {
    const rebuild = RebuildFigures.open(room.data.url, room.data.clock);
    await Promise.all([rebuild.run(), room.fold.run(), room.tell(told.slice(0, 50))]);
    await room.fold.run();
    await room.publish.everyDue('2026-11-24');
    expect(await figuresIn(room)).toEqual(written);
    await rebuild.close();
  });

  test('written in bulk, the same days give the same figures', async () => {
    const other = await openStatisticsRoom();
    const history = WriteHistory.open(other.data.ownerUrl, other.data.clock);
    await history.run(aWorld, { from: '2026-11-12', to: '2026-11-19', seed: 'facts', until });
    expect(await figuresIn(other)).toEqual(written);
    await history.close();
    await other.close();
  });

  test('whose figures changed is said once, and not who', async () => {
    const said: unknown[] = [];
    room.database.observe((it) => said.push(...it.map(({ name, data }) => [name, data])));
    await room.tell(toldOf(scriptsOf(aWorld, aWorld.offices[0]!, '2026-11-16', 'said').find((script) => (script.visit?.cases.length ?? 0) > 0)!));
    await room.fold.run();
    await room.fold.tellChanged();
    await room.fold.tellChanged();
    expect(said).toEqual([['FiguresChanged', { officeIds: expect.arrayContaining(['stor']), agencyIds: expect.any(Array) }]]);
    expect(JSON.stringify(said)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('what comes late lands on its own day', async () => {
    const [late] = scriptsOf(aWorld, aWorld.offices[0]!, '2026-11-13', 'late').filter((script) => script.visit !== null);
    const count = async () => (await room.data.asOwner<{ n: number }>(`SELECT n FROM statistics.rollup WHERE kind = 'visit' AND dims = '' AND grain = 'd' AND office_id = 'stor' AND day = '2026-11-13'`))[0]?.n ?? 0;
    const before = await count();
    await room.tell(toldOf(late!));
    await room.fold.run();
    expect(await count()).toBe(before + 1);
  });

  test('a visit with a protected person leaves no trace', async () => {
    const visit = told.find((event) => event.name === 'VisitRegistered')!;
    await room.tell([{ id: '01990000-0000-7000-8000-000000000001', name: 'VisitForgotten', subject: visit.subject, at: until, data: {} }]);
    await room.fold.run();
    expect(await room.data.asOwner('SELECT 1 FROM statistics.fact WHERE subject = $1', [visit.subject])).toEqual([]);
    expect(await room.data.asOwner('SELECT 1 FROM statistics.told WHERE subject = $1', [visit.subject])).toEqual([]);
    await room.tell([{ ...told.find((event) => event.name === 'VisitEnded' && event.subject === visit.subject)!, id: '01990000-0000-7000-8000-000000000002' }]);
    await room.fold.run();
    expect(await room.data.asOwner('SELECT 1 FROM statistics.told WHERE subject = $1', [visit.subject])).toEqual([]);
  });
});
