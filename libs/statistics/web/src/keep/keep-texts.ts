import type { Locale } from '@desk/kernel/contract';
import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { keepSv, type KeepTexts } from './keep.sv';

const texts = textsOf(keepSv, async () => (await import('./keep.en')).keepEn);

/** The texts of what managers enter and decide. */
export const useKeepTexts = (): { readonly t: KeepTexts; readonly locale: Locale } => ({ t: useTexts(texts), locale: useLocale() });
