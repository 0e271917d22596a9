import type { ReportOrder } from '@desk/statistics/contract';
import type { Names } from '../ask/use-names';
import { said, type StatisticsTexts } from '../statistics-texts';

type About = Pick<ReportOrder, 'officeId' | 'agencyId' | 'lifeEventId'>;

/** What a report is about, in words. */
export const aboutWords = ({ officeId, agencyId, lifeEventId }: About, t: StatisticsTexts, names: Names): string =>
  officeId ? said(t.reports.office, { name: names.of('office', officeId) }) : agencyId ? said(t.reports.agency, { name: names.of('agency', agencyId) }) : lifeEventId ? said(t.reports.event, { name: names.of('lifeEvent', lifeEventId) }) : t.reports.whole;

/** T1 January–April, T2 May–August, T3 September–December: first and last day. */
export const tertialDays = (year: number, number: 1 | 2 | 3): readonly [from: string, to: string] => [`${year}-${['01', '05', '09'][number - 1]}-01`, `${year}-${['04-30', '08-31', '12-31'][number - 1]}`];

/** The tertial that a day stands in, or the one before: what there is to report. */
export const tertialOf = (day: string, back = 0): { readonly year: number; readonly number: 1 | 2 | 3 } => {
  const index = Number(day.slice(0, 4)) * 3 + Math.floor((Number(day.slice(5, 7)) - 1) / 4) - back;
  const place = index % 3;
  return { year: Math.floor(index / 3), number: place === 0 ? 1 : place === 1 ? 2 : 3 };
};
