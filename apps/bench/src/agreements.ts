import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { evict, furnishAgreement, spreadLines, type Spread } from './agreement-bulk.ts';
import { atMost, type Verdict } from './goals.ts';
import { atOffice, permissionPart } from './permission-part.ts';
import { session } from './pressure/waiting-room.ts';
import { printFoot, printHead } from './print.ts';
import { publishing } from './publishing.ts';
import type { House } from './stage.ts';

const SIZE = { offices: 200, staff: 1000, lines: 5000 };
const GOALS = { partMs: 1, slower: 1.25, publishedMs: 2000 };
const [NOBODY_ELSE, ONE_LINE] = ['bench-desk-1', 'bench-desk-2'] as const;
type Ask = () => Promise<unknown>;

/** Milliseconds of two requests, asked by turns, so that what else the machine does meets both. */
const byTurns = async (one: Ask, other: Ask, times: number): Promise<readonly [number[], number[]]> => {
  const measured: [number[], number[]] = [[], []];
  for (let at = -10; at < times; at += 1) {
    for (const [which, ask] of [one, other].entries()) {
      const from = performance.now();
      await ask();
      if (at >= 0) measured[which as 0 | 1].push(performance.now() - from);
    }
  }
  return measured;
};
const at = (times: readonly number[], share: number): number => [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? NaN;

/**
 * An agreement of 5 000 lines, 200 offices and 1 000 people at their desks: the permission part of a request, the request beside its twin, compiling, and publishing to two processes.
 * @returns the goals that were missed
 */
export const runAgreements = async (house: House, quick: boolean): Promise<Verdict[]> => {
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const second = await house.beside('api-2');
  try {
    await furnishAgreement(owner, SIZE);
    const verdicts: Verdict[] = [];
    for (const spread of ['one', 'all'] as const) {
      const found = await oneSpread(house, owner, spread, quick ? 300 : 1500);
      verdicts.push(...found);
      printFoot(found);
    }
    printHead('Publishing a version, two processes, with the large agreement in force');
    const reached = await publishing(house, second.url, quick ? 2 : 5);
    console.log(`    ms from the last approval until both answer by it: ${reached.map((ms) => ms.toFixed(0)).join(', ')}`);
    const published = atMost('publishing reaches two processes, slowest ms', Math.max(...reached), GOALS.publishedMs);
    printFoot([published]);
    return [...verdicts, published].filter(({ met }) => !met);
  } finally {
    await second.stop();
    await owner.end();
  }
};

const oneSpread = async (house: House, owner: pg.Client, spread: Spread, times: number): Promise<Verdict[]> => {
  await spreadLines(owner, spread);
  const [clauses, day] = [await atOffice(owner, NOBODY_ELSE), new Date().toISOString().slice(0, 10)];
  // The twin stands under one line: the same request, the same statements.
  printHead(`Agreement of ${SIZE.lines} lines, ${clauses.clauses.length} of them at the person's office`);
  const part = permissionPart(clauses.clauses, clauses.principal, day);
  const port = Number(new URL(house.url).port);
  const asker = async (staffId: string): Promise<(path: string) => Ask> => {
    const headers = await session(owner, port, staffId);
    return (path) => async () => {
      const reply = await fetch(new URL(path, house.url), { headers });
      const text = await reply.text();
      if (reply.status !== 200) throw new Error(`${staffId}: ${path} answered ${reply.status} ${text.slice(0, 300)}`);
    };
  };
  const [large, small] = [await asker(NOBODY_ELSE), await asker(ONE_LINE)];
  const timed = async (ask: Ask): Promise<number> => {
    const from = performance.now();
    await ask();
    return performance.now() - from;
  };
  await large('/api/visits')();
  await evict(owner, 'all', true);
  await pause(100);
  const cold = await timed(large('/api/visits'));
  await evict(owner, `staff:${NOBODY_ELSE}`);
  await pause(100);
  const again = await timed(large('/api/visits'));
  const [ours, twin] = await byTurns(large('/api/visits'), small('/api/visits'), times);
  console.log(`    ${part.rules} rules; permission part p50 ${part.p50.toFixed(3)} ms, p95 ${part.p95.toFixed(3)} ms; compiled here in ${part.compileMs.toFixed(1)} ms`);
  console.log(`    first request after the agreements changed ${cold.toFixed(1)} ms, after the person alone was forgotten ${again.toFixed(1)} ms, warm p50 ${at(ours, 0.5).toFixed(2)} ms (p95 ${at(ours, 0.95).toFixed(2)}), twin p50 ${at(twin, 0.5).toFixed(2)} ms (p95 ${at(twin, 0.95).toFixed(2)})`);
  const name = (what: string): string => `${clauses.clauses.length} lines: ${what}`;
  return [atMost(name('permission part p95 ms'), part.p95, GOALS.partMs), atMost(name('request ÷ twin, p50'), at(ours, 0.5) / at(twin, 0.5), GOALS.slower)];
};
