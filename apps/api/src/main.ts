import { StandingClock, systemClock, type Clock } from '@desk/kernel/contract';
import { Cipher, keyringOf, migrate, readConfig } from '@desk/platform/server';
import { openHouse } from './house';
import { migrations } from './migrations';
import { seedFigures } from './seed/seed-figures';
import { seedHouse } from './seed/seed-house';

/** A clock set by DESK_NOW runs on from there, for demonstrations of a certain day; never in production. */
const clockOf = (now: string | undefined): Clock => {
  if (!now) return systemClock;
  const ahead = Date.parse(now) - Date.now();
  return { now: () => new StandingClock(new Date(Date.now() + ahead)).now() };
};

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const clock = clockOf(config.production ? undefined : config.DESK_NOW);
  if (config.DATABASE_MIGRATION_URL) {
    await migrate(config.DATABASE_MIGRATION_URL, migrations);
    if (config.DEMO_SEED === '1') await seedHouse(config.DATABASE_MIGRATION_URL, new Cipher(keyringOf(config), config.DESK_HASH_KEY), clock);
    if (config.DEMO_SEED === '1') await seedFigures(config.DATABASE_MIGRATION_URL, config.CATALOGUE_DIR, clock);
  }
  const app = await openHouse(config, clock);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  if (config.DESK_ROLE !== 'worker') await app.listen(config.PORT, config.HOST);
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
