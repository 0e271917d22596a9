import { z } from 'zod';
import { Day, OfficeId, type Text } from '@desk/kernel/contract';
import { AgreementId, Words } from './agreement';

/** Times one person works full time in the year, with two decimals at most. */
const FullTimeEquivalents = z.number().min(0).max(99_999).refine((value) => Math.round(value * 100) / 100 === value, 'At most two decimals');

/** What only the agency knows about one agreement in the year. An office that is left out, or an empty text, is not filled in yet. */
export const YearlyAgreementEntry = z.object({
  agreementId: AgreementId,
  fullTimeEquivalents: z.array(z.object({ officeId: OfficeId, value: FullTimeEquivalents })).max(300),
  financialConsequences: Words(4000), otherRemarks: Words(4000),
});
export type YearlyAgreementEntry = z.infer<typeof YearlyAgreementEntry>;

/** What a person fills in for the yearly report of an agency (domain.md 2.1; förordning 2019:214 4 §). Empty texts are not filled in yet. */
export const YearlyEntry = z.object({
  contact: z.object({ name: Words(120), phone: Words(40), email: z.union([z.literal(''), z.email().max(200)]) }),
  agreements: z.array(YearlyAgreementEntry).max(200),
  /** The day when it went to Kammarkollegiet; null: not yet. */
  sentOn: Day.nullable(),
});
export type YearlyEntry = z.infer<typeof YearlyEntry>;

export const emptyYearlyEntry: YearlyEntry = { contact: { name: '', phone: '', email: '' }, agreements: [], sentOn: null };

/** Why the day that the report was sent cannot be right; null when it can. The report is about a whole year, so it goes when the year is over. @param day `YYYY-MM-DD` */
export const sentOnProblem = (day: string | null, year: number, today: string): Text | null =>
  day === null ? null
  : day > today ? { sv: 'Dagen har inte kommit än.', en: 'The day has not come yet.' }
  : day <= `${year}-12-31` ? { sv: `Redovisningen gäller hela ${year}. Välj en dag efter årets slut.`, en: `The report is about the whole of ${year}. Choose a day after the end of the year.` }
  : null;

/** What the agency still has to fill in before the report is whole. Other remarks may be left out. */
export const YearlyGap = z.enum(['contact', 'full-time-equivalents', 'financial-consequences']);
export type YearlyGap = z.infer<typeof YearlyGap>;

type Asked = readonly { readonly agreementId: string; readonly officeIds: readonly OfficeId[] }[];

/** @param asked the agreements that held in the year, with their offices */
export const yearlyGaps = ({ contact, agreements }: YearlyEntry, asked: Asked): YearlyGap[] => {
  const of = (agreementId: string) => agreements.find((it) => it.agreementId === agreementId);
  return [
    ...(contact.name === '' || (contact.phone === '' && contact.email === '') ? (['contact'] as const) : []),
    ...(asked.some(({ agreementId, officeIds }) => officeIds.some((officeId) => !of(agreementId)?.fullTimeEquivalents.some((it) => it.officeId === officeId))) ? (['full-time-equivalents'] as const) : []),
    ...(asked.some(({ agreementId }) => !of(agreementId)?.financialConsequences) ? (['financial-consequences'] as const) : []),
  ];
};
