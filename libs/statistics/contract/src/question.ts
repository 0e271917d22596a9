import { z } from 'zod';
import { Day, OfficeId } from '@desk/kernel/contract';
import { Dimension } from './dimension';

/** Values in an address, by comma: `FK,SKV`. */
const Values = z.string().regex(/^[\p{L}\p{N}_:.–-]+(,[\p{L}\p{N}_:.–-]+)*$/u).max(3000);

/** What the figures are held to. Every part stands in the address of a screen, so that a link asks the same question. */
export const Filters = z.object({
  officeId: Values.optional(), agency: Values.optional(), compartment: Values.optional(), lifeEvent: Values.optional(), caseType: Values.optional(), channel: Values.optional(), language: Values.optional(),
  interpreter: Values.optional(), booked: Values.optional(), task: Values.optional(), outcome: Values.optional(), rosa: Values.optional(), reason: Values.optional(), condition: Values.optional(), handoffKind: Values.optional(),
  demand: Values.optional(), demandParty: Values.optional(), demandCause: Values.optional(), demandAgency: Values.optional(),
  /** Days of the week, 1–7 by comma, Monday first. */
  weekday: z.string().regex(/^[1-7](,[1-7]){0,6}$/).optional(),
  /** Quarters of an hour of the day, 0–95 in Swedish time, both included. */
  fromQuarter: z.coerce.number().int().min(0).max(95).optional(), toQuarter: z.coerce.number().int().min(0).max(95).optional(),
});
export type Filters = z.infer<typeof Filters>;

/**
 * `own`: exact figures of one's own office or agency. `shared`: figures that everybody with the right may see, with small numbers hidden, for whole closed
 * reporting periods (days 1–7, 8–14, 15–21 and 22–end of a month). Without a word the house takes `own` where the caller has it.
 */
export const View = z.enum(['own', 'shared']);
export type View = z.infer<typeof View>;

export const Question = Filters.extend({ from: Day, to: Day, view: View.optional() });
export type Question = z.infer<typeof Question>;

/** The values that a filter names, by dimension. */
export const heldTo = (filters: Filters): ReadonlyMap<Dimension, readonly string[]> => {
  const { officeId, fromQuarter: _, toQuarter: __, weekday: ___, ...rest } = filters;
  const named: [Dimension, string | undefined][] = [['office', officeId], ...Dimension.options.filter((it) => it !== 'office').map((it): [Dimension, string | undefined] => [it, wordOf(rest, it)])];
  return new Map(named.flatMap(([dimension, values]) => (values === undefined ? [] : [[dimension, [...new Set(values.split(','))]] as const])));
};

const wordOf = (filters: Readonly<Record<string, unknown>>, dimension: Dimension): string | undefined => {
  const value = filters[dimension];
  return typeof value === 'string' ? value : undefined;
};

/** The reporting period that a day stands in: its first and last day. */
export const reportingPeriodOf = (day: string): { readonly from: string; readonly to: string } => {
  const month = day.slice(0, 8);
  const number = Number(day.slice(8));
  const first = number >= 22 ? 22 : number - ((number - 1) % 7);
  const last = first === 22 ? new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate() : first + 6;
  return { from: `${month}${String(first).padStart(2, '0')}`, to: `${month}${String(last).padStart(2, '0')}` };
};

/** How far a question reaches that may only be asked of one office. */
export const AtOffice = z.object({ officeId: OfficeId });
