import { PgBoss, type Job } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database, EventOutlet, Scope, Told } from './database';
import type { Hearing } from './listeners';

type Hearer = Hearing & { readonly queue: string; readonly hear: (data: unknown) => Promise<void> };
type Recurring = { readonly queue: string; readonly cron: string; readonly run: () => Promise<void> };

const work = { batchSize: 20, burstWhenBatchFull: true, notifyPollingIntervalSeconds: 2 };

/** Durable listeners and recurring work, on pg-boss: retries, back-off and dead letters are the library's. */
export class Jobs implements EventOutlet {
  private readonly boss: PgBoss;
  private readonly hearers: Hearer[] = [];
  private readonly recurring: Recurring[] = [];
  private started = false;

  constructor(
    url: string,
    private readonly database: Database,
    private readonly log: Logger,
    private readonly role: 'all' | 'api' | 'worker',
  ) {
    this.boss = new PgBoss({ connectionString: url, schema: 'pgboss', createSchema: false, useListenNotify: true, max: 4, application_name: 'desk-jobs', schedule: role !== 'api', supervise: role !== 'api' });
    this.boss.on('error', (error) => this.log.error({ error: error.message }, 'jobs'));
    database.useOutlet(this);
  }

  listen(hearing: Hearing, hear: (data: unknown) => Promise<void>): void {
    this.hearers.push({ ...hearing, hear, queue: `hear.${hearing.room}.${hearing.event}.${hearing.method}` });
  }

  /** Work that recurs by the clock in Sweden (cron), on one process at a time. */
  every(queue: string, cron: string, run: () => Promise<void>): void {
    this.recurring.push({ queue: `every.${queue}`, cron, run });
  }

  listensTo(name: string): boolean {
    return this.hearers.some((hearer) => hearer.event === name);
  }

  async enqueue(told: readonly Told[], run: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>): Promise<void> {
    const db = { executeSql: (text: string, values: unknown[] = []) => run(text, values) };
    for (const hearer of this.hearers) {
      const jobs = told.filter((event) => event.name === hearer.event).map((event) => ({ data: event }));
      if (jobs.length > 0) await this.boss.insert(hearer.queue, jobs, { db });
    }
  }

  async start(): Promise<void> {
    await this.boss.start();
    this.started = true;
    for (const hearer of this.hearers) await this.boss.createQueue(hearer.queue, { notify: true, retryLimit: 10, retryBackoff: true });
    for (const { queue } of this.recurring) await this.boss.createQueue(queue, { retryLimit: 2 });
    if (this.role === 'api') return;
    for (const hearer of this.hearers) await this.boss.work<Told>(hearer.queue, work, (jobs) => this.deliver(hearer, jobs));
    for (const task of this.recurring) {
      await this.boss.work(task.queue, { pollingIntervalSeconds: 2 }, async () => task.run());
      await this.boss.schedule(task.queue, task.cron, null, { tz: 'Europe/Stockholm' });
    }
  }

  async stop(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5000 });
    this.started = false;
  }

  get isReady(): boolean {
    return this.started;
  }

  /** Each event is one transaction with its effects, remembered by event id: delivered again, it changes nothing. */
  private async deliver(hearer: Hearer, jobs: Job<Told>[]): Promise<void> {
    for (const job of jobs) {
      const scope: Scope = hearer.scopeOf(job.data.data);
      await this.database.run(scope, 'write', async () => {
        const first = await this.database.find('INSERT INTO platform.heard (event_id, listener) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id', [job.data.id, hearer.queue]);
        if (first) await hearer.hear(hearer.parse(job.data.data));
      }, job.data.by);
    }
  }
}
