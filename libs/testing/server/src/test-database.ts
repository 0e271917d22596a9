import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { StandingClock } from '@desk/kernel/contract';
import { Cipher, Database, openPool } from '@desk/platform/server';

/** A normal Tuesday, 10.42 in Sweden. */
export const TUESDAY = new Date('2026-11-24T09:42:00Z');

export type TestDatabase = {
  readonly url: string;
  readonly ownerUrl: string;
  readonly pool: Pool;
  readonly database: Database;
  readonly clock: StandingClock;
  readonly cipher: Cipher;
  /** Runs SQL as the owning role, past row-level security: to arrange rows and to look behind the walls. */
  readonly asOwner: <R extends object>(text: string, values?: unknown[]) => Promise<R[]>;
  readonly close: () => Promise<void>;
};

const admin = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

export const inDatabase = (url: string, name: string, user?: string): string => {
  const at = new URL(url);
  at.pathname = `/${name}`;
  if (user) at.username = user;
  return at.href;
};

/** Clones the migrated template into a database of this test file's own (real PostgreSQL, real roles). Close it in `afterAll`. */
export const openTestDatabase = async (at: Date = TUESDAY): Promise<TestDatabase> => {
  const base = process.env.TEST_DATABASE_URL;
  const template = process.env.DESK_TEMPLATE;
  if (!base || !template) throw new Error('TEST_DATABASE_URL and DESK_TEMPLATE are set by npm test and tools/jest.mjs');
  const name = `desk_test_${randomBytes(6).toString('hex')}`;
  await admin(base, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER desk_owner`));
  const url = inDatabase(base, name, 'desk_app');
  const pool = openPool(url, 8);
  const owners = openPool(inDatabase(base, name, 'desk_owner'), 2);
  const clock = new StandingClock(at);
  return {
    url, pool, clock, ownerUrl: inDatabase(base, name, 'desk_owner'), database: new Database(pool, clock), cipher: new Cipher(Buffer.alloc(32, 1), Buffer.alloc(32, 2)),
    asOwner: async (text, values = []) => (await owners.query(text, values)).rows,
    close: async () => {
      await Promise.all([pool.end(), owners.end()]);
      await admin(base, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
};
