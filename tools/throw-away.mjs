// A cluster for one run of tests: fast, unsafe, and gone afterwards.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres, stopLeftover } from './embedded-postgres.mjs';
import { isAlive } from './lib.mjs';

const PREFIX = 'desk-test-';

/** Clears what runs that were killed left in the temporary folder: theirs is named after a process that is gone. */
async function clearLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    const folder = path.join(os.tmpdir(), name);
    if (!pid || isAlive(pid) || fs.lstatSync(folder).uid !== (process.getuid?.() ?? 0)) continue;
    await stopLeftover(path.join(folder, 'pg'));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a private temporary folder for this process. Root's must let "nobody" through to the database. */
export function temporaryDir() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  if (process.getuid?.() === 0) fs.chmodSync(folder, 0o711);
  return folder;
}

/** Starts a throw-away cluster. `url` is the superuser's address; `stop` ends it and removes its files. */
export async function startThrowAway() {
  await clearLeftovers();
  const folder = temporaryDir();
  const cluster = await startPostgres({ dataDir: folder, password: randomBytes(18).toString('base64url'), hasty: true });
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
