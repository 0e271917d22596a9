import { SMALL } from '@desk/statistics/contract';

export type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** What must not be shown: cells as `row|column`, and the totals of rows and columns. `whole`: no cell of the table can be shown. */
export type Hidden = { readonly cells: ReadonlySet<string>; readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string>; readonly whole: boolean };

const cellKey = (row: string, column: string): string => `${row}|${column}`;
const isSmall = (n: number): boolean => n > 0 && n < SMALL;
const smallestFirst = (one: readonly [string, number], other: readonly [string, number]): number => one[1] - other[1] || one[0].localeCompare(other[0]);

/**
 * Can hidden numbers with a known sum still be several things? A reader knows of each whether it is under five or not, so the sum must leave room both ways, and be no small number itself.
 */
export const leavesRoom = (hidden: readonly number[]): boolean => {
  if (hidden.length === 0) return true;
  const few = hidden.filter(isSmall).length;
  const more = hidden.length - few;
  const sum = hidden.reduce((whole, n) => whole + n, 0);
  return hidden.length > 1 && sum >= SMALL && sum - few - SMALL * more >= 2 && (more > 0 || few * (SMALL - 1) - sum >= 2);
};

/** Which of some numbers to hide when their sum is shown: the small ones, and the smallest others until the sum leaves room. */
export const hideIn = (numbers: ReadonlyMap<string, number>): Set<string> => {
  const hidden = new Set([...numbers].filter(([, n]) => isSmall(n)).map(([key]) => key));
  const candidates = [...numbers].filter(([, n]) => n >= SMALL).sort(smallestFirst);
  while (!leavesRoom([...hidden].map((key) => numbers.get(key) ?? 0))) {
    const next = candidates.shift();
    if (!next) break;
    hidden.add(next[0]);
  }
  return hidden;
};

/**
 * Which cells of a table with totals to hide, so that no small one can be worked out from what is left (domain.md AF18). A hidden cell is worked out exactly when it
 * is a bridge between its row and its column in the graph of hidden cells; those are covered until none is left.
 * @param hiddenRows totals of rows that are hidden elsewhere already, the same for every table of the period; `hiddenColumns` likewise
 */
export const suppress = (table: Table, hiddenRows: ReadonlySet<string>, hiddenColumns: ReadonlySet<string>): Hidden => {
  const hidden = new Set<string>();
  const columnsOf = new Map<string, Map<string, number>>();
  for (const [row, cells] of table) for (const [column, n] of cells) {
    if (isSmall(n)) hidden.add(cellKey(row, column));
    columnsOf.set(column, (columnsOf.get(column) ?? new Map<string, number>()).set(row, n));
  }
  const lines = [
    ...[...table].map(([row, cells]) => ({ cells, key: (other: string) => cellKey(row, other), open: hiddenRows.has(row) })),
    ...[...columnsOf].map(([column, cells]) => ({ cells, key: (other: string) => cellKey(other, column), open: hiddenColumns.has(column) })),
  ];
  /** Hides one more cell of a line, the smallest of those whose other line has hidden cells already, else the smallest. */
  const cover = (line: (typeof lines)[number]): boolean => {
    const free = [...line.cells].filter(([other, n]) => n > 0 && !hidden.has(line.key(other))).sort(smallestFirst);
    const next = free.at(0);
    if (next) hidden.add(line.key(next[0]));
    return next !== undefined;
  };
  for (let steady = false; !steady; ) {
    steady = true;
    for (const line of lines) {
      const inLine = () => [...line.cells].filter(([other]) => hidden.has(line.key(other))).map(([, n]) => n);
      while (!line.open && !leavesRoom(inLine())) {
        if (!cover(line)) return { cells: hidden, rows: hiddenRows, columns: hiddenColumns, whole: true };
        steady = false;
      }
    }
    if (!steady) continue;
    for (const bridge of bridgesIn(hidden, hiddenRows, hiddenColumns)) {
      const [row = '', column = ''] = bridge.split('|');
      const both = lines.filter((line) => line.key(column) === bridge || line.key(row) === bridge);
      if (!both.some(cover)) return { cells: hidden, rows: hiddenRows, columns: hiddenColumns, whole: true };
      steady = false;
      break;
    }
  }
  return { cells: hidden, rows: hiddenRows, columns: hiddenColumns, whole: false };
};

/** Hidden cells that stand alone between two parts of the graph of rows and columns: their numbers follow from what is shown (Tarjan's low links). */
const bridgesIn = (hidden: ReadonlySet<string>, hiddenRows: ReadonlySet<string>, hiddenColumns: ReadonlySet<string>): string[] => {
  const edges = [...[...hidden].map((key) => [key, ...key.split('|')]), ...[...hiddenRows].map((row) => [`=${row}`, row, '=']), ...[...hiddenColumns].map((column) => [`=${column}`, '=', column])];
  const next = new Map<string, { readonly key: string; readonly to: string }[]>();
  const join = (from: string, key: string, to: string) => next.set(from, [...(next.get(from) ?? []), { key, to }]);
  for (const [key = '', row = '', column = ''] of edges) {
    join(`r ${row}`, key, `c ${column}`);
    join(`c ${column}`, key, `r ${row}`);
  }
  const seen = new Map<string, number>();
  const low = new Map<string, number>();
  const bridges: string[] = [];
  const visit = (node: string, by: string | null): void => {
    const order = seen.size;
    seen.set(node, order);
    low.set(node, order);
    for (const { key, to } of next.get(node) ?? []) {
      if (key === by) continue;
      const known = seen.get(to);
      if (known !== undefined) {
        low.set(node, Math.min(low.get(node) ?? order, known));
        continue;
      }
      visit(to, key);
      low.set(node, Math.min(low.get(node) ?? order, low.get(to) ?? order));
      if ((low.get(to) ?? 0) > order && !key.startsWith('=')) bridges.push(key);
    }
  };
  for (const node of next.keys()) if (!seen.has(node)) visit(node, null);
  return bridges;
};
