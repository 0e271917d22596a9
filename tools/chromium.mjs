// Finds a Chromium for the browser journeys; on Debian root may install it. Never answers "none".
import fs from 'node:fs';
import path from 'node:path';
import { childEnv, log, progress, run } from './lib.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (file) => {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
};

const onPath = () =>
  NAMES.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  ).find(isProgram);

async function installOnDebian() {
  const env = { ...childEnv(), DEBIAN_FRONTEND: 'noninteractive' };
  const done = progress('Installing Chromium (apt-get)');
  const update = await run('apt-get', ['update'], { env, quiet: true });
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
    env,
    quiet: true,
  });
  done();
  if (install.code) console.error((update.code ? update.output : '') + install.output.split('\n').slice(-15).join('\n'));
}

/**
 * The path of a Chromium: CHROME_BIN, else one on PATH, else installed from Debian's packages when this is root there.
 * Throws an error of one line that says what to install.
 */
export async function findChromium() {
  const named = process.env.CHROME_BIN;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_BIN names ${named}, which is not a program: correct it or unset it.`);
  }
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')) {
    await installOnDebian();
    const installed = onPath();
    if (installed) {
      log(`Chromium installed: ${installed}`);
      return installed;
    }
  }
  throw new Error(
    'No Chromium found: install it (Debian: apt-get install chromium) or set CHROME_BIN to one, because the browser journeys need it.',
  );
}

// No top-level await: jest loads this file with require.
if (process.argv[1] === import.meta.filename) {
  findChromium().then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
