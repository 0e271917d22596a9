import { useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { shellEn } from './shell.en';
import { shellSv, type ShellTexts } from './shell.sv';

/** The shell's texts in the person's language, and the language itself. */
export const useShellTexts = (): { readonly t: ShellTexts; readonly locale: Locale } => ({ t: useTexts({ sv: shellSv, en: shellEn }), locale: useLocale() });

export { fill as said, formatTime as timeWords, formatWeekday as dayWords } from '@desk/ui/web';
