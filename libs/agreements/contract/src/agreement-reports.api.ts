import { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, ConditionCode, Day, Instant, OfficeId, Text, endpoint, may } from '@desk/kernel/contract';
import { AgreementId } from './agreement';
import { YearlyEntry, YearlyGap } from './yearly-entry';

const Extent = z.object({ task: TaskCode, caseTypeCodes: z.array(z.string()), lines: z.array(z.int()), /** Times done in the year. */ done: z.int() });

/** What the report asks of one office. */
export const OfficeReport = z.object({
  officeId: OfficeId, town: z.string(),
  tasksWithPublicAuthority: z.array(Extent),
  otherTasksWithPersonalData: z.array(Extent),
  accessToOtherPersonalData: z.object({ answer: z.enum(['no', 'yes', 'unknown']), checked: z.int(), text: Text }),
  /** Under all agreements of the agency together; null until it is filled in. */
  fullTimeEquivalents: z.number().nullable(),
  visitors: z.int(),
});

const PerAgreement = z.array(z.object({ agreementId: AgreementId, title: z.string(), text: z.string().nullable() }));

/** The yearly report to Kammarkollegiet, with its headings in their order (domain.md 2.1; förordning 2019:214 4 §). Due 31 March the year after. */
export const YearlyReport = z.object({
  year: z.int(), due: Day, agencyId: AgencyId, agencyName: Text,
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }).nullable(),
  agreements: z.object({ count: z.int(), parties: z.int(), list: z.array(z.object({ agreementId: AgreementId, title: z.string(), lawVersion: z.string(), version: z.int(), parties: z.array(Text), officeIds: z.array(OfficeId) })) }),
  offices: z.array(OfficeReport), officeCount: z.int(), towns: z.array(z.string()),
  fullTimeEquivalents: z.number().nullable(), visitors: z.int(),
  financialConsequences: PerAgreement, otherRemarks: PerAgreement,
  headings: z.array(Text),
  /** What the agency has filled in, and what is left of it. `revision` 0: nobody has begun. */
  filled: z.object({ revision: z.int(), savedAt: Instant.nullable(), savedByName: z.string().nullable(), entry: YearlyEntry, left: z.array(YearlyGap) }),
});
export type YearlyReport = z.infer<typeof YearlyReport>;

/** The headings, in Kammarkollegiet's order (domain.md 2.1). */
export const reportHeadings = [
  { sv: 'Redovisningsår', en: 'Year' }, { sv: 'Avtal', en: 'Agreement' }, { sv: 'Kontaktuppgifter', en: 'Contact data' }, { sv: 'Antal avtal och parter, med förteckning', en: 'Number of agreements and parties, with a list' },
  { sv: 'Uppgifter med myndighetsutövning och omfattning, per kontor', en: 'Tasks with exercise of public authority and extent, per office' },
  { sv: 'Övriga uppgifter som kräver personuppgifter och omfattning, per kontor', en: 'Other tasks needing personal data and extent, per office' },
  { sv: 'Har personalen åtkomst till andra personuppgifter än som behövs', en: 'Do staff have access to other personal data than needed' }, { sv: 'Antal kontor', en: 'Number of offices' }, { sv: 'Orter', en: 'Towns' },
  { sv: 'Årsarbetskrafter', en: 'Full-time equivalents' }, { sv: 'Antal besökare', en: 'Number of visitors' }, { sv: 'Ekonomiska konsekvenser', en: 'Financial consequences' }, { sv: 'Övriga synpunkter', en: 'Other remarks' },
] as const;

const ofYear = z.object({ agencyId: AgencyId, year: z.coerce.number().int().min(2004).max(2100) });

export const agreementReportsApi = {
  yearlyReport: endpoint({
    method: 'GET', path: '/agencies/:agencyId/yearly-report', can: may(AgreementSubject, 'test'), input: ofYear, output: YearlyReport,
    summary: 'The yearly report to Kammarkollegiet as data, due 31 March',
  }),
  fillYearlyReport: endpoint({
    method: 'PUT', path: '/agencies/:agencyId/yearly-report', can: may(AgreementSubject, 'draft'), input: ofYear.extend({ revision: z.int().min(0), entry: YearlyEntry }), output: YearlyReport,
    summary: 'Fill in what only the agency knows: contact, full-time equivalents, financial consequences, remarks and the day it was sent; refused when somebody else saved meanwhile',
  }),
  refusals: endpoint({
    method: 'GET', path: '/agencies/:agencyId/refusals', can: may(AgreementSubject, 'test'), input: z.object({ agencyId: AgencyId, from: Day, to: Day }),
    output: z.object({ total: z.int(), rows: z.array(z.object({ officeId: OfficeId, condition: ConditionCode, task: TaskCode, caseTypeCode: z.string(), line: z.string().nullable(), count: z.int(), share: z.number() })),
      /** Hand-offs that nobody at the agency received in three working days, the latest first; at most 200. */
      unreceived: z.array(z.object({ receiptNumber: z.string(), at: Instant, officeId: OfficeId, caseTypeCode: CaseTypeCode })),
    }),
    summary: 'Why the desks said no for an agency, per condition and office: the list for the agreement meeting',
  }),
};
