import { stockholmDate, type Instant, type Locale } from '@desk/kernel/contract';
import { visitsTexts } from './visits-texts';

/** `11 min`, `1 tim 5 min`: how long a visit has lasted. Never below zero, whatever the clocks of browser and server say. */
export const elapsed = (since: Instant, now: Date, locale: Locale): string => {
  const t = visitsTexts.in(locale).list;
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 60_000));
  const put = (text: string) => text.replace('{{h}}', String(Math.floor(minutes / 60))).replace('{{n}}', String(minutes % 60));
  return minutes < 60 ? t.minutes.replace('{{n}}', String(minutes)) : put(t.hours);
};

/** `10.42` in Swedish, `10:42` in English. */
export const clockTime = (at: Instant, locale: Locale): string => {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return locale === 'sv' ? time.replace(':', '.') : time;
};

/** `i dag 15.00`, or `26 nov`: when something is due. */
export const dueTime = (at: Instant, now: Date, locale: Locale): string => {
  if (stockholmDate(new Date(at)) === stockholmDate(now)) return `${locale === 'sv' ? 'i dag' : 'today'} ${clockTime(at, locale)}`;
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'short' }).format(new Date(at)).replace('.', '');
};
