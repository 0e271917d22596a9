import type { VisitorLanguage } from '@desk/visits/contract';

export type LanguageInfo = {
  readonly code: VisitorLanguage;
  readonly name: string;
  readonly welcome: string;
  /** What the document says it is in (BCP 47). */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** A person has read every text. The others say in their own language that they are machine-made. */
  readonly reviewed: boolean;
  /** How clocks and numbers of minutes are written; digits are always western, as on the board. */
  readonly locale: string;
};

/** What staff read, and what a visitor is met in until another language is chosen. */
export const swedish: LanguageInfo = { code: 'sv', name: 'Svenska', welcome: 'Välkommen', tag: 'sv', dir: 'ltr', reviewed: true, locale: 'sv-SE' };

/** The twelve languages, in the order of the page. North Sami is `se` in ISO 639-1; Dari is `prs`. */
export const languages: readonly LanguageInfo[] = [
  swedish,
  { code: 'en', name: 'English', welcome: 'Welcome', tag: 'en', dir: 'ltr', reviewed: true, locale: 'en-GB' },
  { code: 'sv-x-latt', name: 'Lätt svenska', welcome: 'Med enkla ord', tag: 'sv-x-latt', dir: 'ltr', reviewed: false, locale: 'sv-SE' },
  { code: 'fi', name: 'Suomi', welcome: 'Tervetuloa', tag: 'fi', dir: 'ltr', reviewed: false, locale: 'fi-FI' },
  { code: 'fit', name: 'Meänkieli', welcome: 'Tervetuloa', tag: 'fit', dir: 'ltr', reviewed: false, locale: 'fi-FI' },
  { code: 'se', name: 'Davvisámegiella', welcome: 'Bures boahtin', tag: 'se', dir: 'ltr', reviewed: false, locale: 'sv-SE' },
  { code: 'ar', name: 'العربية', welcome: 'أهلًا وسهلًا', tag: 'ar', dir: 'rtl', reviewed: false, locale: 'ar-EG-u-nu-latn' },
  { code: 'so', name: 'Soomaali', welcome: 'Soo dhawow', tag: 'so', dir: 'ltr', reviewed: false, locale: 'en-GB' },
  { code: 'ti', name: 'ትግርኛ', welcome: 'እንቋዕ ብደሓን መጻእኩም', tag: 'ti', dir: 'ltr', reviewed: false, locale: 'en-GB' },
  { code: 'prs', name: 'دری', welcome: 'خوش آمدید', tag: 'prs', dir: 'rtl', reviewed: false, locale: 'fa-AF-u-nu-latn' },
  { code: 'uk', name: 'Українська', welcome: 'Ласкаво просимо', tag: 'uk', dir: 'ltr', reviewed: false, locale: 'uk-UA' },
  { code: 'pl', name: 'Polski', welcome: 'Witamy', tag: 'pl', dir: 'ltr', reviewed: false, locale: 'pl-PL' },
];

export const languageOf = (code: string | null): LanguageInfo | undefined => languages.find((it) => it.code === code);
