import type { Summary } from './figures.ts';

/** What is asked of a case: a part of the twin's throughput, at most so many times its p95, and a p95 in milliseconds with so many connections. */
export type Goals = { readonly throughput?: number; readonly slower?: number; readonly p95?: { readonly connections: number; readonly ms: number } };

export type Verdict = { readonly name: string; readonly reached: number; readonly goal: string; readonly met: boolean };

/** Not a number is a miss: what could not be measured was not met. */
const atLeast = (name: string, reached: number, goal: number): Verdict => ({ name, reached, goal: `≥ ${goal}`, met: reached >= goal });
export const atMost = (name: string, reached: number, goal: number): Verdict => ({ name, reached, goal: `≤ ${goal}`, met: reached <= goal });

/** Judges one case at one number of connections. A side with failed requests meets nothing. */
export const judge = (goals: Goals, connections: number, ours: Summary, twin: Summary): Verdict[] => [
  ...(ours.failures + twin.failures > 0 ? [atMost('failed requests', ours.failures + twin.failures, 0)] : []),
  ...(goals.throughput === undefined ? [] : [atLeast('throughput ÷ twin', ours.perSecond / twin.perSecond, goals.throughput)]),
  ...(goals.slower === undefined ? [] : [atMost('p95 ÷ twin', ours.p95 / twin.p95, goals.slower)]),
  ...(goals.p95?.connections === connections ? [atMost('p95 ms', ours.p95, goals.p95.ms)] : []),
];

/** The numbers of statements of the same request in a small and a large form: the same, or it grows with the rows (N+1). Sessions that are read again add a little. */
export const judgeStatements = (small: number, large: number): Verdict => atMost('statements, large − small', large - small, 0.9);
