import { useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { inboxEn } from './inbox.en';
import { inboxSv, type InboxTexts } from './inbox.sv';

/** The inbox's texts in the person's language, and the language itself. */
export const useInboxTexts = (): { readonly t: InboxTexts; readonly locale: Locale } => ({ t: useTexts({ sv: inboxSv, en: inboxEn }), locale: useLocale() });

/** Puts values into a text: `said('{{name}} tog ärendet', { name: 'F3' })`. */
export { fill as said } from '@desk/ui/web';

/** `Handläggare F3` → `F3`, where the place is narrow. */
export const shortly = (name: string): string => /\b[A-ZÅÄÖ]{1,4}\d+$/.exec(name)?.[0] ?? name;

/** A list of codes such as `swedish-passport, seen, confirmed` in words; what is not known stays as it is. */
export const inWords = (codes: string, words: Readonly<Record<string, string>>): string => {
  const text = codes.split(', ').map((code) => words[code] ?? code).join(', ');
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
};

/** A name inside a sentence: `Fråga: graviditetspenning`, `Fråga: F-skatt`. */
export const inside = (name: string): string => (/^[A-ZÅÄÖ](?=[a-zåäö])/.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name);

/** `Försäkringskassan` → `Försäkringskassans`, `CSN` → `CSN:s`. */
export const genitive = (name: string, locale: Locale): string => {
  if (locale === 'en') return name;
  if (/^[A-ZÅÄÖ]+$/.test(name)) return `${name}:s`;
  return /[sxz]$/.test(name) ? name : `${name}s`;
};
