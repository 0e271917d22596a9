import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { houseTables, migrationsOf, type HouseTable } from './house-tables';
import { counted, lock, through } from './vault';

/** What stands first in a backup. `keys` are fingerprints: a house with another hash key could not find its people again. */
export type Manifest = {
  readonly made: string; readonly migrations: string[]; readonly tables: readonly (HouseTable & { readonly rows: number })[]; readonly chains: readonly { readonly chain: string; readonly position: number; readonly hash: string }[];
  readonly hashKey: string; readonly documents: number; readonly jobs: number;
};
export type From = { readonly ownerUrl: string; readonly appUrl: string; readonly hashKey: Buffer; readonly documents: string };

/**
 * Writes the whole house to one encrypted file: every table as it was at one moment, jobs that wait, and documents. People go on working meanwhile.
 * @param key 32 bytes; without them nobody opens the file  @returns what it holds
 */
export const backUp = async (from: From, file: string, key: Buffer): Promise<Manifest> => {
  const [owner, app] = [new Client({ connectionString: from.ownerUrl }), new Client({ connectionString: from.appUrl })];
  await Promise.all([owner.connect(), app.connect()]);
  try {
    await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: [moment] } = await owner.query<{ id: string; now: string }>(`SELECT pg_export_snapshot() AS id, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS now`);
    if (!moment) throw new Error('no snapshot');
    // Jobs belong to the running role: it looks at the very same moment.
    await app.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await app.query(`SET TRANSACTION SNAPSHOT '${moment.id}'`);
    const tables = [];
    for (const table of await houseTables(owner)) tables.push({ ...table, rows: (await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${table.name}`)).rows.map((row) => Number(row.n))[0] ?? 0 });
    const { rows: chains } = await owner.query<{ chain: string; position: string; hash: string }>('SELECT journal_compartment AS chain, last_position AS position, last_hash AS hash FROM audit.chains()');
    const { rows: [boss] } = await app.query<{ there: boolean }>(`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`);
    const { rows: jobs } = !boss?.there ? { rows: [] } : await app.query<{ name: string; data: unknown }>(`SELECT name, data FROM pgboss.job WHERE state < 'completed' AND name LIKE 'hear.%' ORDER BY created_on, id`);
    const documents = filesUnder(from.documents);
    const manifest: Manifest = {
      made: moment.now, migrations: await migrationsOf(owner), tables, chains: chains.map((it) => ({ ...it, position: Number(it.position) })), hashKey: fingerprint(from.hashKey), documents: documents.length, jobs: jobs.length,
    };
    const parts = partsOf(manifest, owner, jobs, documents, from.documents);
    await pipeline(Readable.from(lock(through(parts, createGzip()), key), { objectMode: false }), createWriteStream(`${file}.part`, { mode: 0o600 }));
    renameSync(`${file}.part`, file);
    return manifest;
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
};

async function* partsOf(manifest: Manifest, owner: Client, jobs: readonly unknown[], documents: readonly string[], folder: string): AsyncGenerator<Buffer> {
  yield counted(JSON.stringify(manifest));
  for (const { name, columns } of manifest.tables) yield* body(owner.query(copyTo(`COPY (SELECT ${columns.join(', ')} FROM ${name}) TO STDOUT`)));
  yield* body(Readable.from([Buffer.from(JSON.stringify(jobs))]));
  for (const document of documents) {
    yield counted(relative(folder, document).replaceAll('\\', '/'));
    yield* body(createReadStream(document));
  }
}

async function* body(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const part of source) if (part.length > 0) yield counted(part);
  yield counted('');
}

const filesUnder = (folder: string): string[] =>
  !existsSync(folder) ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).sort();

/** Which key it is, without telling the key. */
export const fingerprint = (key: Buffer): string => createHash('sha256').update('fingerprint').update(key).digest('hex').slice(0, 16);
