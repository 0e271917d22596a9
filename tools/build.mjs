// Builds the applications with Vite, each one only when something it is made of has changed.
import fs from 'node:fs';
import path from 'node:path';
import { log, progress, root, runNode, sha256 } from './lib.mjs';
import { writeParts } from './parts.mjs';

/** What is built, from which entry, and which floors of the rooms go into it. */
const APPS = [
  { name: 'api', entry: 'apps/api/src/main.ts', floors: ['contract', 'server'] },
  { name: 'web', entry: 'apps/web/index.html', floors: ['contract', 'web'] },
  { name: 'public', entry: 'apps/public/index.html', floors: ['contract', 'web'] },
];
const COMMON = ['package-lock.json', 'tsconfig.base.json', 'libs/tsconfig.json', 'tools/first-load.mjs', 'tools/web-build.mjs'];
const isTest = (name) => /\.spec\.tsx?$/.test(name) || name === 'README.md';

function* filesUnder(folder) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'test' && entry.name !== 'node_modules') yield* filesUnder(place);
    else if (entry.isFile() && !isTest(entry.name)) yield place;
  }
}

/** A fingerprint of everything an application is built from. */
function fingerprint({ name, floors }) {
  const libs = path.join(root, 'libs');
  const rooms = fs.existsSync(libs) ? fs.readdirSync(libs).sort() : [];
  const folders = [
    path.join(root, 'apps', name),
    ...rooms.flatMap((room) => floors.map((floor) => path.join(libs, room, floor))),
  ];
  const files = [
    ...COMMON.map((file) => path.join(root, file)).filter((file) => fs.existsSync(file)),
    ...folders.flatMap((folder) => [...filesUnder(folder)]),
  ];
  return sha256(files.map((file) => `${path.relative(root, file)} ${sha256(fs.readFileSync(file))}\n`).join(''));
}

const stampOf = (name) => path.join(root, 'dist', '.built', name);

function isFresh(app, wanted) {
  const output = path.join(root, 'dist', 'apps', app.name, app.name === 'api' ? 'main.mjs' : 'index.html');
  return fs.existsSync(output) && fs.existsSync(stampOf(app.name)) && fs.readFileSync(stampOf(app.name), 'utf8') === wanted;
}

/**
 * Builds what has changed, side by side. An application without an entry file is not part of the house yet.
 * Answers one line per application: its name, whether it succeeded, and what the build said.
 */
export async function build({ force = false, only = APPS.map(({ name }) => name) } = {}) {
  const present = APPS.filter(({ name, entry }) => only.includes(name) && fs.existsSync(path.join(root, entry))).map((app) => ({
    ...app,
    wanted: fingerprint(app),
  }));
  const stale = present.filter((app) => force || !isFresh(app, app.wanted));
  if (!stale.length) return present.map(({ name }) => ({ name, ok: true, output: '' }));
  const done = progress(`Building ${stale.map(({ name }) => name).join(', ')}`);
  const results = await Promise.all(
    stale.map(async (app) => {
      fs.rmSync(stampOf(app.name), { force: true });
      const words = ['build', '--config', `apps/${app.name}/vite.config.mts`, '--logLevel', 'warn', `apps/${app.name}`];
      const { code, output } = await runNode('node_modules/vite/bin/vite.js', words, { quiet: true });
      if (code === 0) {
        fs.mkdirSync(path.dirname(stampOf(app.name)), { recursive: true });
        fs.writeFileSync(stampOf(app.name), app.wanted);
      }
      return { name: app.name, ok: code === 0, output: output.trim() };
    }),
  );
  if (results.some(({ name, ok }) => name === 'api' && ok)) await writeParts();
  done();
  for (const { name, ok, output } of results) log(`${ok ? 'Built' : 'Could not build'} ${name}${output ? `\n${output}` : ''}`);
  return results;
}

if (process.argv[1] === import.meta.filename) {
  await import('./node24.mjs');
  const results = await build({ force: process.argv.includes('--force') });
  if (results.every(({ ok, output }) => ok && !output)) log('Everything is built');
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
}
