import { z } from 'zod';
import { Text } from '@desk/kernel/contract';
import { Dimension, Duration, FactKind } from './dimension';

/** A count within facts of one kind: all of them, or those with a mark (`solved`, `returned` …; see `marksOf`). */
export const Count = z.object({ kind: FactKind, mark: z.string().optional() });
export type Count = z.infer<typeof Count>;

/** How a measure is computed. Nothing else in the house computes it another way. */
export const Formula = z.discriminatedUnion('how', [
  z.object({ how: z.literal('count'), of: Count }),
  z.object({ how: z.literal('ratio'), over: Count, of: Count }),
  /** The value that a share `q` of the durations do not exceed, in whole steps of its unit. */
  z.object({ how: z.literal('quantile'), of: Duration, q: z.number().min(0).max(1) }),
  /** Share of durations not above the office's service level. */
  z.object({ how: z.literal('within'), of: Duration }),
  z.object({ how: z.literal('mean'), of: Duration }),
  /** Entered yearly costs for the period's days, by what they paid for. */
  z.object({ how: z.literal('cost'), of: Count }),
  /** By open desk hours. */
  z.object({ how: z.literal('load'), of: Count }),
  /** What was done under a line of an agreement, as a number or against what was estimated. Told line by line. */
  z.object({ how: z.literal('line'), says: z.enum(['volume', 'against']) }),
]);
export type Formula = z.infer<typeof Formula>;

export const Unit = z.enum(['count', 'share', 'minutes', 'hours', 'per-visit', 'kronor', 'per-hour']);
export type Unit = z.infer<typeof Unit>;

/** One figure, defined once. A change of meaning is a new version; the old figures keep theirs in reports already made. */
export const Measure = z.object({
  id: z.string(), name: Text, definition: Text, formulaText: Text, formula: Formula, unit: Unit, version: z.int(),
  /** Who answers for the definition. */
  owner: z.string(),
  better: z.enum(['more', 'less', 'neither']),
  by: z.array(Dimension),
});
export type Measure = z.infer<typeof Measure>;
