import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Figures } from './figures.ts';
import { familyProcessorMs, processorMs } from './processes.ts';

export type Wanted = { readonly method: 'GET' | 'POST' | 'PUT'; readonly path: string; readonly body?: unknown };

/** One side of a case: ours or the twin. */
export type Side = {
  readonly origin: string;
  readonly pid: number;
  readonly headers: Record<string, string>;
  /** The next request. */
  next(): Wanted;
  /** How many requests are prepared and not yet asked for; without it there is no end to them. */
  left?(): number;
  /** Statements sent so far; 0 where nobody counts. */
  statements?(): Promise<number>;
};

const noCount = async () => 0;

/** Loads one side for some seconds and answers what came of it. @param runs how many runs, this one too, share the prepared requests */
export const load = async (side: Side, connections: number, seconds: number, postgresPid: number, runs: number): Promise<Figures> => {
  const times: number[] = [];
  let failures = 0;
  let last = performance.now();
  const count = side.statements ?? noCount;
  const before = { app: processorMs(side.pid), database: familyProcessorMs(postgresPid), statements: await count() };
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
  if (refused) console.log(`    refused: ${refused.slice(0, 400)}`);
  await pause(100); // requests on their way when the time was out
  const after = { app: processorMs(side.pid), database: familyProcessorMs(postgresPid), statements: await count() };
  return {
    answers: times.length, failures: failures + errors + timeouts, seconds: (last - began) / 1000, times,
    appMs: after.app - before.app, databaseMs: after.database - before.database, statements: after.statements - before.statements,
  };
};
