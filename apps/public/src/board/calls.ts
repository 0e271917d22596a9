/** A number called to a desk. `key` is unique for each call: a recall is a new one. */
export type Call = { readonly key: string; readonly number: string; readonly desk: string; readonly at: string; readonly language: string };

export const SHOWN_AT_LEAST_MS = 8_000;
export const SAID_AGAIN_AFTER_MS = 20_000;
export const LAST = 6;

export type BoardCalls = {
  readonly now: Call | null;
  /** When `now` came up, in milliseconds. */
  readonly since: number;
  readonly waiting: readonly Call[];
  readonly last: readonly Call[];
  readonly known: ReadonlySet<string>;
};

/** The first picture after a start or a reload: nothing is called again that was called before. @param calls newest first */
export const firstCalls = (calls: readonly Call[], at: number): BoardCalls => {
  const [now = null, ...rest] = calls;
  return { now, since: at - SHOWN_AT_LEAST_MS, waiting: [], last: rest.slice(0, LAST), known: new Set(calls.map(({ key }) => key)) };
};

/**
 * Calls that are new wait their turn, the oldest first. One whose visitor came or left while it waited takes nobody's time: it goes straight to the last.
 * @param calls newest first, as the house tells them  @param awaited keys of the calls whose visitors have not come
 */
export const heard = (board: BoardCalls, calls: readonly Call[], awaited: ReadonlySet<string>, at: number): BoardCalls => {
  const fresh = calls.filter(({ key }) => !board.known.has(key)).reverse();
  // What the house has forgotten by now need not be remembered here.
  const known = new Set([...calls.map(({ key }) => key), ...[board.now, ...board.waiting].flatMap((call) => (call ? [call.key] : []))]);
  const all = [...board.waiting, ...fresh];
  const over = all.filter(({ key }) => !awaited.has(key)).reverse();
  const last = [...over, ...board.last.filter((call) => over.every(({ number }) => number !== call.number))].slice(0, LAST);
  return turn({ ...board, known, last, waiting: all.filter(({ key }) => awaited.has(key)) }, at);
};

/** Takes the next call up when the one that shows has stood for eight seconds. The same number called anew leaves no second line below. */
export const turn = (board: BoardCalls, at: number): BoardCalls => {
  const [next, ...waiting] = board.waiting;
  if (!next || (board.now !== null && at - board.since < SHOWN_AT_LEAST_MS)) return board;
  const passed = board.now === null ? board.last : [board.now, ...board.last];
  return { ...board, now: next, since: at, waiting, last: passed.filter(({ number }) => number !== next.number).slice(0, LAST) };
};
