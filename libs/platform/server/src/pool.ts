import { Socket } from 'node:net';
import { Pool, types } from 'pg';

const inUtc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** PostgreSQL's text of an instant as ISO text in milliseconds. One in UTC needs no `Date`, which took a tenth of the time of a list. */
export const isoInstant = (text: string): string => {
  const [, day, time, fraction = ''] = inUtc.exec(text) ?? [];
  return day === undefined ? new Date(text).toISOString() : `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
};

types.setTypeParser(types.builtins.TIMESTAMPTZ, isoInstant);
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Every statement is named and every look-up has an index, so a plan is made once and must suit a table of any size. Without this, plans made while a house is
 * new read whole tables (also inside foreign keys) and are kept while the tables grow: registering a visit cost four times as much (decision 9).
 */
const plans = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off';

type Done = (error?: Error | null) => void;

/** Gathers what is written in one turn of the event loop and sends it in one packet: each packet is a call into the system here and wakes the database there. */
class GatheringSocket extends Socket {
  private gathers = false;

  constructor() {
    super();
    // Connecting puts the plain `write` of its class before ours.
    this.once('connect', () => Reflect.deleteProperty(this, 'write'));
  }

  override write(part: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.gathers) {
      this.gathers = true;
      this.cork();
      process.nextTick(() => {
        this.gathers = false;
        this.uncork();
      });
    }
    return typeof encoding === 'function' ? super.write(part, encoding) : super.write(part, encoding, done);
  }
}

/**
 * Connections whose rows speak as the contracts do: instants as ISO text, days as `YYYY-MM-DD`, big counts as numbers. They are pipelined: what is sent
 * together (BEGIN and the first statement, the last writes and COMMIT) does not wait for each other's answers.
 */
export const openPool = (url: string, size: number): Pool => {
  const pool = new Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000, application_name: 'desk', pipeline: true, options: plans, stream: () => new GatheringSocket() });
  // An idle connection that the server ends must not end the process; the next checkout opens a new one.
  pool.on('error', () => undefined);
  // Nor must one that is in use when the server goes away: what it was asked fails by itself, and is answered.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
