// npm run bench: measures the house beside its bare twin. `-- --quick` is shorter, `-- register inbox` chooses cases.
import './node24.mjs';
import './contracts.mjs';
import './contracts.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { log } from './lib.mjs';
import { clusterDir } from './postgres-files.mjs';
import { readSettings } from './settings.mjs';
import { startStack } from './stack.mjs';
import { temporaryDir } from './throw-away.mjs';

const folder = temporaryDir();
const { settings } = readSettings({ PORT: '0', DESK_DATA_DIR: path.join(folder, 'house') });
let house;
let ending;
const end = (code) =>
  (ending ??= (async () => {
    await house?.stop().catch((error) => console.error(error.message));
    fs.rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  })());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

/** The process that all of PostgreSQL's own are children of. */
const postgresPid = () => Number(fs.readFileSync(path.join(clusterDir(settings.dataDir), 'postmaster.pid'), 'utf8').split('\n')[0]);

try {
  const isBuilt = process.argv.includes('--built');
  const results = isBuilt ? [] : await build();
  if (results.some(({ name, ok }) => name === 'api' && !ok)) throw new Error('The application could not be built.');
  log('Starting a house of its own (safe writes, as in the demo)');
  house = await startStack({ settings, hasty: false });
  const { runBench } = await import('../apps/bench/src/main.ts');
  const missed = await runBench(
    {
      url: house.url,
      metricsUrl: house.metricsUrl,
      apiPid: house.api.pid,
      postgresPid: postgresPid(),
      ownerUrl: house.database.migrationUrl,
      adminUrl: house.database.url,
      beside: (name) => house.beside(name, { DESK_ROLE: 'api' }),
      restart: house.restart,
    },
    process.argv.slice(2).filter((word) => word !== '--built'),
  );
  console.log(missed.length ? `\n${missed.length} goals missed:` : '\nEvery goal is met.');
  for (const { name, reached, goal } of missed) console.log(`  ${name} ${reached.toFixed(2)} (${goal})`);
  await end(missed.length ? 1 : 0);
} catch (error) {
  console.error(error.stack ?? error.message, error.cause ?? "");
  await end(1);
}
