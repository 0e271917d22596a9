import { useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { shellEn } from './shell.en';
import { shellSv, type ShellTexts } from './shell.sv';

/** The shell's texts in the person's language, and the language itself. */
export const useShellTexts = (): { readonly t: ShellTexts; readonly locale: Locale } => ({ t: useTexts({ sv: shellSv, en: shellEn }), locale: useLocale() });

/** Puts values into a text. */
export const said = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

const tag = { sv: 'sv-SE', en: 'en-GB' } as const;

/** `10.42` in Swedish. */
export const timeWords = (at: Date, locale: Locale): string => {
  const time = new Intl.DateTimeFormat(tag[locale], { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(at);
  return locale === 'sv' ? time.replace(':', '.') : time;
};

/** `tis 24 nov`. */
export const dayWords = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { timeZone: 'Europe/Stockholm', weekday: 'short', day: 'numeric', month: 'short' }).format(at).replaceAll('.', '').replace(',', '');
