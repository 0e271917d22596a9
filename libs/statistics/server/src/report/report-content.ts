import type { Figure, Unit } from '@desk/statistics/contract';

export type Value = string | number | null;
/** A figure as it stands in a file: the number, or why there is none. */
export type ReportCell = { readonly value: Value; readonly unit?: Unit };
export type ReportTable = { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly ReportCell[])[] };
/** One report, before it is a file of any kind. */
export type ReportContent = { readonly title: string; readonly language: 'sv' | 'en'; readonly made: string; readonly notes: readonly string[]; readonly tables: readonly ReportTable[] };

const words = { sv: { few: 'färre än 5', hidden: 'dolt', none: '–', partly: 'minst' }, en: { few: 'fewer than 5', hidden: 'hidden', none: '–', partly: 'at least' } } as const;

export const cellOf = (figure: Figure, unit: Unit, language: 'sv' | 'en'): ReportCell => {
  if (figure.value === null) return { value: words[language][figure.mark === 'few' || figure.mark === 'hidden' ? figure.mark : 'none'] };
  return figure.mark === 'partly' ? { value: `${words[language].partly} ${writtenNumber(figure.value, unit, language)}` } : { value: figure.value, unit };
};

/** A number as a person reads it: decimal comma, shares in per cent. */
export const writtenNumber = (value: number, unit: Unit | undefined, language: 'sv' | 'en'): string => {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  if (unit === 'share') return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: unit === 'count' || unit === 'minutes' || unit === 'hours' ? 1 : 2 }).format(value);
};

export const textOf = ({ value, unit }: ReportCell, language: 'sv' | 'en'): string => (value === null ? '' : typeof value === 'number' ? writtenNumber(value, unit, language) : value);
