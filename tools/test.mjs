// npm test: everything. `--check` leaves the browser journeys out; other words go to jest, which then runs alone.
import './node24.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { log, progress, root, runNode } from './lib.mjs';
import { checkLock } from './lock-check.mjs';
import { findFlaws } from './parts.mjs';
import { openDatabase } from './roles.mjs';
import { readSettings } from './settings.mjs';
import { startStack } from './stack.mjs';
import { runJest, runJourneys } from './tests-of.mjs';
import { startThrowAway, temporaryDir } from './throw-away.mjs';

const words = process.argv.slice(2);
const isCheck = words.includes('--check');
const jestWords = words.filter((word) => word !== '--check');
const total = { passed: 0, failed: 0, skipped: 0 };
const cleanups = [];

const cleanUp = async () => {
  while (cleanups.length)
    await cleanups
      .pop()()
      .catch((error) => console.error(error.message));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void cleanUp().then(() => process.exit(130)));

function count(name, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  log(
    `${failed ? 'FAILED' : 'ok'}  ${name}${passed + failed + skipped === 1 ? '' : `: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`}`,
  );
}
/** One step that is right or wrong; what it printed is shown when it is wrong. */
const judge = (name, ok, output = '') => {
  if (!ok && output) console.error(output.trim());
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
};

async function lint() {
  // The graph first: without it on disk the boundary rule is skipped, and nobody is told.
  const graph = await runNode('node_modules/nx/dist/bin/nx.js', ['show', 'projects'], { quiet: true });
  if (graph.code) return graph;
  return runNode('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.'], { quiet: true });
}

async function types() {
  const apps = fs.readdirSync(path.join(root, 'apps')).map((app) => `apps/${app}`);
  const configs = ['libs', 'tools', ...apps]
    .map((folder) => `${folder}/tsconfig.json`)
    .filter((file) => fs.existsSync(path.join(root, file)));
  const results = [];
  for (const config of configs)
    results.push(
      await runNode('node_modules/typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', config], { quiet: true }),
    );
  const lines = results.flatMap(({ output }) => output.split('\n'));
  return { code: Math.max(...results.map(({ code }) => code)), output: [...new Set(lines)].join('\n') };
}

async function journeys(cluster, folder) {
  let house;
  try {
    const chromium = await findChromium();
    log(`Journeys with ${chromium}`);
    const roles = await openDatabase({
      url: cluster.url,
      ownerPassword: 'journey-owner',
      appPassword: 'journey-app',
      database: 'journeys',
    });
    const { settings } = readSettings({
      PORT: '0',
      DESK_DATA_DIR: path.join(folder, 'house'),
      DATABASE_URL: roles.databaseUrl,
      DATABASE_MIGRATION_URL: roles.migrationUrl,
    });
    house = await startStack({ settings, year: true });
    cleanups.push(house.stop);
    log(`The house is up at ${house.url}`);
    const counted = await runJourneys({ house, chromium, folder });
    if (counted.failed) keepLog(settings.dataDir);
    return counted;
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    if (house) await cleanups.pop()();
  }
}

function keepLog(dataDir) {
  fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
  fs.copyFileSync(path.join(dataDir, 'log', 'api.log'), path.join(root, 'test-results', 'api.log'));
  log('The application’s log of the journeys is in test-results/api.log');
}

const folder = temporaryDir();
cleanups.push(async () => fs.rmSync(folder, { recursive: true, force: true }));
const cluster = await startThrowAway();
cleanups.push(cluster.stop);

if (jestWords.length) {
  count('tests', await runJest(jestWords, { databaseUrl: cluster.url, folder }));
} else {
  const problems = checkLock();
  judge('lock check', !problems.length, problems.join('\n'));
  const done = progress('Lint and types', 15000);
  const [linted, typed, known] = await Promise.all([lint(), types(), findFlaws()]);
  done();
  judge('lint', !linted.code, linted.output);
  judge('types', !typed.code, typed.output);
  if (known.asked) judge('known flaws of packages', !known.flaws.length, known.flaws.join('\n'));
  else log('The registry does not say whether packages have known flaws (npm audit): ask again where it answers');
  count('tests', await runJest([], { databaseUrl: cluster.url, folder }));
  const built = await build();
  judge(
    'builds',
    built.every(({ ok }) => ok),
  );
  if (!isCheck) count('journeys', await journeys(cluster, folder));
  const pressed = await runNode('tools/pressure.mjs', ['--quick', '--built', '--patient', '600'], { quiet: true });
  judge('the queue under pressure', !pressed.code, pressed.output);
}
await cleanUp();
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed ? 1 : 0);
