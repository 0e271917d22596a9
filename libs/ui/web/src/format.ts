import type { Locale } from '@desk/kernel/contract';

const ZONE = 'Europe/Stockholm';
const tag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>;
const cache = new Map<string, Intl.DateTimeFormat>();
const format = (locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale}${name}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(tag[locale], { timeZone: ZONE, ...options });
  cache.set(key, known);
  return known;
};
const dayOf = (at: Date | string): Date => (typeof at === 'string' ? new Date(at.length === 10 ? `${at}T12:00:00Z` : at) : at);

/** `10.42`, the Swedish way in both languages. */
export const formatTime = (at: Date | string, locale: Locale): string => format(locale, 'time', { hour: '2-digit', minute: '2-digit' }).format(dayOf(at)).replace(':', '.');
/** `lördag 28 november` */
export const formatDate = (at: Date | string, locale: Locale): string => format(locale, 'date', { weekday: 'long', day: 'numeric', month: 'long' }).format(dayOf(at));
/** `tor 26 nov` */
export const formatWeekday = (at: Date | string, locale: Locale): string => format(locale, 'weekday', { weekday: 'short', day: 'numeric', month: 'short' }).format(dayOf(at)).replaceAll('.', '');
const numbers = { sv: new Intl.NumberFormat(tag.sv), en: new Intl.NumberFormat(tag.en) } as const satisfies Record<Locale, Intl.NumberFormat>;
/** `1 250` with a space that does not break, and `0,5`; in English `1,250` and `0.5`. */
export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);
