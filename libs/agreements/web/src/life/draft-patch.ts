import { z } from 'zod';
import { AgreementHead, DraftLine, type AgreementDraft } from '@desk/agreements/contract';

/** A line that I have changed: how it was when I began, and how I want it. `before` null: I have added it; `after` null: I have taken it away. */
const LineChange = z.object({ before: DraftLine.nullable(), after: DraftLine.nullable() });
type LineChange = z.infer<typeof LineChange>;

/** What I have written since the draft was last fetched or saved: small, however large the draft is. */
export const DraftPatch = z.object({ revision: z.int(), savedAt: z.string(), head: z.object({ before: AgreementHead.partial(), after: AgreementHead.partial() }), lines: z.array(LineChange) });
export type DraftPatch = z.infer<typeof DraftPatch>;
type Changes = Pick<DraftPatch, 'head' | 'lines'>;

/** Where both of us have written different things: mine stands. `field` empty: the whole line. */
export type Clash = { readonly line: number | null; readonly field: string };

const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
const changedIn = (before: object, after: object): string[] => Object.keys(after).filter((field) => !same(Reflect.get(before, field), Reflect.get(after, field)));
const only = (of: object, fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, Reflect.get(of, field)]));

/** What the one says that the other did not. A line is known by its number, which never changes. */
export const changesBetween = (base: AgreementDraft, mine: AgreementDraft): Changes => {
  const fields = changedIn(base.head, mine.head);
  const before = new Map(base.lines.map((line) => [line.line, line]));
  const after = new Set(mine.lines.map((line) => line.line));
  const written = mine.lines.flatMap((line): LineChange[] => {
    const was = before.get(line.line) ?? null;
    return was !== null && same(was, line) ? [] : [{ before: was, after: line }];
  });
  const removed = base.lines.filter((line) => !after.has(line.line)).map((line): LineChange => ({ before: line, after: null }));
  return { head: { before: AgreementHead.partial().parse(only(base.head, fields)), after: AgreementHead.partial().parse(only(mine.head, fields)) }, lines: [...written, ...removed] };
};

export const isNothing = ({ head, lines }: Changes): boolean => lines.length === 0 && Object.keys(head.after).length === 0;

/** The next line number that is free: numbers are names that acts refer to, so none is used again in a version. */
export const nextNumber = (lines: readonly Pick<DraftLine, 'line'>[]): number => lines.reduce((most, { line }) => Math.max(most, line), 0) + 1;

/**
 * Puts my changes onto a draft that somebody else may have saved meanwhile, field by field. Where both wrote, mine stands and is named as a clash.
 * A line that I added under a number that was taken meanwhile gets the next free one.
 */
export const putOnto = (theirs: AgreementDraft, { head, lines }: Changes): { readonly draft: AgreementDraft; readonly clashes: readonly Clash[] } => {
  const clashes: Clash[] = [];
  for (const field of Object.keys(head.after)) {
    const now: unknown = Reflect.get(theirs.head, field);
    if (!same(now, Reflect.get(head.before, field)) && !same(now, Reflect.get(head.after, field))) clashes.push({ line: null, field });
  }
  const kept = new Map(theirs.lines.map((line) => [line.line, line]));
  const added: DraftLine[] = [];
  for (const { before, after } of lines) {
    if (before === null && after !== null) added.push(after);
    if (before === null) continue;
    const now = kept.get(before.line);
    if (after === null) {
      if (now && !same(now, before)) clashes.push({ line: before.line, field: '' });
      kept.delete(before.line);
    } else if (!now) {
      clashes.push({ line: before.line, field: '' });
      kept.set(after.line, after);
    } else {
      const mine = changedIn(before, after);
      for (const field of mine) if (!same(Reflect.get(now, field), Reflect.get(before, field)) && !same(Reflect.get(now, field), Reflect.get(after, field))) clashes.push({ line: after.line, field });
      kept.set(after.line, DraftLine.parse({ ...now, ...only(after, mine) }));
    }
  }
  for (const line of added) {
    const taken = kept.get(line.line);
    if (taken && same(taken, line)) continue;
    const number = taken ? nextNumber([...kept.values()]) : line.line;
    kept.set(number, { ...line, line: number });
  }
  return { draft: { head: AgreementHead.parse({ ...theirs.head, ...head.after }), lines: [...kept.values()].sort((one, other) => one.line - other.line) }, clashes };
};
