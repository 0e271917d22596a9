import { z } from 'zod';
import { Text } from '@desk/kernel/contract';

const said = {
  text: Text,
  /** The section of law, or null when the rule was not found in a statute. */
  source: z.string().min(1).nullable().default(null),
  uncertain: z.boolean().default(false),
};
const month = z.int().min(1).max(12);
const day = z.int().min(1).max(31);

/** Counted from a date that the visitor gives (`anchor` is the question's id) or from `today`. */
const Counted = z
  .strictObject({
    /** within and at-least-before give a last day; from and at-most-before give a first day. */
    kind: z.enum(['within', 'from', 'at-least-before', 'at-most-before']),
    amount: z.int().min(0),
    unit: z.enum(['days', 'weeks', 'months', 'working-days']),
    anchor: z.string().min(1),
    /** Moves the date to the first day of its month. */
    align: z.literal('month-start').optional(),
    ...said,
  })
  .refine(({ kind, unit }) => unit !== 'working-days' || !kind.endsWith('before'), 'working days count forward only');

/** The next time the day comes, this month or the next; some months have another day. */
const Monthly = z.strictObject({
  kind: z.literal('monthly'),
  day,
  otherDays: z.array(z.strictObject({ month, day })).default([]),
  ...said,
});

const Yearly = z.strictObject({ kind: z.literal('yearly'), month, day, ...said });

/** A time limit in words only: it hangs on something that the desk does not ask. */
const InWords = z.strictObject({ kind: z.literal('none'), ...said });

export const DeadlineRule = z.discriminatedUnion('kind', [Counted, Monthly, Yearly, InWords]);
export type DeadlineRule = z.infer<typeof DeadlineRule>;
