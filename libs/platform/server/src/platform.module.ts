import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import type { Logger } from 'pino';
import { Pool } from 'pg';
import type { Clock } from '@desk/kernel/contract';
import { Cipher } from './cipher';
import { CONFIG, keyringOf, type Config } from './config';
import { Database } from './database';
import { blobsOf, scanOf } from './files/from-config';
import { FileSafe } from './files/file-safe';
import { Jobs } from './jobs';
import { hearingsOf, joiningsOf } from './listeners';
import { openLog } from './log';
import { Metrics } from './metrics';
import { openPool } from './pool';

export const CLOCK = Symbol('clock');
export const LOG = Symbol('log');

/** Wires every `@Hears` and `@JoinsIn` of the rooms to the database and the jobs, and closes in order. */
class Wiring implements OnApplicationShutdown {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
    private readonly pool: Pool,
  ) {}

  connect(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const target = Object.getPrototypeOf(instance);
      if (typeof target !== 'object' || target === null) continue;
      const call = (method: string) => (data: unknown) => Promise.resolve(Reflect.apply(Reflect.get(instance, method), instance, [data]));
      for (const joining of joiningsOf(target)) this.database.join(joining.event, async (data) => void (await call(joining.method)(data)));
      for (const hearing of hearingsOf(target)) this.jobs.listen(hearing, async (data) => void (await call(hearing.method)(data)));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.jobs.stop();
    await this.metrics.stop();
    await this.pool.end();
  }
}

@Global()
@Module({})
export class PlatformModule {
  /** @param clock the house's clock; tests hand in one that stands still */
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOG, useFactory: () => openLog(config.LOG_LEVEL) },
        { provide: Pool, useFactory: () => openPool(config.DATABASE_URL, config.DATABASE_POOL) },
        { provide: Database, useFactory: (pool: Pool, metrics: Metrics) => new Database(pool, clock, metrics.statements), inject: [Pool, Metrics] },
        { provide: Cipher, useFactory: () => new Cipher(keyringOf(config), config.DESK_HASH_KEY) },
        { provide: FileSafe, useFactory: (database: Database, cipher: Cipher) => new FileSafe(database, cipher, blobsOf(config), scanOf(config)), inject: [Database, Cipher] },
        { provide: Metrics, useFactory: () => new Metrics() },
        { provide: Jobs, useFactory: (database: Database, log: Logger) => new Jobs(config.DATABASE_URL, database, log, config.DESK_ROLE), inject: [Database, LOG] },
        {
          provide: Wiring,
          useFactory: (discovery: DiscoveryService, database: Database, jobs: Jobs, metrics: Metrics, pool: Pool) => new Wiring(discovery, database, jobs, metrics, pool),
          inject: [DiscoveryService, Database, Jobs, Metrics, Pool],
        },
      ],
      exports: [CONFIG, CLOCK, LOG, Pool, Database, Cipher, FileSafe, Metrics, Jobs, Wiring],
    };
  }
}
export { Wiring };
