import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Figures } from './figures.ts';
import { loadTurns } from './load-turns.ts';
import { familyProcessorMs, processorMs } from './processes.ts';

export type Wanted = { readonly method: 'GET' | 'POST' | 'PUT'; readonly path: string; readonly body?: unknown };

type Asked = {
  readonly origin: string;
  readonly pid: number;
  /** Statements sent so far; 0 where nobody counts. */
  statements?(): Promise<number>;
  /** Puts things in order before each run, unmeasured. */
  before?(): Promise<void>;
};
/** Every connection asks with the same headers, as soon as it was answered. */
export type AtWill = {
  readonly headers: Record<string, string>;
  /** The next request. */
  next(): Wanted;
  /** How many requests are prepared and not yet asked for; without it there is no end to them. */
  left?(): number;
};
/** Each connection is a person of their own, who does something unmeasured before the next request. */
export type InTurns = {
  wanted(client: number): Wanted & { readonly headers: Record<string, string> };
  /** @returns whether the answer was what was wanted */
  after(client: number, body: string): Promise<boolean>;
};

/** One side of a case: ours or the twin. */
export type Side = Asked & (AtWill | InTurns);

/** What came of one run. `refused` is what the first failed answer said. */
export type Loaded = Pick<Figures, 'failures' | 'seconds' | 'times'> & { readonly refused: string };

const noCount = async () => 0;

/** Loads one side for some seconds and answers what came of it. @param runs how many runs, this one too, share the prepared requests */
export const load = async (side: Side, connections: number, seconds: number, postgresPid: number, runs: number): Promise<Figures> => {
  await side.before?.();
  const count = side.statements ?? noCount;
  const before = { app: processorMs(side.pid), database: familyProcessorMs(postgresPid), statements: await count() };
  const loaded = await ('wanted' in side ? loadTurns(side, connections, seconds) : loadAtWill(side, connections, seconds, runs));
  const after = { app: processorMs(side.pid), database: familyProcessorMs(postgresPid), statements: await count() };
  if (loaded.refused) console.log(`    refused: ${loaded.refused.slice(0, 400)}`);
  return {
    ...loaded, answers: loaded.times.length,
    appMs: after.app - before.app, databaseMs: after.database - before.database, statements: after.statements - before.statements,
  };
};

const loadAtWill = async (side: Asked & AtWill, connections: number, seconds: number, runs: number): Promise<Loaded> => {
  const times: number[] = [];
  let failures = 0;
  let last = performance.now();
  const began = performance.now();
  const setupRequest = () => {
    const { method, path, body } = side.next();
    return { method, path, headers: { ...side.headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  };
  let refused = '';
  const onResponse = (status: number, body: string) => void (status === 200 || (refused ||= `${status} ${body}`));
  const left = (side.left?.() ?? Infinity) / runs;
  // A few are kept back: each connection builds one request more than it sends.
  const most = Math.floor((left - 2 * connections) / connections) * connections;
  if (most < connections) throw new Error(`only ${left} requests are prepared for ${connections} connections`);
  const run = autocannon({
    url: side.origin, connections, duration: seconds, sampleInt: 50, ...(most === Infinity ? {} : { maxOverallRequests: most }), requests: [{ setupRequest, onResponse }],
  });
  run.on('response', (_: unknown, status: number, __: unknown, ms: number) => {
    last = performance.now();
    if (status === 200) times.push(ms);
    else failures += 1;
  });
  const { errors, timeouts } = await run;
  await pause(100); // requests on their way when the time was out
  return { failures: failures + errors + timeouts, seconds: (last - began) / 1000, times, refused };
};
