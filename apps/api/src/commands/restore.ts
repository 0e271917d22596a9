import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { migrate } from '@desk/platform/server';
import { migrations } from '../migrations';
import { fingerprint, type From, type Manifest } from './backup';
import { migrationsOf } from './house-tables';
import { Bytes, through, unlock } from './vault';

const Manifest = z.object({
  made: z.string(), migrations: z.array(z.string()), hashKey: z.string(), documents: z.int(), jobs: z.int(), chains: z.array(z.object({ chain: z.string(), position: z.int(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), identity: z.string().nullable(), partitions: z.array(z.string()), rows: z.int() })),
});
const Waiting = z.array(z.object({ name: z.string(), data: z.record(z.string(), z.unknown()) }));

/**
 * Lays a backup into an empty house: it migrates the database, fills every table in one transaction, puts the waiting jobs back and writes the documents.
 * @throws when the house is not empty, the backup is of another version or another hash key, or the file does not open; nothing is kept then
 */
export const restore = async (into: From, file: string, key: Buffer): Promise<Manifest> => {
  await migrate(into.ownerUrl, migrations);
  const bytes = new Bytes(through(unlock(createReadStream(file), key), createGunzip()));
  const manifest = Manifest.parse(JSON.parse(await bytes.text()));
  if (manifest.hashKey !== fingerprint(into.hashKey)) throw new Error('DESK_HASH_KEY is not the key of this backup: the house could not find its people again.');
  const owner = new Client({ connectionString: into.ownerUrl });
  await owner.connect();
  try {
    await mustFit(owner, manifest);
    await owner.query('BEGIN');
    for (const { name } of manifest.tables.toReversed()) {
      await owner.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
      // What migrations laid in (reference rows, marks) is in the backup as well.
      await owner.query(`DELETE FROM ${name}`);
    }
    for (const { name, columns, identity, partitions } of manifest.tables) {
      for (const statement of partitions) await owner.query(statement);
      await pipeline(Readable.from(bytes.body(), { objectMode: false }), owner.query(copyFrom(`COPY ${name} (${columns.join(', ')}) FROM STDIN`)));
      if (identity) await owner.query(`SELECT setval(pg_get_serial_sequence('${name}', '${identity}'), (SELECT COALESCE(max(${identity}), 0) + 1 FROM ${name}), false)`);
      await owner.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    }
    const jobs = Waiting.parse(JSON.parse(await textOf(bytes.body())));
    for (let left = manifest.documents; left > 0; left -= 1) await writeDocument(into.documents, await bytes.text(), bytes.body());
    for (const { name, rows } of manifest.tables) {
      const { rows: [found] } = await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${name}`);
      if (Number(found?.n) !== rows) throw new Error(`${name}: ${found?.n} rows came back, ${rows} were kept.`);
    }
    await owner.query('COMMIT');
    await putBack(into.appUrl, jobs);
    return manifest;
  } finally {
    await owner.end();
  }
};

const mustFit = async (owner: Client, manifest: Manifest): Promise<void> => {
  const here = await migrationsOf(owner);
  const strange = manifest.migrations.filter((name) => !here.includes(name));
  const later = here.filter((name) => !manifest.migrations.includes(name));
  if (strange.length > 0 || later.length > 0) throw new Error(`The backup is of another version of the house (${[...strange, ...later].join(', ')}). Restore it with the version that made it, then upgrade.`);
  for (const table of ['audit.entry', 'people.staff', 'visits.visit']) {
    const { rowCount } = await owner.query(`SELECT FROM ${table} LIMIT 1`);
    if (rowCount) throw new Error(`The house is not empty (${table}). A backup is only laid into an empty one: make a new database, or run "npm run reset".`);
  }
};

const textOf = async (parts: AsyncIterable<Buffer>): Promise<string> => {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all).toString('utf8');
};

const writeDocument = async (folder: string, name: string, parts: AsyncIterable<Buffer>): Promise<void> => {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) throw new Error('A document of the backup lies outside its folder.');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(parts, { objectMode: false }), createWriteStream(join(path), { mode: 0o600 }));
};

/** What had happened and was not yet heard is heard after all; an event that was heard is known by its id. */
const putBack = async (url: string, jobs: z.infer<typeof Waiting>): Promise<void> => {
  if (jobs.length === 0) return;
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', createSchema: false, supervise: false, schedule: false });
  await boss.start();
  for (const name of new Set(jobs.map((job) => job.name))) {
    await boss.createQueue(name, { notify: true, retryLimit: 10, retryBackoff: true });
    await boss.insert(name, jobs.filter((job) => job.name === name).map(({ data }) => ({ data })));
  }
  await boss.stop({ graceful: false });
};
