// A process of the house: started with its output in a log file, bound to the launcher's life, ended in order.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, sleep } from './lib.mjs';

const binding = pathToFileURL(path.join(import.meta.dirname, 'with-launcher.mjs')).href;

/** Starts a JavaScript file. Its output goes to `logFile` (the one before is kept as `.1`). */
export function startChild({ name, file, env, logFile, nodeFlags = [], args = [] }) {
  if (fs.existsSync(logFile)) fs.renameSync(logFile, `${logFile}.1`);
  const output = fs.openSync(logFile, 'w', 0o600);
  // Detached: Ctrl-C must reach the launcher only, which then ends its processes one after the other.
  const child = spawn(process.execPath, ['--import', binding, ...nodeFlags, file, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  fs.closeSync(output);
  child.channel?.unref();
  const exited = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  return {
    name,
    pid: child.pid,
    exited,
    gone,
    /** The last lines of the log, for a person who wonders why it did not start. */
    tail: (lines = 20) => fs.readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n'),
    /** Asks the process to end, and insists after `seconds`. */
    stop: async (seconds) => {
      if (gone()) return;
      child.kill('SIGTERM');
      await Promise.race([exited, sleep(seconds * 1000)]);
      if (!gone()) child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Waits until the address answers 200. False when the process ended first or the time ran out. */
export async function answers(child, address, seconds) {
  for (const until = Date.now() + seconds * 1000; Date.now() < until && !child.gone(); await sleep(50)) {
    const reply = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    await reply?.body?.cancel();
    if (reply?.ok) return true;
  }
  return false;
}
