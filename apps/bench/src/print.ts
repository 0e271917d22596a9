import type { Summary } from './figures.ts';
import type { Verdict } from './goals.ts';

const columns = ['c', 'side', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'app ms', 'db ms', 'stmts', 'ratio'] as const;
const widths = [3, 5, 8, 8, 8, 8, 7, 7, 6, 6] as const;
const row = (cells: readonly string[]): string => cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' ');
const number = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const words = (found: readonly Verdict[]): string => found.map(({ name, reached, goal, met }) => `${met ? 'PASS' : 'MISS'} ${name} ${number(reached, 2)} (${goal})`).join('   ');

export const printHead = (name: string): void => console.log(`\n${name}`);
export const printColumns = (): void => console.log(row(columns));

/** Two lines: ours and the twin. Processor time and statements are for each request; ratio is ours to the twin's throughput. */
export const printLine = (connections: number, ours: Summary, twin: Summary, found: readonly Verdict[]): void => {
  const cells = (side: string, it: Summary) => [
    String(connections), side, number(it.perSecond, 0), number(it.p50, 2), number(it.p95, 2), number(it.p99, 2), number(it.appMs, 2), number(it.databaseMs, 2),
  ];
  console.log(`${row([...cells('ours', ours), number(ours.statements, 1), number(ours.perSecond / twin.perSecond, 2)])}  ${words(found)}`);
  console.log(row([...cells('twin', twin), '1', '']));
};

export const printFoot = (found: readonly Verdict[]): void => {
  for (const verdict of found) console.log(`    ${words([verdict])}`);
};
