// The whole house as processes: database, demo identity provider, application. Used by start, test and bench.
import os from 'node:os';
import path from 'node:path';
import { answers, startChild } from './child.mjs';
import { keysFor, openDataDir, openSecrets, recall, remember } from './data-dir.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { childEnv, freePort, root } from './lib.mjs';
import { openDatabase } from './roles.mjs';

/** Where the application takes people back after sign-in. */
export const CALLBACK = '/api/sign-in/callback';
const CLIENT = 'gemensam-kundtjanst';
/** The application needs about 80 MB of heap. Without limits Node lets it grow with the machine; source maps would take another 40 MB. */
const MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=512'];

/** Starts the embedded database of a data folder with its roles, or answers the addresses of the one in the settings. */
export async function startDatabase({ settings, secrets, hasty = false }) {
  if (settings.databaseUrl)
    return { databaseUrl: settings.databaseUrl, migrationUrl: settings.migrationUrl, stop: async () => {} };
  const kept = recall(settings.dataDir).databasePort;
  const server = await startPostgres({ dataDir: settings.dataDir, password: secrets.databasePassword, hasty, port: kept });
  remember(settings.dataDir, { databasePort: server.port });
  const { ownerPassword, appPassword } = secrets;
  return { ...server, ...(await openDatabase({ url: server.url, ownerPassword, appPassword })) };
}

async function startIdentity({ settings, secrets, origin }) {
  const port = await freePort(recall(settings.dataDir).identityPort);
  remember(settings.dataDir, { identityPort: port });
  const issuer = `http://127.0.0.1:${port}`;
  const child = startChild({
    name: 'identity',
    file: 'apps/identity/main.mjs',
    logFile: path.join(settings.dataDir, 'log', 'identity.log'),
    env: {
      ...childEnv(),
      DESK_DATA_DIR: settings.dataDir,
      IDENTITY_PORT: String(port),
      IDENTITY_ISSUER: issuer,
      IDENTITY_CLIENT_ID: CLIENT,
      IDENTITY_CLIENT_SECRET: secrets.clientSecret,
      IDENTITY_REDIRECT_URIS: origin + CALLBACK,
    },
  });
  const ready = answers(child, `${issuer}/.well-known/openid-configuration`, 30);
  return { child, ready, issuer };
}

/** Otherwise glibc keeps a heap for each thread, and gives little of it back. */
const ARENAS = '2';

function applicationEnv({ settings, secrets, database, port, metricsPort, origin, issuer }) {
  return {
    ...childEnv(),
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? ARENAS,
    ...keysFor({ settings, secrets }),
    NODE_ENV: settings.nodeEnv,
    HOST: '127.0.0.1',
    PORT: String(port),
    METRICS_PORT: String(metricsPort),
    PUBLIC_URL: origin,
    DESK_DATA_DIR: settings.dataDir,
    LOG_LEVEL: settings.logLevel,
    DEMO_SEED: settings.demoSeed ? '1' : '0',
    DATABASE_URL: database.databaseUrl,
    DATABASE_MIGRATION_URL: database.migrationUrl,
    OIDC_ISSUER: settings.issuer ?? issuer,
    OIDC_CLIENT_ID: settings.clientId ?? CLIENT,
    OIDC_CLIENT_SECRET: settings.clientSecret ?? secrets.clientSecret,
    DEMO_IDENTITY: settings.issuer ? '0' : '1',
  };
}

/**
 * Starts identity provider and application on top of a database, and waits until the application is ready.
 * `origin` is the public address. Answers the processes and `stop`, which ends them in order: requests drain first.
 */
