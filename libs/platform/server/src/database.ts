import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUIDv7 } from 'node:crypto';
import type { z } from 'zod';
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { Clock, EventKind } from '@desk/kernel/contract';
import type { EntityClass } from './table';
import { WriteBatch } from './write-batch';

/** The compartments that one piece of work may touch; row-level security holds every statement to them. */
export type Scope = readonly string[];

/** An event as it travels: ids and codes only. */
export type Told = { readonly id: string; readonly name: string; readonly at: string; readonly by: string | null; readonly data: unknown };

type Unit = {
  readonly scope: Scope;
  readonly writes: boolean;
  readonly by: string | null;
  readonly batch: WriteBatch;
  readonly told: Told[];
  readonly after: (() => void)[];
  client: Promise<ScopedClient> | null;
  begun: boolean;
  /** Its one statement has been sent and stands. */
  acted: boolean;
  ended: boolean;
};
type ScopedClient = PoolClient & { deskScope?: string };

/** What happens to events at the end of a unit of work. Supplied by jobs (durable) and realtime (nudges). */
export type EventOutlet = {
  /** Runs before the commit, on the same connection: a listener's queue gets its job, or nothing happened. */
  enqueue(told: readonly Told[], run: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>): Promise<void>;
  listensTo(name: string): boolean;
};
type Joiner = (data: unknown) => Promise<void>;

