import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { VerifyJournal } from '@desk/audit/server';
import { OfficeId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { visitsApi } from '@desk/visits/contract';
import { backUp } from '../src/commands/backup';
import { restore } from '../src/commands/restore';
import { openTestHouse, type TestHouse } from './test-house';

const [key, hashKey] = [Buffer.alloc(32, 6), Buffer.alloc(32, 2)];

describe('a house that is backed up and restored', () => {
  let house: TestHouse;
  let empty: TestDatabase;
  let folder: string;
  const file = () => join(folder, 'house.backup');
  const from = (data: TestDatabase, documents: string) => ({ ownerUrl: data.ownerUrl, appUrl: data.url, hashKey, documents: join(folder, documents) });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    house = await openTestHouse();
    const desk = await house.as('desk-uddevalla');
    const visit = (await desk.ask(visitsApi.registerVisit, { officeId: OfficeId.parse('uddevalla') })).body;
    await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } });
    await new VerifyJournal(house.data.database, pino({ level: 'silent' }), house.data.clock).run();
    // Nobody works and no job runs: what is compared stands still. That people may go on meanwhile is the snapshot's doing.
    await house.app.close();
    mkdirSync(join(folder, 'documents', 'FK'), { recursive: true });
    writeFileSync(join(folder, 'documents', 'FK', 'a'), Buffer.alloc(3_000_000, 7));
  });
  beforeEach(async () => (empty = await openTestDatabase()));
  afterEach(() => empty.close());
  afterAll(async () => {
    await house.data.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What stands in every table, as one text each. */
  const contents = async (data: TestDatabase, tables: readonly { name: string; columns: string[] }[]) => {
    const client = new Client({ connectionString: data.ownerUrl });
    await client.connect();
    const found: Record<string, string> = {};
    for (const { name, columns } of tables) {
      const { rows } = await client.query<{ all: string }>(`SELECT md5(string_agg(line, E'\\n' ORDER BY line)) || ' ' || count(*) AS "all" FROM (SELECT (ROW(${columns.join(', ')}))::text AS line FROM ${name}) lines`);
      found[name] = rows[0]?.all ?? '';
    }
    await client.end();
    return found;
  };

  test('comes back whole: every row, every document, a journal that holds, numbers that open', async () => {
    const made = await backUp(from(house.data, 'documents'), file(), key);
    expect(made.tables.find((table) => table.name === 'people.visitor')?.rows).toBe(1);
    expect(readFileSync(file()).includes('desk-uddevalla')).toBe(false);
    await restore(from(empty, 'restored'), file(), key);

    expect(await contents(empty, made.tables)).toEqual(await contents(house.data, made.tables));
    expect(readFileSync(join(folder, 'restored', 'FK', 'a')).equals(Buffer.alloc(3_000_000, 7))).toBe(true);
    const verified = await new VerifyJournal(empty.database, pino({ level: 'silent' }), empty.clock).run(new Map(made.chains.map((it) => [it.chain, [it]])));
    expect(verified.length).toBeGreaterThan(0);
    expect(verified.flatMap((it) => it.findings)).toEqual([]);
    const [visitor] = await empty.asOwner<{ number_sealed: string; subject_hash: string }>('SELECT number_sealed, subject_hash FROM people.visitor');
    expect(empty.cipher.open(visitor?.number_sealed ?? '')).toBe('199001012385');
    expect(empty.cipher.hash('199001012385')).toBe(visitor?.subject_hash);
    // What is written next does not take a number that is taken.
    await expect(restore(from(empty, 'restored'), file(), key)).rejects.toThrow(/not empty/);
  });

  test('stays shut with another key, and says so when it was changed or cut off; nothing is kept then', async () => {
    await backUp(from(house.data, 'documents'), file(), key);
    await expect(restore(from(empty, 'restored'), file(), Buffer.alloc(32, 9))).rejects.toThrow(/does not open/);
    const bytes = readFileSync(file());
    const changed = Buffer.from(bytes);
    const middle = Math.floor(changed.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    writeFileSync(file(), changed);
    await expect(restore(from(empty, 'restored'), file(), key)).rejects.toThrow(/does not open/);
    writeFileSync(file(), bytes);
    truncateSync(file(), statSync(file()).size - 10);
    await expect(restore(from(empty, 'restored'), file(), key)).rejects.toThrow(/cut off/);
    expect(await empty.asOwner('SELECT FROM people.staff')).toEqual([]);
    await expect(restore({ ...from(empty, 'restored'), hashKey: key }, file(), key)).rejects.toThrow(/cut off|DESK_HASH_KEY/);
  });
});
