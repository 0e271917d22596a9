import { Dice } from '@desk/simulation/contract';
import { hideIn, leavesRoom, suppress, type Table } from './suppress';

const table = (rows: readonly (readonly number[])[]): Table => new Map(rows.map((cells, row) => [`r${row}`, new Map(cells.flatMap((n, column) => (n > 0 ? [[`c${column}`, n] as const] : [])))]));

describe('small numbers', () => {
  test.each([
    [[4], false], [[4, 6], true], [[1, 1], false], [[4, 4], false], [[1, 5], false], [[3, 7], true], [[2, 3], true], [[1, 3], false], [[1, 1, 1, 1, 1], false], [[], true],
  ])('hidden numbers %j with a known sum leave room: %s', (hidden, expected) => expect(leavesRoom(hidden)).toBe(expected));

  test('a cell of 4 takes another with it', () => {
    expect([...hideIn(new Map([['a', 40], ['b', 4], ['c', 9]]))].sort()).toEqual(['b', 'c']);
  });

  test('nothing is hidden where nothing is small', () => expect(suppress(table([[10, 20], [30, 40]]), new Set(), new Set()).cells.size).toBe(0));

  // The attack: everything shown is an equation between what is hidden. A cell is known when elimination leaves it alone.
  test.each(Array.from({ length: 60 }, (_, seed) => [seed]))('no small cell can be worked out from the totals (random table %i)', (seed) => {
    const dice = new Dice(`table ${seed}`);
    const rows = Array.from({ length: 2 + dice.below(5) }, () => { const size = 1 + dice.below(12); return Array.from({ length: 2 + dice.below(7) }, () => (dice.chance(0.35) ? 0 : dice.below(size * 3))); });
    const width = Math.max(...rows.map((row) => row.length));
    const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? 0));
    const totalsOf = (lines: readonly (readonly number[])[], name: string) => new Map(lines.map((line, at) => [`${name}${at}`, line.reduce((sum, n) => sum + n, 0)] as const));
    const columns = Array.from({ length: width }, (_, at) => full.map((row) => row[at] ?? 0));
    const [hiddenRows, hiddenColumns] = [hideIn(totalsOf(full, 'r')), hideIn(totalsOf(columns, 'c'))];
    const { cells, whole } = suppress(table(full), hiddenRows, hiddenColumns);
    const isHidden = (row: number, column: number) => whole || cells.has(`r${row}|c${column}`);
    for (const [row, line] of full.entries()) for (const [column, n] of line.entries()) if (n > 0 && n < 5) expect(isHidden(row, column)).toBe(true);
    const unknowns = full.flatMap((line, row) => line.flatMap((n, column) => (isHidden(row, column) && (whole || n > 0) ? [`r${row}|c${column}`] : [])));
    const all = [...unknowns, ...[...hiddenRows].map((it) => `=${it}`), ...[...hiddenColumns].map((it) => `=${it}`)];
    const equation = (names: readonly (readonly [string, number])[]) => all.map((name) => names.find(([it]) => it === name)?.[1] ?? 0);
    const system = [
      ...full.map((_, row) => equation([...unknowns.filter((it) => it.startsWith(`r${row}|`)).map((it) => [it, 1] as const), [`=r${row}`, -1]])),
      ...columns.map((_, column) => equation([...unknowns.filter((it) => it.endsWith(`|c${column}`)).map((it) => [it, 1] as const), [`=c${column}`, -1]])),
      equation([...hiddenRows].map((it) => [`=${it}`, 1])), equation([...hiddenColumns].map((it) => [`=${it}`, 1])),
    ];
    const known = determined(system, all);
    const small = unknowns.filter((name) => { const [row = 0, column = 0] = name.replace('r', '').split('|c').map(Number); const n = full[row]?.[column] ?? 0; return n > 0 && n < 5; });
    expect(small.filter((name) => known.has(name) && !whole)).toEqual([]);
  });
});

/** Unknowns that stand alone in some row of the reduced system. */
const determined = (system: readonly (readonly number[])[], names: readonly string[]): Set<string> => {
  const rows = system.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < names.length && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const lead = rows[top]![column] ?? 1;
    rows[top] = rows[top]!.map((it) => it / lead);
    for (const [at, row] of rows.entries()) if (at !== top && Math.abs(row[column] ?? 0) > 1e-9) { const factor = row[column] ?? 0; rows[at] = row.map((it, place) => it - factor * (rows[top]![place] ?? 0)); }
    top += 1;
  }
  return new Set(rows.flatMap((row) => { const used = row.flatMap((it, at) => (Math.abs(it) > 1e-9 ? [names[at] ?? ''] : [])); return used.length === 1 ? used : []; }));
};
