// The settings of the launcher, from the environment (and .env when there is one). One line per mistake.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const KEYS = ['DESK_ENCRYPTION_KEY', 'DESK_HASH_KEY', 'SESSION_SECRET'];

const urlOf = (text) => (URL.canParse(text) ? new URL(text) : undefined);
const isLoopback = (url) => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);

/** Reads and checks the settings. Answers them with a list of mistakes, each a whole sentence with the setting's name first. */
export function readSettings(env) {
  const mistakes = [];
  const value = (name) => (env[name]?.trim() ? env[name].trim() : undefined);
  const check = (name, isRight, text) => {
    const given = value(name);
    if (given !== undefined && !isRight(given))
      mistakes.push(`${name} ${text} (it is "${/SECRET|KEY|URL/.test(name) ? '…' : given}").`);
  };
  const isDatabase = (text) => ['postgres:', 'postgresql:'].includes(urlOf(text)?.protocol ?? '');
  check('PORT', (text) => /^\d+$/.test(text) && Number(text) <= 65535, 'must be a whole number from 0 to 65535');
  check('DATABASE_URL', isDatabase, 'must be a postgres:// address');
  check('DATABASE_MIGRATION_URL', isDatabase, 'must be a postgres:// address');
  check('DEMO_SEED', (text) => text === '0' || text === '1', 'must be 0 or 1');
  check('LOG_LEVEL', (text) => LEVELS.includes(text), `must be one of ${LEVELS.join(', ')}`);
  check(
    'PUBLIC_URL',
    (text) => /^https?:$/.test(urlOf(text)?.protocol ?? '') && urlOf(text).pathname === '/' && !urlOf(text).search,
    'must be an http or https address without a path',
  );
  check(
    'OIDC_ISSUER',
    (text) => urlOf(text)?.protocol === 'https:' || (urlOf(text)?.protocol === 'http:' && isLoopback(urlOf(text))),
    'must be an https address (http only on this machine)',
  );
  check('DATABASE_POOL', (text) => /^\d+$/.test(text) && Number(text) >= 2 && Number(text) <= 200, 'must be a whole number from 2 to 200');
  check('DESK_ROLE', (text) => ['all', 'api', 'worker'].includes(text), 'must be all, api or worker');
  check('DESK_NOW', (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)), 'must be an instant such as 2026-11-24T10:00:00+01:00');
  for (const key of KEYS) check(key, (text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes written as base64');

  const issuer = value('OIDC_ISSUER');
  const production = env.NODE_ENV === 'production';
  if (issuer && !value('OIDC_CLIENT_ID'))
    mistakes.push('OIDC_CLIENT_ID is missing: OIDC_ISSUER is set, so the provider must know this application.');
  if (issuer && !value('OIDC_CLIENT_SECRET'))
    mistakes.push('OIDC_CLIENT_SECRET is missing: OIDC_ISSUER is set, so the application must prove itself to the provider.');
  if (!issuer && (value('OIDC_CLIENT_ID') || value('OIDC_CLIENT_SECRET')))
    mistakes.push('OIDC_ISSUER is missing: OIDC_CLIENT_ID or OIDC_CLIENT_SECRET is set without it.');
  if (value('DATABASE_URL') && !value('DATABASE_MIGRATION_URL'))
    mistakes.push('DATABASE_MIGRATION_URL is missing: the role in DATABASE_URL may run, not migrate.');
  if (!value('DATABASE_URL') && value('DATABASE_MIGRATION_URL'))
    mistakes.push('DATABASE_URL is missing: DATABASE_MIGRATION_URL is set without it.');
  if (production && !issuer)
    mistakes.push('OIDC_ISSUER is missing: with NODE_ENV=production the demo identity provider does not start.');
  if (production && value('DEMO_SEED') === '1')
    mistakes.push('DEMO_SEED must be 0 with NODE_ENV=production: the demo seed does not run there.');

  const settings = {
    port: Number(value('PORT') ?? 3000),
    dataDir: path.resolve(root, value('DESK_DATA_DIR') ?? '.data'),
    databaseUrl: value('DATABASE_URL'),
    migrationUrl: value('DATABASE_MIGRATION_URL'),
    issuer,
    clientId: value('OIDC_CLIENT_ID'),
    clientSecret: value('OIDC_CLIENT_SECRET'),
    demoSeed: !production && value('DEMO_SEED') !== '0',
    publicUrl: value('PUBLIC_URL')?.replace(/\/$/, ''),
    logLevel: value('LOG_LEVEL') ?? 'info',
    nodeEnv: env.NODE_ENV ?? 'development',
    keyFile: value('DESK_ENCRYPTION_KEY_FILE') && path.resolve(root, value('DESK_ENCRYPTION_KEY_FILE')),
    keys: Object.fromEntries(KEYS.filter((key) => value(key)).map((key) => [key, value(key)])),
  };
  return { settings, mistakes };
}

/** The settings of this process, or the end of it with one line per mistake. */
export function settingsOrExit() {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
  const { settings, mistakes } = readSettings(process.env);
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length) process.exit(2);
  return settings;
}
