import { DraftLine, type Problem } from '@desk/agreements/contract';

export type Shown = 'all' | 'problems' | 'changed';
export type LineFilter = { readonly words: string; readonly agencyId: string; readonly shown: Shown };

/** How a line stands against the version in force. */
export type LineChange = 'new' | 'changed' | 'removed' | null;
export type TableLine = DraftLine & { readonly change: LineChange; readonly suspended?: boolean };

const said = new WeakMap<DraftLine, string>();
/** What a line says, without what only stored lines carry; worked out once for each line object. */
const own = (line: DraftLine): string => {
  const known = said.get(line);
  if (known !== undefined) return known;
  const text = JSON.stringify(DraftLine.parse(line));
  said.set(line, text);
  return text;
};

/** Every line of a version with how it stands against another, those that are gone in their places. Null: nothing to compare with. */
export const againstVersion = <T extends DraftLine>(lines: readonly T[], before: readonly DraftLine[] | null): (T & TableLine | DraftLine & TableLine)[] => {
  if (before === null) return lines.map((line) => ({ ...line, change: null }));
  const was = new Map(before.map((line) => [line.line, own(line)]));
  const here = new Set(lines.map((line) => line.line));
  const now = lines.map((line) => ({ ...line, change: !was.has(line.line) ? ('new' as const) : was.get(line.line) === own(line) ? null : ('changed' as const) }));
  const gone = before.filter((line) => !here.has(line.line)).map((line) => ({ ...line, change: 'removed' as const }));
  return gone.length === 0 ? now : [...now, ...gone].sort((one, other) => one.line - other.line);
};

/** Lines that hold every word asked for, in whatever is said about them: number, owner, case types, tasks, ground, purpose, offices. */
export const filterLines = <T extends TableLine>(lines: readonly T[], { words, agencyId, shown }: LineFilter, problems: ReadonlyMap<number, readonly Problem[]>, say: (line: T) => string): T[] => {
  const asked = words.trim().toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return lines.filter((line) =>
    (agencyId === '' || line.grantorAgencyId === agencyId) &&
    (shown === 'all' || (shown === 'changed' ? line.change !== null : (problems.get(line.line)?.length ?? 0) > 0)) &&
    (asked.length === 0 || asked.every((word) => (/^\d+$/.test(word) && String(line.line) === word) || say(line).toLocaleLowerCase('sv').includes(word))));
};

/** Lines on one page of the table: more than that and the browser, not the reader, is what is slow. */
export const PAGE = 100;
export const pageOf = (at: number): number => Math.floor(Math.max(0, at) / PAGE) + 1;

export const byLine = (problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  for (const problem of problems) if (problem.line !== null) found.set(problem.line, [...(found.get(problem.line) ?? []), problem]);
  return found;
};
