// Small things every command shares. Node's own modules only: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** When the command began, also across the change of Node. */
export const begun = Number(process.env.DESK_BEGUN) || Date.now();
delete process.env.DESK_BEGUN;

/** Prints one line with the seconds since the command began. */
export const log = (text) => console.log(`[${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${text}`);

/** Environment for child processes: no daemons, no cloud, no telemetry. */
export const childEnv = () => ({
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_NEVER_CONNECT_TO_CLOUD: 'true',
  NX_TUI: 'false',
  DO_NOT_TRACK: '1',
  SCARF_ANALYTICS: 'false',
});

/** Runs a program to its end and answers its exit code. `quiet` collects the output instead of showing it. */
export function run(program, args, { env = childEnv(), quiet = false, cwd = root, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: quiet ? { ...env, NO_COLOR: '1' } : env,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.once('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a JavaScript file of an installed package with this very Node. */
export const runNode = (file, args, options) =>
  run(process.execPath, [...(options?.nodeFlags ?? []), path.join(root, file), ...args], options);

/** Says every few seconds that a long step is still going; answers a function that ends it. */
export function progress(text, every = 5000) {
  const since = Date.now();
  log(`${text} …`);
  const timer = setInterval(() => log(`${text} … ${Math.round((Date.now() - since) / 1000)} s`), every);
  return () => clearInterval(timer);
}

/** True when nothing listens on the loopback port. */
export const portIsFree = (port) =>
  new Promise((answer) => {
    const probe = net.createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });

/** The wanted loopback port when it is free, else any free one. */
export async function freePort(wanted = 0) {
  if (wanted && (await portIsFree(wanted))) return wanted;
  return new Promise((answer, fail) => {
    const probe = net.createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => answer(port));
    });
  });
}

/** Holds a port while the house is being built, so that another clone sees it as taken. */
export function holdPort(port) {
  return new Promise((answer, fail) => {
    const holder = http.createServer((_, reply) => {
      reply.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3', connection: 'close' });
      reply.end('Startar. Ladda om sidan om en stund. / Starting. Reload in a moment.\n');
    });
    holder.once('error', fail);
    holder.listen(port, '127.0.0.1', () =>
      answer(() => new Promise((closed) => (holder.close(closed), holder.closeAllConnections()))),
    );
  });
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Whether a process exists, ours or somebody else's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** Reads JSON, or answers undefined when the file is missing or broken. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a file that only its owner may read, all of it or nothing. */
export function writePrivate(file, text) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}
