import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { percentile } from '../figures.ts';
import { atMost, type Verdict } from '../goals.ts';
import { printFoot, printHead } from '../print.ts';
import type { House } from '../stage.ts';
import { bareActs, delaysOf, during, realActs, type Act, type Delays } from './acts.ts';
import { Crowd } from './crowd.ts';
import { furnishHalls, type Hall, type Listener } from './hall.ts';

const GOALS = { times: 3, p95Ms: 300, backSeconds: 30, busiestShare: 0.35, answerMs: 1000 };

/** Starts the bare sockets as a process of their own, as the application is one. They end with this process. */
const startBare = async (): Promise<{ url: string; stop(): void }> => {
  const child = fork(path.join(import.meta.dirname, 'bare-sockets.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill('SIGTERM') };
};

/**
 * A thousand connected browsers: how long it takes from an act to the nudge, beside bare sockets that send the same nudges in the same run, and how they come
 * back when the server has ended.
 * @returns the goals that were missed
 */
export const runLive = async (house: House, quick: boolean): Promise<Verdict[]> => {
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const bare = await startBare();
  const verdicts: Verdict[] = [];
  const say = (found: readonly Verdict[]) => (printFoot(found), verdicts.push(...found));
  try {
    const halls = await furnishHalls(house, owner);
    const listeners = halls.flatMap((hall) => hall.listeners);
    printHead(`Live, ${listeners.length} connected browsers`);
    const [ours, theirs] = [new Crowd(listeners, house.url), new Crowd(listeners, bare.url)];
    await Promise.all([ours.open(), theirs.openBare()]);
    say(await nudges(halls, ours, theirs, bare.url, quick));
    theirs.close();
    printHead(`All ${listeners.length} come back after the server has ended`);
    say(await comeBack(house, ours, listeners));
    ours.close();
    return verdicts.filter((it) => !it.met);
  } finally {
    bare.stop();
    await owner.end();
  }
};

const lineOf = (side: string, it: Delays): string =>
  `    ${side.padEnd(5)} ${String(it.acts).padStart(4)} acts ${String(it.heard).padStart(6)} heard   p50 ${it.p50.toFixed(1)} p95 ${it.p95.toFixed(1)} ms   last of each act p50 ${it.lastP50.toFixed(1)} p95 ${it.lastP95.toFixed(1)} ms`;

/** By turns, so that what else the machine does meets both. */
const nudges = async (halls: readonly Hall[], ours: Crowd, theirs: Crowd, bareUrl: string, quick: boolean): Promise<Verdict[]> => {
  const acts: Record<'ours' | 'bare', Act[]> = { ours: [], bare: [] };
  await during(halls, realActs, 2);
  for (let round = 0; round < (quick ? 2 : 4); round += 1) {
    acts.ours.push(...await during(halls, realActs, 5));
    acts.bare.push(...await during(halls, bareActs(bareUrl), 5));
  }
  const [mine, their] = [delaysOf(acts.ours, ours), delaysOf(acts.bare, theirs)];
  console.log(`${lineOf('ours', mine)}\n${lineOf('bare', their)}`);
  return [
    atMost('nudges that nobody heard', mine.missed, 0), atMost('p95 ms', mine.p95, GOALS.p95Ms), atMost('p50 ÷ bare sockets', mine.p50 / their.p50, GOALS.times), atMost('p95 ÷ bare sockets', mine.p95 / their.p95, GOALS.times),
  ];
};

/** The most of some instants that fell in one second. */
const busiest = (times: readonly number[]): number => {
  const seconds = new Map<number, number>();
  for (const time of times) seconds.set(Math.floor(time / 1000), (seconds.get(Math.floor(time / 1000)) ?? 0) + 1);
  return Math.max(0, ...seconds.values());
};

const comeBack = async (house: House, crowd: Crowd, listeners: readonly Listener[]): Promise<Verdict[]> => {
  const wanted = listeners.reduce((sum, listener) => sum + listener.asks.length, 0);
  crowd.connected.length = 0;
  const began = performance.now();
  if (!(await house.restart())) throw new Error('the application did not come back');
  const up = performance.now();
  for (const until = Date.now() + 60_000; Date.now() < until && (crowd.here < listeners.length || crowd.answered.length < wanted); ) await pause(50);
  const back = crowd.connected.toSorted((one, other) => one - other);
  const times = crowd.answered.map((it) => it.ms).toSorted((one, other) => one - other);
  const seconds = (at: number | undefined) => (((at ?? NaN) - up) / 1000);
  const peak = { connections: busiest(back), requests: busiest(crowd.answered.map((it) => it.at)) };
  const failed = crowd.answered.filter((it) => it.status !== 200).length;
  const statuses = [...new Set(crowd.answered.map((it) => it.status))].map((status) => `${crowd.answered.filter((it) => it.status === status).length} × ${status}`).join(', ');
  console.log(`    away for ${((up - began) / 1000).toFixed(1)} s; back ${seconds(back[Math.floor(back.length / 2)]).toFixed(1)} s after it stood again (half), ${seconds(back.at(-1)).toFixed(1)} s (all ${crowd.here})
    busiest second: ${peak.connections} of ${back.length} connections, ${peak.requests} of ${crowd.answered.length} requests   answers p50 ${percentile(times, 0.5).toFixed(0)} p95 ${percentile(times, 0.95).toFixed(0)} ms   ${statuses}`);
  return [
    atMost('browsers that did not come back', listeners.length - crowd.here, 0), atMost('seconds until all are back', seconds(back.at(-1)), GOALS.backSeconds), atMost('busiest second’s part of the connections', peak.connections / back.length, GOALS.busiestShare),
    atMost('busiest second’s part of the requests', peak.requests / crowd.answered.length, GOALS.busiestShare), atMost('p95 ms of what they ask', percentile(times, 0.95), GOALS.answerMs), atMost('failed requests', failed + wanted - crowd.answered.length, 0),
  ];
};
