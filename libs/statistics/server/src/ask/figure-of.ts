import { SMALL, markColumn, type Count, type Figure, type View } from '@desk/statistics/contract';
import type { Group, Spread } from './figure-rows';

export const unknown: Figure = { value: null, mark: 'none', n: null };
export const hiddenFigure: Figure = { value: null, mark: 'hidden', n: null };
const few: Figure = { value: null, mark: 'few', n: null };
const isSmall = (n: number): boolean => n > 0 && n < SMALL;

/** How many of a group a count means. */
export const countIn = (group: Group, { kind, mark }: Count): number => (mark === undefined ? group.n : (group.marks[markColumn(kind, mark) - 1] ?? 0));

/** A group of nothing, for what nobody did. */
export const nothing: Group = { keys: [], n: 0, marks: [], hiddenRows: 0, hidden: 0 };

const closed = (group: Group): Figure | null => (group.n === 0 && group.hiddenRows > 0 ? (isSmall(group.hidden) ? few : hiddenFigure) : null);
const openMark = (group: Group): 'shown' | 'partly' => (group.hiddenRows > 0 ? 'partly' : 'shown');

export const countFigure = (group: Group, of: Count, view: View): Figure => {
  const kept = closed(group);
  if (kept) return kept;
  const value = countIn(group, of);
  if (view === 'shared' && of.mark !== undefined && !SUMS.has(of.mark)) {
    if (isSmall(value)) return few;
    if (isSmall(group.n - value)) return hiddenFigure;
  }
  return { value, mark: openMark(group), n: value };
};

/** Marks that are sums and no share of the facts. */
const SUMS: ReadonlySet<string> = new Set(['cases', 'tasks', 'rosaLevel', 'rosaMost']);

/** A share, or a mean where the upper part is a sum. Shared, neither it nor what is left of the whole may be a small number. */
export const ratioFigure = (group: Group, over: Count, of: Count, view: View): Figure => {
  const kept = closed(group);
  if (kept) return kept;
  const [top, bottom] = [countIn(group, over), countIn(group, of)];
  if (bottom === 0) return unknown;
  const n = of.mark !== undefined && SUMS.has(of.mark) ? group.n : bottom;
  if (view === 'shared' && isSmall(n)) return few;
  if (view === 'shared' && over.mark !== undefined && !SUMS.has(over.mark) && (isSmall(top) || isSmall(bottom - top))) return hiddenFigure;
  return { value: top / bottom, mark: openMark(group), n };
};

/** The smallest bin that a share `q` of the durations do not exceed. */
export const quantileOf = (spread: Spread, q: number): number | null => {
  let left = Math.ceil(q * spread.n);
  for (const bin of [...spread.bins.keys()].sort((one, other) => one - other)) if ((left -= spread.bins.get(bin) ?? 0) <= 0) return bin;
  return null;
};

export const spreadFigure = (spread: Spread | undefined, how: { readonly q: number } | 'mean', view: View): Figure => {
  if (!spread || spread.n === 0) return unknown;
  if (view === 'shared' && isSmall(spread.n)) return few;
  return { value: how === 'mean' ? spread.total / spread.n : quantileOf(spread, how.q), mark: 'shown', n: spread.n };
};

/** Groups as one. */
export const together = (groups: readonly Group[]): Group => groups.reduce((sum, it) => ({
  keys: [], n: sum.n + it.n, marks: Array.from({ length: Math.max(sum.marks.length, it.marks.length) }, (_, at) => (sum.marks[at] ?? 0) + (it.marks[at] ?? 0)), hiddenRows: sum.hiddenRows + it.hiddenRows, hidden: sum.hidden + it.hidden,
}), nothing);

export const spreadsTogether = (spreads: readonly Spread[]): Spread | undefined => {
  const [first] = spreads;
  if (!first) return undefined;
  const bins = new Map<number, number>();
  for (const spread of spreads) for (const [bin, n] of spread.bins) bins.set(bin, (bins.get(bin) ?? 0) + n);
  return { field: first.field, keys: [], n: spreads.reduce((sum, it) => sum + it.n, 0), total: spreads.reduce((sum, it) => sum + it.total, 0), bins };
};
