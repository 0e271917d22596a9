// npm run pressure: many clerks, kiosks and boards on several processes and one database, while processes die and the database restarts. `-- --quick`: 2 000 calls.
import './node24.mjs';
import './contracts.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { log, root } from './lib.mjs';
import { readSettings } from './settings.mjs';
import { startDatabase, startStack } from './stack.mjs';
import { temporaryDir } from './throw-away.mjs';

const PROCESSES = 3;
const words = process.argv.slice(2);
const quick = words.includes('--quick');
const tickets = Number(words.find((word) => /^\d+$/.test(word)) ?? (quick ? 2000 : 100_000));
const size = { tickets, clerks: 64, kiosks: 30, boards: 6, samples: quick ? 25 : 200, killEveryMs: quick ? 500 : 4000, boardMs: words.includes('--patient') ? 20_000 : 1000 };

const folder = temporaryDir();
const { settings } = readSettings({ PORT: '0', DESK_DATA_DIR: path.join(folder, 'house'), LOG_LEVEL: 'warn' });
let house;
let processes = [];
let database;
let ending;
const end = (code) =>
  (ending ??= (async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await house?.stop().catch((error) => console.error(error.message));
    await database?.stop();
    const kept = path.join(root, 'test-results', 'pressure');
    if (code) fs.cpSync(path.join(settings.dataDir, 'log'), kept, { recursive: true });
    fs.rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  })());
for (const wrong of ['uncaughtException', 'unhandledRejection']) process.on(wrong, (error) => (console.error(error), void end(1)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

try {
  if (!words.includes('--built')) {
    const results = await build();
    if (results.some(({ name, ok }) => name === 'api' && !ok)) throw new Error('The application could not be built.');
  }
  house = await startStack({ settings });
  // The one that migrated has done its part: from here on all of them are alike, and any may die.
  await house.api.stop(20);
  processes = await Promise.all(Array.from({ length: PROCESSES }, (_, at) => house.beside(`api-${at + 1}`, { DESK_ROLE: at === 0 ? 'all' : 'api' })));
  log(`${PROCESSES} processes on one database, ${tickets} tickets`);
  const { runPressure } = await import('../apps/bench/src/pressure/run.ts');
  const faults = await runPressure(
    {
      origins: processes.map(({ url }) => url),
      port: house.port,
      ownerUrl: house.database.migrationUrl,
      gone: () => processes.filter((one) => one.gone()).length,
      kill: (at) => processes[at].killAndStart(),
      restartDatabase: async () => {
        const before = house.database.port;
        await house.database.stop();
        database = await startDatabase({ settings, secrets: house.secrets, hasty: true });
        if (database.port !== before) throw new Error('The database came back on another port.');
      },
    },
    size,
  );
  console.log(faults.length ? `\n${faults.length} faults:\n  ${faults.join('\n  ')}` : '\nNobody was called twice, skipped or lost.');
  log('Done');
  await end(faults.length ? 1 : 0);
} catch (error) {
  console.error(error.stack ?? error.message);
  await end(1);
}
