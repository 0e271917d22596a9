// npm run reset: a clean demo. Ends what runs on this clone's data and removes the data.
import './node24.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { whoRuns } from './data-dir.mjs';
import { stopLeftover } from './embedded-postgres.mjs';
import { isAlive, log, sleep } from './lib.mjs';
import { clusterDir } from './postgres-files.mjs';
import { settingsOrExit } from './settings.mjs';

const { dataDir } = settingsOrExit();
if (!fs.existsSync(dataDir)) {
  log('Nothing to reset: there is no data yet');
  process.exit(0);
}
if (
  !fs.existsSync(path.join(dataDir, 'secrets.json')) &&
  fs.readdirSync(dataDir).some((name) => !['log', 'pg', 'running.json', 'recall.json'].includes(name))
) {
  console.error(`${dataDir} does not look like the data of this house, so it is left alone.`);
  process.exit(1);
}
const launcher = whoRuns(dataDir);
if (launcher) {
  log(`Asking the running house (process ${launcher.pid}) to end`);
  process.kill(launcher.pid, 'SIGTERM');
  for (let i = 0; i < 400 && isAlive(launcher.pid); i++) await sleep(100);
}
const cluster = clusterDir(dataDir);
if (await stopLeftover(cluster)) log('Ended a database that was still alive');
for (const folder of [path.dirname(cluster), dataDir]) fs.rmSync(folder, { recursive: true, force: true });
log('Clean: the next npm start makes a new demo house');
