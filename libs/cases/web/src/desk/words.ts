import { stockholmDate, type Instant, type Locale } from '@desk/kernel/contract';

/** Puts values where a text says `{{name}}`. */
export const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** `10.42` in Swedish, `10:42` in English. */
export const timeWords = (at: Instant | Date, locale: Locale): string => {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return locale === 'sv' ? time.replace(':', '.') : time;
};

/** `i dag 15.00`, `torsdag 26 november`: when something is due or happened. */
export const momentWords = (at: Instant, now: Date, locale: Locale, length: 'short' | 'long' = 'long'): string => {
  const date = new Date(at);
  if (stockholmDate(date) === stockholmDate(now)) return `${locale === 'sv' ? 'i dag' : 'today'} ${timeWords(at, locale)}`;
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm', day: 'numeric', month: length, ...(length === 'long' ? { weekday: 'long' } : {}),
  }).format(date).replace('.', '').replace(',', '');
};

/** `28 november 2026` for a calendar day. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`));
