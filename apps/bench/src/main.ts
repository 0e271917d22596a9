import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { runAgreements } from './agreements.ts';
import { handOff } from './cases/hand-off.ts';
import { callNext } from './cases/call-next.ts';
import { inboxWith } from './cases/inbox.ts';
import { issueTicket } from './cases/issue-ticket.ts';
import { queueView } from './cases/queue-view.ts';
import type { BenchCase } from './cases/bench-case.ts';
import { register } from './cases/register.ts';
import { search } from './cases/search.ts';
import { take } from './cases/take.ts';
import { runLive } from './live/run.ts';
import { measure, statementsOf, type Pace } from './measure.ts';
import { atMost, judge, judgeStatements, type Verdict } from './goals.ts';
import { memoryMb } from './processes.ts';
import { printColumns, printFoot, printHead, printLine } from './print.ts';
import { signIn } from './sign-in.ts';
import type { House, Stage } from './stage.ts';
import { runStatistics } from './statistics.ts';
import { startTwin } from './twin-process.ts';

const full: Pace = { seconds: 3, rounds: 2, warmUp: 3 };
const quickly: Pace = { seconds: 1.5, rounds: 1, warmUp: 2 };
const GROWTH = 1.2;
const MEMORY_MB = 250;

const inbox = inboxWith(100_000, '100 000');
/** The inboxes that grow come last, since what was added stays. */
const casesFor = (words: readonly string[], quick: boolean): BenchCase[] => {
  const large = quick ? [] : [inboxWith(1_000_000, '1 million'), inboxWith(5_000_000, '5 million')];
  const all = [register, inbox, search, handOff, take, issueTicket, callNext, queueView, ...large];
  const unknown = words.find((word) => !all.some((it) => it.key === word));
  if (unknown) throw new Error(`no case is called ${unknown}: there are ${[...new Set(all.map((it) => it.key))].join(', ')}`);
  return words.length === 0 ? all : all.filter((it) => words.includes(it.key));
};

/**
 * Runs the cases on a house that is up and prints each line as it is measured.
 * @param words cases by their keys, and `--quick`  @returns the goals that were missed
 */
export const runBench = async (house: House, words: readonly string[]): Promise<Verdict[]> => {
  const quick = words.includes('--quick');
  if (words.includes('agreements')) return runAgreements(house, quick);
  if (words.includes('statistics')) return runStatistics(house, quick, Number(words.find((word) => /^\d+$/.test(word)) ?? Infinity));
  if (words.includes('live')) return runLive(house, quick);
  const cases = casesFor(words.filter((word) => !word.startsWith('--')), quick);
  const [owner, admin] = [new pg.Client({ connectionString: house.ownerUrl }), new pg.Client({ connectionString: house.adminUrl })];
  await Promise.all([owner.connect(), admin.connect()]);
  const twin = await startTwin(house.ownerUrl);
  try {
    const [desk, handler] = [await signIn(house.url, 'desk-uddevalla'), await signIn(house.url, 'handler-fk')];
    const stage: Stage = { house, owner, twin, quick, desk, handler, settle: () => settle(owner, admin) };
    return await runCases(stage, cases, quick ? quickly : full);
  } finally {
    await twin.stop();
    await Promise.all([owner.end(), admin.end()]);
  }
};

/** The database writes down what was prepared and counts it, as it does by itself in a house that has been open for a minute. */
const settle = async (owner: pg.Client, admin: pg.Client): Promise<void> => {
  await owner.query('ANALYZE');
  await admin.query('CHECKPOINT');
};

const runCases = async (stage: Stage, cases: readonly BenchCase[], pace: Pace): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  const inboxMedians: number[] = [];
  const say = (found: readonly Verdict[]) => void verdicts.push(...found);
  for (const one of cases) {
    printHead(one.name);
    const prepared = await one.prepare(stage);
    await stage.settle();
    printColumns();
    const statements: number[] = [];
    for await (const { connections, ours, twin } of measure(prepared, pace, stage.house.postgresPid)) {
      const found = judge(one.goals, connections, ours, twin);
      printLine(connections, ours, twin, found);
      statements.push(ours.statements);
      if (one.key === 'inbox' && connections === 1) inboxMedians.push(ours.p50);
      say(found.map((it) => ({ ...it, name: `${one.name}, ${connections} connections: ${it.name}` })));
    }
    const spread = one.looksBySecond ? [] : [{ ...judgeStatements(Math.min(...statements), Math.max(...statements)), name: 'statements, most − least' }];
    const { sizes, ours } = prepared;
    const grown = sizes && 'next' in ours ? [judgeStatements(await statementsOf(ours, sizes.small), await statementsOf(ours, sizes.large))] : [];
    const found = [...spread, ...grown, ...((await prepared.check?.()) ?? [])].map((it) => ({ ...it, name: `${one.name}: ${it.name}` }));
    printFoot(found);
    say(found);
    await pause(500);
  }
  const [smallest, largest] = [inboxMedians[0], inboxMedians.at(-1)];
  const memory = memoryMb(stage.house.apiPid);
  const last = [
    ...(inboxMedians.length > 1 && smallest && largest ? [atMost('Inbox: median with 5 million ÷ with 100 000 (1 connection)', largest / smallest, GROWTH)] : []),
    { ...atMost('Application memory after the load, MB', memory.now, MEMORY_MB), name: `Application memory after the load, MB (highest ${memory.highest.toFixed(0)})` },
  ];
  printHead('The whole run');
  printFoot(last);
  say(last);
  return verdicts.filter((it) => !it.met);
};
