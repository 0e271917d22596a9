import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { HoursInOnePlace1764980000000 } from '../migrations/1764980000000-hours-in-one-place';

const week = [{ weekday: 2, opens: '09:00', closes: '12:00' }];
const own = [{ weekday: 3, opens: '13:00', closes: '16:00' }];

describe('hours that stood in two places', () => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openTestDatabase();
    const office = `INSERT INTO people.office (id, name, kind, host_agency_id, opening_hours, presence, desks, languages) VALUES ($1, $1, 'small', 'FK', $2, '[]', '{1,2}', '{sv}')`;
    for (const id of ['nytt', 'inrett']) await opened.asOwner(office, [id, JSON.stringify(week)]);
    await opened.asOwner(`INSERT INTO visits.queue_office VALUES ('inrett', 'office:inrett', $1, 4)`, [JSON.stringify({ hours: own })]);
    const query = (sql: string) => opened.asOwner(sql);
    await new HoursInOnePlace1764980000000().up({ query } as never);
  });
  afterAll(() => opened.close());

  test('what the office manager set is left as it is', async () => {
    expect(await opened.asOwner(`SELECT settings, version FROM visits.queue_office WHERE office_id = 'inrett'`)).toEqual([{ settings: { hours: own }, version: 4 }]);
    expect(await opened.asOwner(`SELECT 1 FROM visits.desk WHERE office_id = 'inrett'`)).toEqual([]);
  });

  test('an office without a waiting room gets one with its hours, a common queue and its desks', async () => {
    expect(await opened.asOwner(`SELECT settings FROM visits.queue_office WHERE office_id = 'nytt'`)).toEqual([{ settings: { hours: week } }]);
    expect(await opened.asOwner(`SELECT id, letter FROM visits.queue WHERE office_id = 'nytt'`)).toEqual([{ id: 'nytt-a', letter: 'A' }]);
    expect(await opened.asOwner(`SELECT number, queue_ids AS "queueIds" FROM visits.desk WHERE office_id = 'nytt' ORDER BY number`)).toEqual([{ number: '1', queueIds: ['nytt-a'] }, { number: '2', queueIds: ['nytt-a'] }]);
  });
});
