import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { StoredClauses } from './stored-clauses';

const line = (id: string, its: string) => `INSERT INTO agreements.line VALUES ('${id}', ${its}, 1, 'PM', '{PM}', '{FK}', 'desk-agent', '{uddevalla}', '{PM-BOT,PM-PENS}', '{MB}', 'M', '{}', 'none', 'x', 'x', NULL, false, 5, 'x', '2024-01-01', NULL, false)`;

describe('lines in force', () => {
  let house: TestDatabase;
  let clauses: StoredClauses;
  const inForce = (day: string, office = 'uddevalla') =>
    house.database.run(['staff'], 'read', async () => (await clauses.inForce([office], day)).map(({ id, caseTypeCodes }) => `${id}: ${caseTypeCodes.join()}`));
  beforeAll(async () => {
    house = await openTestDatabase();
    clauses = new StoredClauses(house.database);
    await house.asOwner(`INSERT INTO agreements.agreement VALUES ('a', 'Serviceavtal Uddevalla', 'LGOS2019', 'FK', '[]', '{uddevalla}', 6)`);
    for (const [number, state, from, to] of [[6, 'superseded', '2023-01-01', `'2023-12-31'`], [7, 'signed', '2024-01-01', 'NULL'], [8, 'draft', '2024-01-01', 'NULL']]) {
      await house.asOwner(`INSERT INTO agreements.version VALUES ('a-${number}', 'a', ${number}, '${state}', '${from}', ${to}, '[]', NULL)`);
      await house.asOwner(line(`l${number}`, `'a-${number}'`));
    }
  });
  afterAll(() => house.close());

  test('only a signed version within its dates opens anything, and a decision only what the ordinance lists', async () => {
    expect([await inForce('2026-11-24'), await inForce('2023-06-01'), await inForce('2026-11-24', 'tidaholm')]).toEqual([['l7: PM-BOT'], [], []]);
  });

  test('a change is seen the next time rights are compiled, and nothing is read again without one', async () => {
    const before = await house.database.run(['staff'], 'read', () => clauses.version());
    await inForce('2026-11-24');
    expect(await house.database.run(['staff'], 'read', () => clauses.version())).toBe(before);
    await house.asOwner(`UPDATE agreements.version SET state = 'ended' WHERE id = 'a-7'`);
    expect(await inForce('2026-11-24')).toEqual([]);
    expect(await house.database.run(['staff'], 'read', () => clauses.version())).not.toBe(before);
  });

  test('a line of an old version can still be read, since old acts name it', async () => {
    expect(await house.database.run(['staff'], 'read', () => clauses.line('l6'))).toMatchObject({ version: 6, agreementTitle: 'Serviceavtal Uddevalla' });
  });

  test('besked i eget ärende without a way to the data is refused by the table', async () => {
    await expect(house.asOwner(`UPDATE agreements.line SET tasks = '{IA}', class = 'P' WHERE id = 'l8'`)).rejects.toThrow(/own_case_needs_access/);
  });

  test('the running role can change neither lines nor personal assignments', async () => {
    for (const table of ['agreements.line', 'agreements.assignment', 'agreements.revision']) {
      await expect(house.database.run(['staff'], 'write', () => house.database.query(`DELETE FROM ${table}`))).rejects.toThrow(/permission denied/);
    }
  });
});
