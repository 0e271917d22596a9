import { Client } from 'pg';
import { Cipher, FixedKeyring } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { sealAnew } from '../src/commands/rotate-keys';

const [old, fresh, hash] = [Buffer.alloc(32, 1), Buffer.alloc(32, 5), Buffer.alloc(32, 2)];

describe('keys that rotate', () => {
  let house: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    house = await openTestDatabase();
    client = new Client({ connectionString: house.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await house.close();
  });

  test('every sealed column of the house is sealed anew, says the same, and the old key opens nothing more', async () => {
    const before = new Cipher(old, hash);
    const seal = (text: string) => before.seal(text);
    for (let n = 0; n < 700; n += 1) {
      await client.query(
        `INSERT INTO people.visitor VALUES (gen_random_uuid(), gen_random_uuid(), 'office:uddevalla', 'uddevalla', 's', true, NULL, 'personnummer', $1, 'h', $2, false, now(), 1)`, [seal(`number ${n}`), n % 2 ? seal(`other ${n}`) : null]);
    }
    await client.query(`INSERT INTO access.session (id, compartment, staff_id, csrf_token, id_token, created_at, seen_at, expires_at) VALUES ('s', 'session', 'x', 't', $1, now(), now(), now())`, [seal('token')]);
    const after = new Cipher(new FixedKeyring([fresh, old]), hash);
    const told: string[] = [];
    expect(await sealAnew(client, after, (line) => told.push(line))).toBe(0);
    expect(told).toContain('people.visitor.other_sealed: 350 sealed anew');
    const onlyNew = new Cipher(fresh, hash);
    const { rows } = await client.query<{ number_sealed: string; other_sealed: string | null }>('SELECT number_sealed, other_sealed FROM people.visitor');
    expect(rows.map((row) => onlyNew.open(row.number_sealed)).sort()).toEqual(Array.from({ length: 700 }, (_, n) => `number ${n}`).sort());
    expect(rows.filter((row) => row.other_sealed !== null).every((row) => onlyNew.open(row.other_sealed ?? '').startsWith('other'))).toBe(true);
    const { rows: [session] } = await client.query<{ id_token: string }>('SELECT id_token FROM access.session');
    expect(onlyNew.open(session?.id_token ?? '')).toBe('token');
    expect(() => before.open(rows[0]?.number_sealed ?? '')).toThrow();
  });

  test('every column that a cipher writes ends with "sealed", so that none is forgotten', async () => {
    const { rows } = await client.query<{ column: string }>(
      `SELECT table_schema || '.' || table_name || '.' || column_name AS column FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'pgboss') AND data_type = 'text' AND column_name LIKE '%sealed%' ORDER BY 1`);
    expect(rows.map((row) => row.column)).toEqual(['audit.extract.content_sealed', 'audit.extract.number_sealed', 'cases.handoff.number_sealed', 'people.mandate.name_sealed', 'people.visitor.number_sealed', 'people.visitor.other_sealed', 'platform.compartment_key.key_sealed']);
  });
});
