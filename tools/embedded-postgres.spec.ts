import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres } from './embedded-postgres.mjs';
import { firstLoad } from './first-load.mjs';
import { othersMayReach } from './postgres-files.mjs';
import { openDatabase } from './roles.mjs';

const isRoot = process.getuid?.() === 0;
let dataDir: string;
const password = 'a-password-of-the-test';

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-postgres-spec-'));
  if (isRoot) fs.chmodSync(dataDir, 0o711);
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

test('after the launcher is killed its database is ended, and the data is there at the next start', async () => {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(path.join(__dirname, 'embedded-postgres.mjs'))});
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, password: '${password}', hasty: true });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((answer) =>
    launcher.stdout.once('data', (text: Buffer) => answer(text.toString().trim())),
  );
  await ask(url, 'create table kept as select 17 as answer');
  launcher.kill('SIGKILL');
  await new Promise((done) => launcher.once('exit', done));
  expect(await ask(url, 'select answer from kept')).toEqual([{ answer: 17 }]); // the orphan lives

  const next = await startPostgres({ dataDir, password, hasty: true });
  expect(next.leftover).toBe(true);
  expect(await ask(next.url, 'select answer from kept')).toEqual([{ answer: 17 }]);
  await next.stop();
  expect(fs.existsSync(path.join(dataDir, 'pg', 'postmaster.pid'))).toBe(false);
});

test('a process id that now belongs to something else is left alone, and a taken port is no hindrance', async () => {
  const first = await startPostgres({ dataDir, password, hasty: true });
  await first.stop();
  fs.writeFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), `${process.pid}\n${path.join(dataDir, 'pg')}\n`);
  const busy = await startPostgres({ dataDir, password, hasty: true, port: first.port });
  expect(busy.leftover).toBe(false);
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-postgres-spec-'));
  if (isRoot) fs.chmodSync(other, 0o711);
  const second = await startPostgres({ dataDir: other, password, hasty: true, port: busy.port });
  expect(second.port).not.toBe(busy.port);
  await Promise.all([busy.stop(), second.stop()]);
  fs.rmSync(other, { recursive: true, force: true });
});

test('the running role owns nothing, may not bypass row-level security, and Swedish sorts as Swedish', async () => {
  const server = await startPostgres({ dataDir, password, hasty: true });
  const secrets = { url: server.url, ownerPassword: "o'wner", appPassword: 'app' };
  const { databaseUrl, migrationUrl } = await openDatabase(secrets);
  expect(await openDatabase(secrets)).toEqual({ databaseUrl, migrationUrl }); // twice is as good as once
  const [role] = await ask(
    databaseUrl,
    'select rolsuper, rolbypassrls, rolinherit, rolcreatedb from pg_roles where rolname = current_user',
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolinherit: false, rolcreatedb: false });
  await expect(ask(databaseUrl, 'create table public.mine (a int)')).rejects.toThrow(/permission denied/);
  await ask(migrationUrl, 'create table public.theirs (a int)');
  await expect(ask(databaseUrl, 'select * from public.theirs')).rejects.toThrow(/permission denied/);
  const words = await ask(
    databaseUrl,
    "select string_agg(w, '' order by w) as sorted from unnest(array['ö','z','ä','å','a']) as w",
  );
  expect(words).toEqual([{ sorted: 'azåäö' }]);
  await expect(ask(server.url.replace(password, 'wrong'), 'select 1')).rejects.toThrow(/password/);
  await server.stop();
});

test('a folder that lets nobody through is seen', () => {
  const inner = path.join(dataDir, 'inner');
  fs.mkdirSync(inner);
  fs.chmodSync(dataDir, 0o700);
  expect(othersMayReach(inner)).toBe(false);
});

test('the first load counts the entry and what it imports at once, and refuses too much', () => {
  const chunk = (fileName: string, imports: string[], isEntry = false) => ({
    type: 'chunk',
    fileName,
    imports,
    isEntry,
    code: fileName.repeat(10),
  });
  const bundle = { a: chunk('a', ['b'], true), b: chunk('b', ['a']), later: chunk('later', []) };
  const said: string[] = [];
  const line = jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  firstLoad({ name: 'web', limit: 200 }).writeBundle({}, bundle);
  line.mockRestore();
  expect(said).toEqual([expect.stringMatching(/^web: first load 0\.0 kB .* limit 200 kB$/)]);
  const refuse = (text: string) => {
    throw new Error(text);
  };
  expect(() => firstLoad({ name: 'web', limit: 0 }).writeBundle.call({ error: refuse }, {}, bundle)).toThrow('limit 0 kB');
});
