import { z } from 'zod';
import { Day, Instant, Text, addDays, stockholmDate, stockholmInstant, swedishHolidays, weekdayOf } from '@desk/kernel/contract';
import type { HoursException, QueueSettings } from './office-queue';

/** An office's day, in instants: right also on the nights when the clocks change. */
export const QueueHours = z.object({
  day: Day,
  open: z.boolean(),
  /** Tickets are given: open, and the last ticket time has not passed. */
  givesTickets: z.boolean(),
  opensAt: Instant.nullable(),
  lastTicketAt: Instant.nullable(),
  closesAt: Instant.nullable(),
  /** When it opens next, if it gives no tickets now; within four weeks. */
  nextOpensAt: Instant.nullable(),
  /** Why the day differs, when it does. */
  why: Text.nullable(),
});
export type QueueHours = z.infer<typeof QueueHours>;

type Rules = Pick<QueueSettings, 'hours' | 'exceptions' | 'lastTicketMinutes' | 'alwaysOpen'>;
type Stretch = { readonly opens: Date; readonly last: Date; readonly closes: Date };

const MINUTE = 60_000;
const LOOK_AHEAD_DAYS = 28;

const HOLIDAY = { sv: 'Helgdag.', en: 'Public holiday.' };
const isHoliday = (day: string): boolean => swedishHolidays(Number(day.slice(0, 4))).has(day);

/** When an office is open on a day, by the wall clock and in order: the day's exception, else nothing on a public holiday (or an eve that counts as one), else the week's hours. */
export const hoursOn = (rules: Pick<Rules, 'hours' | 'exceptions'>, day: string): { readonly opens: string; readonly closes: string }[] => {
  const exception = rules.exceptions.find((it) => it.day === day);
  const hours = exception ? [exception] : isHoliday(day) ? [] : rules.hours.filter((it) => it.weekday === weekdayOf(day));
  return hours.flatMap(({ opens, closes }) => (opens === null || closes === null || opens >= closes ? [] : [{ opens, closes }])).toSorted((one, other) => one.opens.localeCompare(other.opens));
};

/** Why a day differs from the week: the exception's word to the visitor, or that it is a public holiday. Null when it does not. */
export const whyHoursDiffer = (rules: Pick<Rules, 'exceptions'>, day: string): Text | null => {
  const exception = rules.exceptions.find((it) => it.day === day);
  return exception ? exception.why : isHoliday(day) ? HOLIDAY : null;
};

const stretchesOf = (rules: Rules, day: string): Stretch[] =>
  hoursOn(rules, day).map(({ opens, closes }) => {
    const closing = stockholmInstant(day, closes);
    return { opens: stockholmInstant(day, opens), last: new Date(closing.getTime() - rules.lastTicketMinutes * MINUTE), closes: closing };
  });

/** The days from today, four weeks on, whose hours are not the week's. */
export const exceptionsAhead = (rules: Rules, now: Date): HoursException[] => {
  const today = stockholmDate(now);
  return Array.from({ length: LOOK_AHEAD_DAYS + 1 }, (_, days) => addDays(today, days)).flatMap((day) => {
    const exception = rules.exceptions.find((it) => it.day === day);
    if (exception) return [exception];
    return isHoliday(day) && rules.hours.some(({ weekday }) => weekday === weekdayOf(day)) ? [{ day, opens: null, closes: null, why: HOLIDAY }] : [];
  });
};

const nextOpening = (rules: Rules, now: Date): Date | null => {
  const today = stockholmDate(now);
  for (let days = 0; days <= LOOK_AHEAD_DAYS; days += 1) {
    const next = stretchesOf(rules, addDays(today, days)).find(({ opens }) => opens > now);
    if (next) return next.opens;
  }
  return null;
};

/** How the office is open at an instant: its hours, the day's exception and the last ticket time. */
export const queueHours = (rules: Rules, now: Date): QueueHours => {
  const day = stockholmDate(now);
  const stretches = stretchesOf(rules, day);
  const at = stretches.find(({ closes }) => now < closes) ?? stretches.at(-1);
  const open = rules.alwaysOpen || (at !== undefined && now >= at.opens && now < at.closes);
  const givesTickets = rules.alwaysOpen || (open && at !== undefined && now < at.last);
  return {
    day, open, givesTickets, opensAt: at?.opens.toISOString() ?? null, lastTicketAt: at?.last.toISOString() ?? null, closesAt: at?.closes.toISOString() ?? null,
    nextOpensAt: givesTickets ? null : (nextOpening(rules, now)?.toISOString() ?? null), why: whyHoursDiffer(rules, day),
  };
};
