// PostgreSQL 18 out of node_modules: made, started and stopped without an installed server.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, isAlive, root, run, sleep } from './lib.mjs';
import { NOBODY, asRoot, clusterDir, copiesDir, findPrograms, program } from './postgres-files.mjs';

const asUser = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** What postmaster.pid says: the process, and the folder it serves. */
function readPidFile(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid, folder] = fs.readFileSync(file, 'utf8').split('\n');
  return { file, pid: Number(pid), folder };
}

async function commandLineOf(pid) {
  if (fs.existsSync(`/proc/${pid}/cmdline`)) return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return (await run('ps', ['-o', 'command=', '-p', String(pid)], { quiet: true })).output;
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

async function endProcess(pid) {
  for (const [name, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ]) {
    signal(pid, name);
    for (let i = 0; i < seconds * 20 && isAlive(pid); i++) await sleep(50);
    if (!isAlive(pid)) return;
  }
}

/** Ends a PostgreSQL that a killed launcher left behind. Answers whether one was alive. */
export async function stopLeftover(cluster) {
  const note = readPidFile(cluster);
  if (!note) return false;
  // A process id may have been given to something else since: only a postgres on this very folder is ours to end.
  const line = isAlive(note.pid) ? await commandLineOf(note.pid) : '';
  const ours = line.includes('postgres') && line.includes(note.folder) && path.resolve(note.folder) === path.resolve(cluster);
  if (ours) await endProcess(note.pid);
  fs.rmSync(note.file, { force: true });
  return ours;
}

async function initialise(native, cluster, password) {
  fs.rmSync(cluster, { recursive: true, force: true });
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(cluster, '..', `.pw-${process.pid}`);
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) {
    if (path.dirname(cluster).startsWith(copiesDir()))
      for (const folder of [copiesDir(), path.dirname(cluster)]) fs.chmodSync(folder, 0o711);
    for (const place of [cluster, passwordFile]) fs.chownSync(place, NOBODY, NOBODY);
  }
  const words = ['-D', cluster, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  const swedish = ['--locale-provider=icu', '--icu-locale=sv-SE', '--locale=C', '--no-sync'];
  const child = spawn(program(native, 'initdb'), [...words, ...swedish], {
    ...asUser,
    cwd: path.parse(root).root,
    env: serverEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (part) => (errors += part));
  const code = await new Promise(
    (done) => (child.once('close', done), child.once('error', (error) => ((errors += error.message), done(1)))),
  );
  fs.rmSync(passwordFile, { force: true });
  if (code) {
    fs.rmSync(cluster, { recursive: true, force: true });
    throw new Error(`initdb failed:\n${errors}`);
  }
}

const serverEnv = () => ({ PATH: process.env.PATH, SYSTEMROOT: process.env.SYSTEMROOT, LC_ALL: 'C', TZ: 'UTC' });
const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=10s', 'max_connections=200'];
const STEADY = ['max_connections=100', 'shared_buffers=256MB'];

function launch(native, cluster, port, hasty) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_statement=none', ...(hasty ? HASTY : STEADY)];
  const child = spawn(
    program(native, 'postgres'),
    ['-D', cluster, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    {
      ...asUser,
      cwd: path.parse(root).root,
      env: serverEnv(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true, // Ctrl-C goes to the whole terminal group; the database must outlive the application
    },
  );
  let output = '';
  return new Promise((ready) => {
    child.stderr.on('data', (part) => {
      output = (output + part).slice(-20000);
      if (output.includes('ready to accept connections')) ready({ child });
    });
    child.once('error', (error) => ready({ failure: error.message }));
    child.once('exit', () => ready({ failure: output }));
  });
}

/**
 * Starts PostgreSQL on a free loopback port, making the cluster first when the folder is empty.
 * A server left alive by a killed launcher is ended first. `hasty` gives up safety for speed (tests).
 * Answers `{ port, url, leftover, exited, stop }`: the superuser's address, and a promise that the server ended.
 */
export async function startPostgres({ dataDir, password, hasty = false, port: wanted = 0 }) {
  const native = findPrograms();
  const cluster = clusterDir(dataDir);
  const leftover = await stopLeftover(cluster);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(native, cluster, password);
  let started;
  for (let attempt = 0; attempt < 10 && !started?.child; attempt++) {
    const port = await freePort(attempt ? 0 : wanted);
    started = { port, ...(await launch(native, cluster, port, hasty)) };
    const passing = /Address already in use|could not bind|pre-existing shared memory|database system is (starting|shutting)/i;
    if (started.failure !== undefined && !passing.test(started.failure)) break;
    if (started.failure !== undefined) await sleep(300);
  }
  if (!started.child) throw new Error(`PostgreSQL did not start:\n${started.failure}`);
  const { child, port } = started;
  child.unref();
  child.stderr.unref?.();
  const exited = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    await endProcess(child.pid);
  };
  return { port, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, leftover, exited, stop };
}