export async function startHouse({ settings, secrets, database, port, releasePort = async () => {} }) {
  const origin = settings.publicUrl ?? `http://127.0.0.1:${port}`;
  const identity = settings.issuer ? undefined : await startIdentity({ settings, secrets, origin });
  const stopIdentity = async () => identity?.child.stop(3);
  if (identity && !(await identity.ready)) {
    await stopIdentity();
    throw new Error(`The demo identity provider did not start:\n${identity.child.tail()}`);
  }
  const metricsPort = await freePort();
  await releasePort();
  const env = applicationEnv({ settings, secrets, database, port, metricsPort, origin, issuer: identity?.issuer });
  const begin = () => startChild({
    name: 'api',
    file: path.join(root, 'dist', 'apps', 'api', 'main.mjs'),
    nodeFlags: MEMORY,
    logFile: path.join(settings.dataDir, 'log', 'api.log'),
    env,
  });
  let api = begin();
  const stop = async () => {
    await api.stop(20);
    await stopIdentity();
  };
  const here = `http://127.0.0.1:${port}`;
  if (!(await answers(api, `${here}/api/health/ready`, 180))) {
    const why = api.gone() ? `The application ended (${await api.exited}).` : 'The application is not ready after three minutes.';
    await stop();
    const said = api.tail();
    throw Object.assign(new Error(`${why} Its log ends:\n${said}`), { portTaken: said.includes('EADDRINUSE') });
  }
  /** One more process on the same house, at an address of its own, as several stand behind a proxy. Answers when it is ready. */
  const beside = async (name, more = {}) => {
    const [its, metrics] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${its}`;
    let child;
    const open = async () => {
      child = startChild({
        name,
        file: path.join(root, 'dist', 'apps', 'api', 'main.mjs'),
        nodeFlags: MEMORY,
        logFile: path.join(settings.dataDir, 'log', `${name}.log`),
        env: { ...env, PORT: String(its), METRICS_PORT: String(metrics), ...more },
      });
      if (!(await answers(child, `${url}/api/health/ready`, 60))) throw new Error(`${name} did not start:\n${child.tail()}`);
    };
    await open();
    return {
      url,
      /** Whether it ended by itself. */
      gone: () => child.gone(),
      metricsUrl: `http://127.0.0.1:${metrics}/metrics`,
      /** Ends it as a crash does, and starts it again. */
      killAndStart: async () => {
        process.kill(child.pid, 'SIGKILL');
        await child.exited;
        await open();
      },
      stop: () => child.stop(20),
    };
  };
  return {
    url: origin,
    port,
    beside,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    issuer: settings.issuer ?? identity.issuer,
    api,
    identity: identity?.child,
    /** Ends the application in order and starts it again on the same address. */
    restart: async () => {
      await api.stop(20);
      api = begin();
      return answers(api, `${here}/api/health/ready`, 60);
    },
    stop,
  };
}

/**
 * Plays the demo's year back in time behind the open house, as the least important process of the machine. What is cut off goes on at the next start.
 * Answers the process, or nothing for a house without demo data.
 */
export function playYear({ settings, secrets, database }) {
  if (!settings.demoSeed) return { stop: async () => {} };
  const { DESK_ENCRYPTION_KEY, DESK_HASH_KEY } = { ...secrets, ...settings.keys };
  const env = { ...childEnv(), DATABASE_URL: database.databaseUrl, DATABASE_MIGRATION_URL: database.migrationUrl, DESK_DATA_DIR: settings.dataDir, DESK_ENCRYPTION_KEY, DESK_HASH_KEY };
  const child = startChild({ name: 'year', file: 'dist/apps/api/commands.mjs', args: ['play-year'], logFile: path.join(settings.dataDir, 'log', 'year.log'), env });
  try {
    os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  } catch {
    // Already done, or not allowed here: then it is a process like the others.
  }
  return { stop: () => child.stop(5) };
}

/** Everything at once, for tests and benches: a house of its own in `settings.dataDir`. Answers `{ url, database, stop, … }`. */
export async function startStack({ settings, hasty = true, year = false }) {
  openDataDir(settings.dataDir);
  const secrets = openSecrets(settings.dataDir);
  const database = await startDatabase({ settings, secrets, hasty });
  try {
    const house = await startHouse({ settings, secrets, database, port: await freePort(settings.port) });
    const playing = year ? playYear({ settings, secrets, database }) : { stop: async () => {} };
    return { ...house, database, secrets, stop: async () => (await playing.stop(), await house.stop(), await database.stop()) };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Lets a journey restart the application: SIGUSR2 to this process. Answers the setting that tells the journey which process that is. */
export function restartOnSignal(house) {
  process.on('SIGUSR2', () => void house.restart());
  return { DESK_HOUSE_PID: String(process.pid) };
}
