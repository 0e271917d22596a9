// npm run verify-journal and its like: one command on this clone's house, whether it runs or not, or on the database in DATABASE_URL.
import './node24.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { keysFor, openBackupKey, openDataDir, openSecrets, recall, whoRuns } from './data-dir.mjs';
import { childEnv, root } from './lib.mjs';
import { openDatabase } from './roles.mjs';
import { settingsOrExit } from './settings.mjs';
import { startDatabase } from './stack.mjs';

const [name, ...words] = process.argv.slice(2);
const settings = settingsOrExit();
const { dataDir } = settings;
openDataDir(dataDir);
const secrets = openSecrets(dataDir);

/** The database of a house that runs is used as it is; one that sleeps is woken for the command. */
async function database() {
  if (settings.databaseUrl || !whoRuns(dataDir)) return startDatabase({ settings, secrets });
  const url = `postgres://postgres:${secrets.databasePassword}@127.0.0.1:${recall(dataDir).databasePort}/postgres`;
  return { ...(await openDatabase({ url, ownerPassword: secrets.ownerPassword, appPassword: secrets.appPassword })), stop: async () => {} };
}

const results = await build({ only: ['api'] });
if (results.some(({ ok }) => !ok)) process.exit(1);
const { databaseUrl, migrationUrl, stop } = await database();
const DESK_BACKUP_KEY = process.env.DESK_BACKUP_KEY ?? openBackupKey(dataDir);
const child = spawn(process.execPath, [path.join(root, 'dist', 'apps', 'api', 'commands.mjs'), name, ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...childEnv(), DATABASE_URL: databaseUrl, DATABASE_MIGRATION_URL: migrationUrl, DESK_DATA_DIR: dataDir, ...keysFor({ settings, secrets }), DESK_BACKUP_KEY },
});
const code = await new Promise((done) => child.once('exit', (status) => done(status ?? 1)));
await stop();
process.exit(code);
