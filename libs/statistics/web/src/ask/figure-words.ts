import type { Locale } from '@desk/kernel/contract';
import type { Figure, Unit } from '@desk/statistics/contract';
import { fill, formatNumber } from '@desk/ui/web';
import type { StatisticsTexts } from '../statistics-texts';

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** The number alone, without its unit: `63`, `1 642`, `1,3`. Shares are in per cent, with a decimal under ten. */
export const numberWords = (value: number, unit: Unit, locale: Locale): string =>
  formatNumber(unit === 'share' ? rounded(value * 100, value < 0.1 ? 1 : 0) : rounded(value, unit === 'per-visit' ? 2 : unit === 'per-hour' || (unit === 'minutes' && value < 10) ? 1 : 0), locale);

/** A value with its unit: `63 %`, `9 min`. */
export const valueWords = (value: number, unit: Unit, t: StatisticsTexts, locale: Locale): string => {
  const n = numberWords(value, unit, locale);
  return unit === 'count' || unit === 'per-visit' ? n : fill({ share: t.units.share, minutes: t.units.minutes, hours: t.units.hours, kronor: t.units.kronor, 'per-hour': t.units.perHour }[unit], { n });
};

/** A figure in words, with its mark: `färre än 5`, `minst 120`, `dolt`, `–`. */
export const figureWords = (figure: Figure, unit: Unit, t: StatisticsTexts, locale: Locale): string => {
  if (figure.mark === 'few') return t.marks.few;
  if (figure.mark === 'hidden') return t.marks.hidden;
  if (figure.value === null) return t.marks.none;
  const words = valueWords(figure.value, unit, t, locale);
  return figure.mark === 'partly' ? fill(t.marks.partly, { n: words }) : words;
};

/** Why a figure is not simply a number; null when it is. */
export const markWords = (figure: Figure, t: StatisticsTexts): string | null =>
  ({ shown: null, few: t.marks.fewWhy, hidden: t.marks.hiddenWhy, partly: t.marks.partlyWhy, none: t.marks.noneWhy })[figure.mark];

/** As it stands in a file: a plain number with decimal comma in Swedish, or the mark in words. */
export const figureCell = (figure: Figure, t: StatisticsTexts, locale: Locale): string =>
  figure.value === null || figure.mark === 'few' || figure.mark === 'hidden' ? figureWords(figure, 'count', t, locale) : String(rounded(figure.value, 4)).replace('.', locale === 'sv' ? ',' : '.');
