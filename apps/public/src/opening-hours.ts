import type { Locale } from '@desk/kernel/contract';
import type { WeekHours } from '@desk/visits/contract';

export type HoursRow = { readonly from: number; readonly to: number; readonly opens: string; readonly closes: string };

/** Days in a row with the same hours as one row: Monday to Thursday 10–16, Friday 10–15. Closed days are left out. */
export const hoursRows = (hours: readonly WeekHours[]): HoursRow[] =>
  [...hours].sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens)).reduce<HoursRow[]>((rows, { weekday, opens, closes }) => {
    const last = rows.at(-1);
    if (last && last.to === weekday - 1 && last.opens === opens && last.closes === closes) return [...rows.slice(0, -1), { ...last, to: weekday }];
    return [...rows, { from: weekday, to: weekday, opens, closes }];
  }, []);

/** `10.00` in Swedish, `10:00` in English. */
export const clockWords = (time: string, locale: Locale): string => (locale === 'sv' ? time.replace(':', '.') : time);

const tag = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Monday is 1: `måndag`. */
export const weekdayWords = (weekday: number, locale: Locale): string =>
  // 5 January 2026 was a Monday.
  new Intl.DateTimeFormat(tag[locale], { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + weekday)));

/** `tisdag 12 maj`. */
export const dateWords = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)).replace(',', '');
