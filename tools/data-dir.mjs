// The folder that holds this clone's data: database, secrets, logs. One launcher at a time uses it.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isAlive, readJson, sleep, writePrivate } from './lib.mjs';

/** Makes the data folder. For root it lets others pass through, because PostgreSQL runs as an ordinary user. */
export function openDataDir(dataDir) {
  fs.mkdirSync(path.join(dataDir, 'log'), { recursive: true, mode: 0o700 });
  fs.chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** The keys that identity numbers are sealed with, the newest first. The rotation adds to it while the house runs. */
const keyFile = (dataDir) => path.join(dataDir, 'encryption.keys');

/** The keys as the application and its commands are given them: those of the settings, else this folder's. A key of the settings stands without a file. */
export const keysFor = ({ settings, secrets }) => {
  const { DESK_ENCRYPTION_KEY, DESK_HASH_KEY, SESSION_SECRET } = { ...secrets, ...settings.keys };
  const DESK_ENCRYPTION_KEY_FILE = settings.keyFile ?? (settings.keys.DESK_ENCRYPTION_KEY ? '' : keyFile(settings.dataDir));
  return { DESK_ENCRYPTION_KEY, DESK_ENCRYPTION_KEY_FILE, DESK_HASH_KEY, SESSION_SECRET };
};

/** Makes the key file of this data folder out of its first key, once. */
function openKeyFile(dataDir, { DESK_ENCRYPTION_KEY }) {
  if (!fs.existsSync(keyFile(dataDir))) writePrivate(keyFile(dataDir), `${DESK_ENCRYPTION_KEY}\n`);
}

const base64 = () => randomBytes(32).toString('base64');
/** The demo's key for its own backups, made once. A real house keeps it somewhere else than its backups (DESK_BACKUP_KEY). */
export function openBackupKey(dataDir) {
  const file = path.join(dataDir, 'backup.key');
  if (!fs.existsSync(file)) writePrivate(file, base64());
  return fs.readFileSync(file, 'utf8').trim();
}
const word = () => randomBytes(24).toString('base64url');

/** The secrets of this data folder, made once: passwords of the database and of the demo client, keys of the application. */
export function openSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = readJson(file);
  if (kept) openKeyFile(dataDir, kept);
  if (kept) return kept;
  if (fs.existsSync(path.join(dataDir, 'pg'))) {
    throw new Error(
      `${file} is gone, and without it the database cannot be opened. Put it back, or run "npm run reset" for a clean demo.`,
    );
  }
  const made = {
    databasePassword: word(),
    ownerPassword: word(),
    appPassword: word(),
    clientSecret: word(),
    DESK_ENCRYPTION_KEY: base64(),
    DESK_HASH_KEY: base64(),
    SESSION_SECRET: base64(),
  };
  writePrivate(file, JSON.stringify(made, undefined, 2));
  openKeyFile(dataDir, made);
  return made;
}

/** Small facts that are nice to keep between starts, such as the identity provider's port. */
export const recall = (dataDir) => readJson(path.join(dataDir, 'recall.json')) ?? {};
export const remember = (dataDir, facts) =>
  writePrivate(path.join(dataDir, 'recall.json'), JSON.stringify({ ...recall(dataDir), ...facts }));

const noteFile = (dataDir) => path.join(dataDir, 'running.json');

/** The launcher that uses this folder right now, if any: its process id and address. */
export function whoRuns(dataDir) {
  const note = readJson(noteFile(dataDir));
  if (!note || note.pid === process.pid || !isAlive(note.pid)) return undefined;
  // Process ids are used again: on Linux make sure that it still is a launcher.
  const commandLine = `/proc/${note.pid}/cmdline`;
  if (fs.existsSync(commandLine) && !fs.readFileSync(commandLine, 'utf8').includes('start.mjs')) return undefined;
  return note;
}

/** Claims the folder for this process; answers the other launcher when there is one. One that is on its way out is waited for. */
export async function claim(dataDir) {
  // Two seconds for one that was just killed to notice, half a minute for one that is stopping.
  for (let i = 0, at = whoRuns(dataDir); at && i < (at.ending ? 300 : 20); i++, at = whoRuns(dataDir)) await sleep(100);
  const other = whoRuns(dataDir);
  if (other) return other;
  fs.rmSync(noteFile(dataDir), { force: true });
  try {
    fs.writeFileSync(noteFile(dataDir), JSON.stringify({ pid: process.pid }), { flag: 'wx', mode: 0o600 });
  } catch {
    return whoRuns(dataDir) ?? { pid: 0 };
  }
  return undefined;
}

/** Tells other launchers what this one is doing: `{ address }` when it serves, `{ ending: true }` when it stops. */
export const announce = (dataDir, facts) => writePrivate(noteFile(dataDir), JSON.stringify({ pid: process.pid, ...facts }));
export const release = (dataDir) => fs.rmSync(noteFile(dataDir), { force: true });
