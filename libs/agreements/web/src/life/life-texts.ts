import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { lifeSv, type LifeTexts } from './life.sv';

const lifeTexts = textsOf(lifeSv, async () => (await import('./life.en')).lifeEn);

/** The texts of the agreements' pages in the person's language, and the language itself. */
export const useLifeTexts = (): { readonly t: LifeTexts; readonly locale: Locale } => ({ t: useTexts(lifeTexts), locale: useLocale() });

/** Puts values into a text: `said('version {{n}}', { n: 8 })`. */
export { fill as said } from '@desk/ui/web';

const days = new Map<string, Intl.DateTimeFormat>();
/** `1 mars 2027`, for a day `YYYY-MM-DD` or an instant. */
export const dayText = (at: string, locale: Locale): string => {
  const known = days.get(locale) ?? new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long', year: 'numeric' });
  days.set(locale, known);
  return known.format(new Date(at.length === 10 ? `${at}T12:00:00Z` : at));
};
