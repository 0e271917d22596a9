import type { Act } from '@desk/ui/web';

const fold = (text: string): string => text.toLocaleLowerCase('sv');

/** Acts that hold every word asked for, those whose label begins with it first. Nothing asked: everything, as it was offered. */
export const findActs = (acts: readonly Act[], asked: string): Act[] => {
  const words = fold(asked).split(/\s+/).filter(Boolean);
  const offered = acts.filter((act) => !act.keyOnly);
  if (words.length === 0) return offered;
  const first = words[0] ?? '';
  return offered
    .filter((act) => words.every((word) => fold(`${act.label} ${act.group} ${act.words ?? ''}`).includes(word)))
    .toSorted((a, b) => Number(!fold(a.label).startsWith(first)) - Number(!fold(b.label).startsWith(first)));
};

/** Acts under their headings, in the order in which the headings came. */
export const byGroup = (acts: readonly Act[]): readonly (readonly [string, readonly Act[]])[] => [...new Set(acts.map((act) => act.group))].map((group) => [group, acts.filter((act) => act.group === group)]);