const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `d${createHash('sha1').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
};

/**
 * The house's database. A unit of work (one request, one delivered event) runs in `run`; nested calls join it. Reads are named statements, writes wait
 * and go as one statement at the end. A transaction begins only when there is something to hold together.
 */
export class Database {
  private readonly current = new AsyncLocalStorage<Unit>();
  private readonly joiners = new Map<string, Joiner[]>();
  private readonly observers: ((told: readonly Told[]) => void)[] = [];
  private outlet: EventOutlet | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    /** Counts every message to the server, so that a bench sees what a request costs. */
    private readonly sent: { inc(): void } = { inc: () => undefined },
  ) {}

  /**
   * Runs a unit of work inside the given compartments. Everything it writes and tells is kept, or nothing is.
   * @param scope compartments it may touch  @param by staff id for events, or null for the house
   */
  async run<T>(scope: Scope, mode: 'read' | 'write', work: () => Promise<T>, by: string | null = null): Promise<T> {
    if (this.current.getStore()) return work();
    const unit: Unit = { scope, writes: mode === 'write', by, batch: new WriteBatch(), told: [], after: [], client: null, begun: false, acted: false, ended: false };
    try {
      const answer = await this.current.run(unit, async () => {
        const result = await work();
        await this.finish(unit);
        return result;
      });
      await this.release(unit);
      if (unit.told.length > 0) for (const observe of this.observers) observe(unit.told);
      for (const act of unit.after) act();
      return answer;
    } catch (error) {
      await this.undo(unit);
      throw error;
    }
  }

  /** As `run`, but never part of the work around it: for what has another scope, such as sessions. */
  apart<T>(scope: Scope, mode: 'read' | 'write', work: () => Promise<T>, by: string | null = null): Promise<T> {
    return this.current.exit(() => this.run(scope, mode, work, by));
  }

  /** A named statement. Waiting writes go first, so a unit reads what it wrote. Statements asked for together are sent together and answered in their order. */
  async query<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const unit = this.unit();
    if (!unit.batch.isEmpty) await this.flush(unit);
    return this.ask<R>(unit, text, values, unit.writes);
  }

  /** The first row, or undefined. */
  async find<R extends object>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.query<R>(text, values))[0];
  }

  /**
   * An act as one statement of the room's own, for what many do at once: what it claims, it changes. Rows that wait (the journal) go with it, once for each
   * row that it gives; nothing else is written in the unit after it. It stands alone, without a transaction around it, unless something durable hears of it or joins in.
   * @param parts of a `WITH`; the last one, `done`, gives a row for each thing that was done
   * @param tells the events that will be told of it  @param fill columns of waiting rows that take a column of `done` where they have none
   */
  async act<R extends object>(parts: string, values: readonly unknown[], tells: readonly EventKind[], fill: Readonly<Record<string, string>> = {}): Promise<R[]> {
    const unit = this.unit(true);
    const waiting = unit.batch.takeWith(values.length, fill);
    const together = unit.begun || tells.some(({ name }) => this.joiners.has(name) || this.outlet?.listensTo(name));
    unit.acted ||= !together;
    return this.ask<R>(unit, `WITH ${parts}${waiting.parts}\nSELECT * FROM done`, [...values, ...waiting.values], together);
  }

  insert<T extends object>(entity: EntityClass<T>, row: Partial<T>): void {
    this.writing().batch.insert(entity, row);
  }

  update<T extends object>(entity: EntityClass<T>, row: Partial<T> & { readonly id: unknown }): void {
    this.writing().batch.update(entity, row);
  }

  /** Says that something happened. In-transaction listeners run now; durable ones and nudges after the commit. */
  async tell<S extends z.ZodType>(kind: EventKind<string, S>, data: z.input<S>): Promise<void> {
    const unit = this.unit(true);
    const parsed = kind.data.parse(data);
    unit.told.push({ id: randomUUIDv7(), name: kind.name, at: this.clock.now().toISOString(), by: unit.by, data: parsed });
    for (const join of this.joiners.get(kind.name) ?? []) await join(parsed);
  }

  /** Runs after the commit, outside the transaction; never for work that must not be lost. */
  afterCommit(act: () => void): void {
    this.unit().after.push(act);
  }

  join(name: string, joiner: Joiner): void {
    this.joiners.set(name, [...(this.joiners.get(name) ?? []), joiner]);
  }

  observe(observer: (told: readonly Told[]) => void): void {
    this.observers.push(observer);
  }

  /** What is told and kept on other connections of the house reaches those who observe these. @returns the other */
  hearFrom<D extends Database>(other: D): D {
    other.observe((told) => { for (const observe of this.observers) observe(told); });
    return other;
  }

  useOutlet(outlet: EventOutlet): void {
    this.outlet = outlet;
  }

  private writing(): Unit {
    const unit = this.unit(true);
    if (unit.acted) throw new Error('this unit of work has made its one statement: write before it, or tell it who joins');
    return unit;
  }

  private unit(toWrite = false): Unit {
    const unit = this.current.getStore();
    if (!unit) throw new Error('no unit of work: call the database inside run()');
    if (unit.ended) throw new Error('this unit of work has ended');
    if (toWrite && !unit.writes) throw new Error('this unit of work only reads');
    return unit;
  }

  /** Sends what waits and commits. The last writes and the COMMIT go out together: when the writes fail, the database takes it as a ROLLBACK. */
  private async finish(unit: Unit): Promise<void> {
    const durable = unit.told.filter((told) => this.outlet?.listensTo(told.name));
    if (durable.length > 0 && this.outlet) {
      if (!unit.batch.isEmpty) await this.flush(unit);
      await this.outlet.enqueue(durable, async (text, values) => ({ rows: await this.ask(unit, text, values, true) }));
    }
    if (unit.batch.isEmpty && !unit.begun) return;
    const client = await this.client(unit);
    const last = unit.batch.isEmpty ? [] : [unit.batch.take()];
    await Promise.all([...last.map(({ text, values }) => this.send(client, text, values)), ...(unit.begun ? [this.say(client, 'COMMIT')] : [])]);
    unit.begun = false;
  }

  private async flush(unit: Unit): Promise<void> {
    const { text, values } = unit.batch.take();
    await this.ask(unit, text, values, true);
  }

  /** @param together whether the statement must stand or fall with others of the unit */
  private async ask<R extends object>(unit: Unit, text: string, values: readonly unknown[], together: boolean): Promise<R[]> {
    const client = await this.client(unit);
    if (!together || unit.begun) return this.send<R>(client, text, values);
    unit.begun = true;
    const [, rows] = await Promise.all([this.say(client, 'BEGIN'), this.send<R>(client, text, values)]);
    return rows;
  }

  private async send<R extends object>(client: ScopedClient, text: string, values: readonly unknown[]): Promise<R[]> {
    this.sent.inc();
    return (await client.query<R>({ name: nameOf(text), text, values: [...values] })).rows;
  }

  /** Says something about the connection itself, without a name. */
  private say(client: ScopedClient, text: string): Promise<unknown> {
    this.sent.inc();
    return client.query(text);
  }

  /** The unit's connection, held to its scope, which is sent and answered first when the connection last served another one. */
  private client(unit: Unit): Promise<ScopedClient> {
    return (unit.client ??= this.connect(unit.scope.join(',')));
  }

  private async connect(wanted: string): Promise<ScopedClient> {
    const client: ScopedClient = await this.pool.connect();
    if (client.deskScope === wanted) return client;
    client.deskScope = undefined;
    try {
      await this.say(client, `SELECT set_config('desk.compartments', ${escapeLiteral(`{${wanted}}`)}, false)`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.deskScope = wanted;
    return client;
  }

  /** Gives the connection back. Work of the unit that still runs, beside what failed, finds it ended. */
  private async release(unit: Unit, broken?: Error): Promise<void> {
    unit.ended = true;
    const client = await unit.client;
    unit.client = null;
    client?.release(broken);
  }

  private async undo(unit: Unit): Promise<void> {
    unit.ended = true;
    const client = await unit.client?.catch(() => null);
    if (!client) return;
    client.deskScope = undefined;
    try {
      if (unit.begun) await this.say(client, 'ROLLBACK');
      await this.release(unit);
    } catch (error) {
      await this.release(unit, error instanceof Error ? error : new Error('rollback failed'));
    }
  }
}
