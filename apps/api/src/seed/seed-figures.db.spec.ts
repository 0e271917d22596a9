import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { seedFigures, seedYear } from './seed-figures';

describe('the demo house’s first two weeks', () => {
  let data: TestDatabase;
  beforeAll(async () => { data = await openTestDatabase(); });
  afterAll(() => data.close());
  const counted = () => data.asOwner<{ office: string; visits: number; days: number }>(`SELECT office_id AS office, count(*)::int AS visits, count(DISTINCT day)::int AS days FROM statistics.fact WHERE kind = 'visit' GROUP BY 1 ORDER BY 2 DESC`);

  test('have visitors at every office, until yesterday, and something that everybody may see', async () => {
    await seedFigures(data.ownerUrl, 'libs/routing/catalogue', data.clock);
    const offices = await counted();
    expect(offices.map((it) => it.office)).toEqual(['uddevalla', 'tidaholm', 'overkalix', 'norsjo']);
    expect(offices[0]?.visits).toBeGreaterThan(400);
    expect(await data.asOwner('SELECT max(day) AS day FROM statistics.fact')).toEqual([{ day: '2026-11-23' }]);
    expect((await data.asOwner(`SELECT 1 FROM statistics.rollup WHERE shown LIMIT 1`)).length).toBe(1);
  });

  test('are written once', async () => {
    const before = await counted();
    await seedFigures(data.ownerUrl, 'libs/routing/catalogue', data.clock);
    expect(await counted()).toEqual(before);
  });

  test('grow back in time, and go on where they were stopped', async () => {
    const first = async () => (await data.asOwner<{ day: string }>('SELECT min(day) AS day FROM statistics.clock'))[0]?.day;
    await seedYear(data.ownerUrl, 'libs/routing/catalogue', data.clock, (next) => next > '2026-11-01');
    expect(await first()).toBe('2026-11-02');
    await seedYear(data.ownerUrl, 'libs/routing/catalogue', data.clock, (next) => next > '2026-10-15');
    expect(await first()).toBe('2026-10-15');
    expect(await data.asOwner(`SELECT 1 FROM statistics.rollup r WHERE kind = 'visit' AND dims = '' AND grain = 'd' AND office_id = '*' AND n <> (SELECT count(*) FROM statistics.fact f WHERE f.kind = 'visit' AND f.day = r.day)`)).toEqual([]);
  }, 60_000);
});
