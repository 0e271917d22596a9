import type { Locale } from '@desk/kernel/contract';

/** Languages that a desk is asked for most; any other BCP 47 code that a visit already carries is shown too. */
const asked = ['sv', 'en', 'ar', 'so', 'fa', 'prs', 'ti', 'uk', 'ru', 'pl', 'fi', 'ku', 'tr', 'es', 'fr', 'de', 'bs', 'sq', 'th', 'vi', 'zh', 'am', 'ur', 'ps', 'smj', 'se', 'sma', 'rom', 'fit', 'yi', 'swl'] as const;

/** Names that `Intl` does not know in every browser. */
const named: Readonly<Record<string, Record<Locale, string>>> = { swl: { sv: 'svenskt teckenspråk', en: 'Swedish Sign Language' }, fit: { sv: 'meänkieli', en: 'Meänkieli' }, prs: { sv: 'dari', en: 'Dari' } };

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** `Somaliska`. */
export const languageName = (code: string, locale: Locale): string => capital(named[code]?.[locale] ?? new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code);

/** Codes and names, Swedish first and the rest by name. */
export const languageChoices = (locale: Locale, current: string): { readonly value: string; readonly label: string }[] => {
  const rest = [...new Set<string>([...asked.slice(1), current])].filter((code) => code !== 'sv').map((value) => ({ value, label: languageName(value, locale) }));
  return [{ value: 'sv', label: languageName('sv', locale) }, ...rest.sort((a, b) => a.label.localeCompare(b.label, locale))];
};
