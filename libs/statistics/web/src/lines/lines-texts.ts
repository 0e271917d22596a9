import type { Locale } from '@desk/kernel/contract';
import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { linesSv, type LinesTexts } from './lines.sv';

const texts = textsOf(linesSv, async () => (await import('./lines.en')).linesEn);

/** The texts of agreements followed up. */
export const useLinesTexts = (): { readonly t: LinesTexts; readonly locale: Locale } => ({ t: useTexts(texts), locale: useLocale() });
