// Installs the packages, but only when the lockfile says something else than what is installed.
import fs from 'node:fs';
import path from 'node:path';
import { childEnv, log, progress, readJson, root, run, sha256 } from './lib.mjs';

const stampFile = path.join(root, 'node_modules', '.desk-stamp');
const lockFile = path.join(root, 'package-lock.json');

/** Whether npm's own record of node_modules holds everything the lockfile asks for (a plain `npm install` counts too). */
export function installedMatches(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '' || wanted.link) return true;
    const there = installed.packages[place];
    if (!there) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return there.version === wanted.version && there.integrity === wanted.integrity;
  });
}

/** Makes node_modules match the lockfile; ends the process with npm's code when that fails. */
export async function ensureInstall() {
  const wanted = sha256(fs.readFileSync(lockFile));
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === wanted) return;
  if (!installedMatches(readJson(lockFile), readJson(path.join(root, 'node_modules', '.package-lock.json')))) {
    if (fs.lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
      console.error('node_modules is a link to another folder, and npm ci would empty that one. Remove the link first.');
      process.exit(1);
    }
    const done = progress('Installing packages (npm ci)');
    const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: { ...childEnv(), NODE_ENV: 'development' },
      shell: process.platform === 'win32',
    });
    done();
    if (code) {
      console.error('npm ci failed: the lines above say why. Without network the packages must be in npm’s cache.');
      process.exit(code);
    }
    log('Packages installed');
  }
  fs.writeFileSync(stampFile, wanted);
}
