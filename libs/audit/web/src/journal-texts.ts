import type { Locale } from '@desk/kernel/contract';
import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { journalSv, type JournalTexts } from './journal.sv';

const texts = textsOf(journalSv, async () => (await import('./journal.en')).journalEn);

export const useJournalTexts = (): { readonly t: JournalTexts; readonly locale: Locale } => ({ t: useTexts(texts), locale: useLocale() });
export { fill as said } from '@desk/ui/web';

/** `visitor.unmask` in words: the act itself, or the nearest thing that has a name, with the code behind it. */
export const actWords = (act: string, t: JournalTexts): string => {
  const parts = act.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const word = t.words[parts.slice(0, length).join('.')];
    if (word) return length === parts.length ? word : `${word} (${parts.slice(length).join('.')})`;
  }
  return act;
};

const moments = new Map<Locale, Intl.DateTimeFormat>();
/** `24 nov. 2026 10:42:07`, in Sweden's time. */
export const momentText = (at: string, locale: Locale): string => {
  const known = moments.get(locale) ?? new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  moments.set(locale, known);
  return known.format(new Date(at));
};
