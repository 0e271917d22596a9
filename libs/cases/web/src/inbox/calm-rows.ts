import type { HandoffRow } from '@desk/cases/contract';

/** A row as the list shows it. `left`: it is no longer in this box, but stays where it stands until the list is taken anew. */
export type CalmRow = HandoffRow & { readonly left: boolean };

/**
 * Puts new data where the old stands, so that nothing moves under the pointer: known rows change in place, rows that left stay,
 * rows that sort after the last known one are added below. Rows that would push others down are only counted.
 * @returns the rows to show, and how many wait to be shown
 */
export const mergeCalmly = (shown: readonly HandoffRow[], latest: readonly HandoffRow[]): { readonly rows: CalmRow[]; readonly waiting: number } => {
  const now = new Map(latest.map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  const lastKnown = latest.findLastIndex((row) => known.has(row.id));
  const tail = lastKnown < 0 && shown.length > 0 ? [] : latest.slice(lastKnown + 1);
  const waiting = latest.filter((row, at) => !known.has(row.id) && (at < lastKnown || (lastKnown < 0 && shown.length > 0))).length;
  const rows = shown.map((row): CalmRow => ({ ...(now.get(row.id) ?? row), left: !now.has(row.id) }));
  return { rows: [...rows, ...tail.map((row): CalmRow => ({ ...row, left: false }))], waiting };
};
