import type { Day, Locale } from '@desk/kernel/contract';
import type { Deadline } from '@desk/routing/contract';
import { routingTexts } from './routing-texts';

const tag = { sv: 'sv-SE', en: 'en-GB' } as const;
const put = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** `28 nov` or, in another year than this, `28 nov 2027`. Without the full stop that `Intl` puts after a Swedish month. */
export const dayWords = (day: Day, locale: Locale, thisYear: string, length: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(tag[locale], {
    timeZone: 'UTC', day: 'numeric', month: length, ...(length === 'long' ? { weekday: 'long' } : {}), ...(day.startsWith(thisYear) ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`)).replace('.', '').replace(',', '');

/** How far away a day is, said as people say it: days within two weeks, then weeks, then months. */
const distance = (days: number, locale: Locale, kind: Deadline['kind']): string => {
  const t = routingTexts.in(locale).when;
  if (days === 0) return t.onDay;
  if (days < 0) return kind === 'earliest' ? t.open : days === -1 ? t.onePassed : put(t.passed, { n: -days });
  const ahead = kind === 'earliest';
  if (days === 1) return ahead ? t.tomorrow : t.oneLeft;
  if (days <= 20) return put(ahead ? t.in : t.left, { n: days });
  if (days <= 90) return put(ahead ? t.inWeeks : t.weeksLeft, { n: Math.round(days / 7) });
  return put(ahead ? t.inMonths : t.monthsLeft, { n: Math.round(days / 30) });
};

/** A time limit in a row: what stands first, what stands under it, and how much it presses. */
export type WhenWords = { readonly first: string | null; readonly second: string; readonly press: 'none' | 'soon' | 'late' };

/** Days within which a last day is marked as near. */
const SOON = 7;

export const whenOf = (deadline: Deadline, locale: Locale, today: Day): WhenWords => {
  const { date, daysLeft, kind } = deadline;
  if (date === null || daysLeft === null) return { first: null, second: deadline.text[locale], press: 'none' };
  const t = routingTexts.in(locale).when;
  const first = put(kind === 'earliest' ? t.earliest : t.latest, { date: dayWords(date, locale, today.slice(0, 4)) });
  const press = kind !== 'latest' ? 'none' : daysLeft < 0 ? 'late' : daysLeft <= SOON ? 'soon' : 'none';
  return { first, second: distance(daysLeft, locale, kind), press };
};

/** `Senast lördag 28 november, 4 dagar kvar`, for the pane. */
export const longWhen = (deadline: Deadline, locale: Locale, today: Day): string => {
  const { date, daysLeft, kind } = deadline;
  if (date === null || daysLeft === null) return deadline.text[locale];
  const t = routingTexts.in(locale).when;
  return put(kind === 'earliest' ? t.longEarliest : t.longLatest, { date: dayWords(date, locale, today.slice(0, 4), 'long'), left: distance(daysLeft, locale, kind) });
};
