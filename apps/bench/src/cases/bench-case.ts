import type { Goals, Verdict } from '../goals.ts';
import type { AtWill, Side, Wanted } from '../load.ts';
import { statementsSent } from '../metrics.ts';
import type { Person } from '../sign-in.ts';
import type { Stage } from '../stage.ts';

/** Both sides of a case, ready to be loaded. */
export type Prepared = {
  readonly ours: Side;
  readonly twin: Side;
  /** How many ask at once; else 1, 8 and 32. */
  readonly connections?: readonly number[];
  /** The same request with few rows and with many: as many statements, or there is an N+1. */
  readonly sizes?: { readonly small: () => Wanted; readonly large: () => Wanted };
  /** What must hold when all has been measured. */
  check?(): Promise<readonly Verdict[]>;
};

export type BenchCase = {
  readonly key: string;
  readonly name: string;
  readonly goals: Goals;
  /** Something is read once a second, however many ask: where few ask, each carries more statements. */
  readonly looksBySecond?: true;
  prepare(stage: Stage): Promise<Prepared>;
};

/** The requests of a side, and what is done before each run. */
type Rest = Pick<AtWill, 'next' | 'left'> & Pick<Side, 'before'>;

/** Ours: asked by a signed-in person, its statements counted by the application itself. */
export const ourSide = ({ house }: Stage, person: Person, its: Rest): Side & AtWill => ({
  origin: house.url, pid: house.apiPid, headers: person.headers, statements: () => statementsSent(house.metricsUrl), ...its,
});

const json = { 'content-type': 'application/json' };
/** The twin: one statement a request, by the way it is made. */
export const twinSide = ({ twin }: Stage, its: Rest): Side & AtWill => ({ origin: twin.url, pid: twin.pid, headers: json, ...its });

/** Hands out prepared requests one after the other. */
export const inTurn = <T>(prepared: readonly T[], wanted: (it: T) => Wanted): Rest => {
  let at = 0;
  return {
    next: () => {
      const it = prepared[at++];
      if (it === undefined) throw new Error('no prepared request is left');
      return wanted(it);
    },
    left: () => prepared.length - at,
  };
};

/** The same requests over and over. */
export const inRing = <T>(prepared: readonly T[], wanted: (it: T) => Wanted): Rest => {
  let at = 0;
  return {
    next: () => {
      const it = prepared[at++ % prepared.length];
      if (it === undefined) throw new Error('nothing to ask for');
      return wanted(it);
    },
  };
};

/** Does something with each item, some at a time. */
export const each = async <T, R>(items: readonly T[], atOnce: number, act: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  let at = 0;
  const worker = async () => {
    for (let mine = at++; mine < items.length; mine = at++) done[mine] = await act(items[mine] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
};
