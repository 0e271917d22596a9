// npm start: everything, from a fresh clone to an address that works.
import './node24.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { announce, claim, openDataDir, openSecrets, release } from './data-dir.mjs';
import { freePort, holdPort, log, root } from './lib.mjs';
import { watchNpm } from './npm-watch.mjs';
import { settingsOrExit } from './settings.mjs';
import { playYear, startDatabase, startHouse } from './stack.mjs';

const settings = settingsOrExit();
const { dataDir } = settings;
openDataDir(dataDir);
const other = await claim(dataDir);
if (other) {
  console.error(
    `Already running here${other.address ? ` on ${other.address}` : ''} (process ${other.pid}). End it with Ctrl-C there (or: kill ${other.pid}), or set DESK_DATA_DIR to another folder.`,
  );
  process.exit(1);
}
process.once('exit', () => release(dataDir));

const running = [];
let ending;
/** Ends what runs, the newest first: application, identity provider, database. */
const end = (code, why) =>
  (ending ??= (async () => {
    log(why);
    announce(dataDir, { ending: true });
    while (running.length)
      await running
        .pop()
        .stop()
        .catch((error) => console.error(error.message));
    log('Stopped');
    process.exit(code);
  })());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void end(0, 'Stopping: requests first, the database last'));
watchNpm(() => void end(1, 'npm was ended, so the house ends too'));
const fail = (error) => end(1, error.message);

/** Takes the wanted port, else one of the next ten, else any. */
async function choosePort(wanted) {
  const candidates = wanted ? Array.from({ length: 11 }, (_, more) => wanted + more) : [];
  for (const port of [...candidates.filter((port) => port <= 65535), await freePort()]) {
    const releasePort = await holdPort(port).catch(() => undefined);
    if (!releasePort) continue;
    if (wanted && port !== wanted) log(`Port ${wanted} is taken, so this house takes ${port}`);
    return { port, releasePort };
  }
  throw new Error('No free port was found.');
}

async function openHouse(database, secrets) {
  for (let attempt = 1; ; attempt++) {
    const place = attempt === 1 ? held : await choosePort(settings.port);
    try {
      return await startHouse({ settings, secrets, database, ...place });
    } catch (error) {
      if (!error.portTaken || attempt === 5 || settings.publicUrl) throw error;
      log(`Port ${place.port} was taken meanwhile`);
    }
  }
}

function printPersonas(house) {
  const personas = JSON.parse(fs.readFileSync(path.join(root, 'apps/identity/personas.json'), 'utf8'));
  console.log('\nDemo sign-ins (choose one on the sign-in page):');
  for (const { id, sv } of personas) console.log(`  ${id.padEnd(28)}${sv}`);
  console.log(
    `\nMetrics ${house.metricsUrl}   Logs ${path.relative(process.cwd(), path.join(dataDir, 'log')) || '.'}   Ctrl-C ends it`,
  );
}

let held;
try {
  const secrets = openSecrets(dataDir);
  held = await choosePort(settings.port);
  const opening = startDatabase({ settings, secrets });
  const [built, opened] = await Promise.allSettled([build(), opening]);
  if (opened.status === 'fulfilled') running.push(opened.value);
  if (ending) await running.pop()?.stop();
  for (const { reason } of [built, opened].filter(({ status }) => status === 'rejected')) throw reason;
  if (built.value.some(({ ok }) => !ok)) throw new Error('The build failed: the lines above say why.');
  const database = opened.value;
  if (database.leftover) log('Ended a database that an earlier start had left behind');
  log(settings.databaseUrl ? 'Using the database in DATABASE_URL' : `PostgreSQL is ready on port ${database.port}`);
  void database.exited?.then(() => end(1, 'The database ended by itself'));
  log('Starting the application (migrations, demo house)');
  const house = await openHouse(database, secrets);
  running.push(house);
  void house.api.exited.then((code) => end(1, `The application ended by itself (${code}). Its log ends:\n${house.api.tail()}`));
  announce(dataDir, { address: `${house.url}/` });
  if (!settings.issuer) printPersonas(house);
  console.log(`READY ${house.url}/`);
  running.push(playYear({ settings, secrets, database }));
} catch (error) {
  await fail(error);
}
