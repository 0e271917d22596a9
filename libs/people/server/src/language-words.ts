import type { Text } from '@desk/kernel/contract';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Names that `Intl` does not know everywhere. */
const named: Readonly<Record<string, Text>> = { swl: { sv: 'Svenskt teckenspråk', en: 'Swedish Sign Language' }, fit: { sv: 'Meänkieli', en: 'Meänkieli' }, prs: { sv: 'Dari', en: 'Dari' } };
const languageNames = { sv: new Intl.DisplayNames('sv', { type: 'language' }), en: new Intl.DisplayNames('en', { type: 'language' }) } as const;
const languageName = (code: string, locale: 'sv' | 'en'): string => {
  try {
    return capital(named[code]?.[locale] ?? languageNames[locale].of(code) ?? code);
  } catch {
    // What is no language code is said as it stands.
    return code;
  }
};

const kept = new Map<string, Text>();
/** `so` → Somaliska, Somali. Looking a name up costs more than the rest of a parcel: those of the catalogue of languages (two or three letters) are kept. */
export const languageText = (code: string): Text => {
  const text = kept.get(code) ?? { sv: languageName(code, 'sv'), en: languageName(code, 'en') };
  if (code.length <= 3) kept.set(code, text);
  return text;
};
