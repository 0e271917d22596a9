/** What one side of a case did at one number of connections. Times in milliseconds, `seconds` of wall clock. */
export type Figures = {
  readonly answers: number;
  readonly failures: number;
  readonly seconds: number;
  readonly times: readonly number[];
  readonly appMs: number;
  readonly databaseMs: number;
  readonly statements: number;
};

export type Summary = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly appMs: number;
  readonly databaseMs: number;
  readonly statements: number;
  readonly failures: number;
  readonly answers: number;
};

/** The exact percentile (nearest rank) of times in rising order; NaN when there are none. @param part 0 to 1 */
export const percentile = (sorted: readonly number[], part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;

/** Several runs of the same thing as one. */
export const together = (runs: readonly Figures[]): Figures => {
  const sum = (of: (run: Figures) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    answers: sum((it) => it.answers), failures: sum((it) => it.failures), seconds: sum((it) => it.seconds), times: runs.flatMap((it) => it.times),
    appMs: sum((it) => it.appMs), databaseMs: sum((it) => it.databaseMs), statements: sum((it) => it.statements),
  };
};

export const summarise = (run: Figures): Summary => {
  const sorted = run.times.toSorted((a, b) => a - b);
  const each = (total: number) => total / run.answers;
  return {
    perSecond: run.answers / run.seconds, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99),
    appMs: each(run.appMs), databaseMs: each(run.databaseMs), statements: each(run.statements), failures: run.failures, answers: run.answers,
  };
};
