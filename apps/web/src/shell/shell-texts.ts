import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { shellSv, type ShellTexts } from './shell.sv';

const shellTexts = textsOf(shellSv, async () => (await import('./shell.en')).shellEn);

/** The shell's texts in the person's language, and the language itself. */
export const useShellTexts = (): { readonly t: ShellTexts; readonly locale: Locale } => ({ t: useTexts(shellTexts), locale: useLocale() });

export { fill as said, formatTime as timeWords, formatWeekday as dayWords } from '@desk/ui/web';
