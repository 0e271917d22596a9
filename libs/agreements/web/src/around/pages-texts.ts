import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import type { Locale } from '@desk/kernel/contract';
import { pagesSv, type PagesTexts } from './pages.sv';

const pagesTexts = textsOf(pagesSv, async () => (await import('./pages.en')).pagesEn);

/** The texts of test bench, leaving, grants and reports, and the language of the screen. */
export const usePagesTexts = (): { readonly t: PagesTexts; readonly locale: Locale } => ({ t: useTexts(pagesTexts), locale: useLocale() });
