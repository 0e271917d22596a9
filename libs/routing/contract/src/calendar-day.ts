import type { Day } from '@desk/kernel/contract';

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** A day of a month (0 is January and may run over); a day that the month lacks becomes its last. */
export const dayOfMonth = (year: number, month: number, day: number): Day => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
};

/** The same day of another month, or its last: 31 January and one month is 28 or 29 February. */
export const addMonths = (day: Day, months: number): Day => {
  const date = utc(day);
  return dayOfMonth(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
};

export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
