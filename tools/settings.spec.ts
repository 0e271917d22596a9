import { missingFromLock } from './lock-check.mjs';
import { installedMatches } from './install.mjs';
import { readSettings } from './settings.mjs';

const key = Buffer.alloc(32, 7).toString('base64');
const issuer = { OIDC_ISSUER: 'https://id.example.se', OIDC_CLIENT_ID: 'desk', OIDC_CLIENT_SECRET: 'secret' };

test('without settings the demo starts on port 3000 with its own database and provider', () => {
  const { settings, mistakes } = readSettings({});
  expect(mistakes).toEqual([]);
  expect(settings).toMatchObject({ port: 3000, demoSeed: true, logLevel: 'info' });
  expect([settings.databaseUrl, settings.issuer]).toEqual([undefined, undefined]);
});

test.each([
  ['a port that is no port', { PORT: '99999' }, 'PORT must'],
  ['another kind of database', { DATABASE_URL: 'mysql://a', DATABASE_MIGRATION_URL: 'postgres://a' }, 'DATABASE_URL must'],
  ['a database without its migrating role', { DATABASE_URL: 'postgres://a' }, 'DATABASE_MIGRATION_URL is missing'],
  ['a migrating role without its database', { DATABASE_MIGRATION_URL: 'postgres://a' }, 'DATABASE_URL is missing'],
  ['a provider in clear text', { ...issuer, OIDC_ISSUER: 'http://id.example.se' }, 'OIDC_ISSUER must'],
  ['a provider without a client', { OIDC_ISSUER: issuer.OIDC_ISSUER, OIDC_CLIENT_SECRET: 'secret' }, 'OIDC_CLIENT_ID is missing'],
  ['a provider without proof', { OIDC_ISSUER: issuer.OIDC_ISSUER, OIDC_CLIENT_ID: 'desk' }, 'OIDC_CLIENT_SECRET is missing'],
  ['a client without a provider', { OIDC_CLIENT_ID: 'desk' }, 'OIDC_ISSUER is missing'],
  ['a seed that is neither yes nor no', { DEMO_SEED: 'yes' }, 'DEMO_SEED must be 0 or 1'],
  ['an address with a path', { PUBLIC_URL: 'https://a.se/b' }, 'PUBLIC_URL must'],
  ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must'],
  ['a short key', { DESK_HASH_KEY: 'c2hvcnQ=' }, 'DESK_HASH_KEY must be 32 bytes'],
  ['a pool of one', { DATABASE_POOL: '1' }, 'DATABASE_POOL must'],
  ['a role that the house does not have', { DESK_ROLE: 'desk' }, 'DESK_ROLE must'],
  ['a clock without an instant', { DESK_NOW: 'yesterday' }, 'DESK_NOW must'],
  ['production without a provider', { NODE_ENV: 'production' }, 'OIDC_ISSUER is missing'],
  ['production with the demo seed', { ...issuer, NODE_ENV: 'production', DEMO_SEED: '1' }, 'DEMO_SEED must be 0'],
])('%s gives one line', (_, env, line) => {
  const { mistakes } = readSettings(env);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toContain(line);
  expect(mistakes[0]).not.toMatch(/\n|secret"/);
});

test('production with a provider never seeds, and keys from the environment are used', () => {
  const { settings, mistakes } = readSettings({ ...issuer, NODE_ENV: 'production', SESSION_SECRET: key });
  expect(mistakes).toEqual([]);
  expect(settings).toMatchObject({ demoSeed: false, keys: { SESSION_SECRET: key } });
});

test('the lock check names a platform package that the registry did not serve', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } },
    'node_modules/a-linux': {},
  };
  expect(missingFromLock({ packages })).toEqual(['a asks for a-darwin, which is not in package-lock.json.']);
});

test('packages count as installed when npm says that all the lockfile asks for is there', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-win': { version: '1.0.0', optional: true } };
  expect(installedMatches({ packages: wanted }, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  expect(installedMatches({ packages: wanted }, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(installedMatches({ packages: wanted }, undefined)).toBe(false);
});
