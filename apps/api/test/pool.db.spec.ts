import { openPool } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';

describe('a database that goes away', () => {
  let data: TestDatabase;
  beforeAll(async () => {
    data = await openTestDatabase();
  });
  afterAll(() => data.close());

  test('ends what was asked on a connection in use, and neither the process nor the pool', async () => {
    const pool = openPool(data.url, 2);
    const client = await pool.connect();
    const { rows: [me] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((done) => client.once('end', done));
    await pool.query('SELECT pg_terminate_backend($1)', [me?.pid]);
    await ended;
    await expect(client.query('SELECT 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
