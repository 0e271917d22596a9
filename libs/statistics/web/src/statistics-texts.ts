import type { Locale } from '@desk/kernel/contract';
import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { statisticsSv, type StatisticsTexts } from './statistics.sv';

const texts = textsOf(statisticsSv, async () => (await import('./statistics.en')).statisticsEn);

/** The texts of figures and reports, and the language of the screen. */
export const useStatisticsTexts = (): { readonly t: StatisticsTexts; readonly locale: Locale } => ({ t: useTexts(texts), locale: useLocale() });
export { fill as said } from '@desk/ui/web';
export type { StatisticsTexts };
