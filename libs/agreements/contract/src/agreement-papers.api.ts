import { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { AgencyId, OfficeId, StaffId, endpoint, may } from '@desk/kernel/contract';
import { AgreementId } from './agreement';

/** A file as an answer: its name and its bytes in base64. */
export const Paper = z.object({ fileName: z.string(), base64: z.string() });
export type Paper = z.infer<typeof Paper>;

/** Who can be given something personally, and for what. */
export const GrantChoices = z.object({
  staff: z.array(z.object({ staffId: StaffId, name: z.string(), employerAgencyId: AgencyId, officeIds: z.array(OfficeId) })),
  /** Competences that some line in force asks for, and those that somebody has. */
  competences: z.array(z.string()),
});
export type GrantChoices = z.infer<typeof GrantChoices>;

/** Whom a version touches, on its first day, against what is in force today. Figures only. */
export const Affected = z.object({
  /** Desk agents at the offices where something is gained. */
  agents: z.int(),
  /** Those of them who lack an assignment for some gained P or M task. */
  withoutAssignment: z.int(),
  gained: z.int(), lost: z.int(),
  /** Times in the last 30 days that desks were refused what the version would allow. */
  refusalsAnswered: z.int(),
});
export type Affected = z.infer<typeof Affected>;

const version = z.object({ agreementId: AgreementId, number: z.coerce.number().int().min(1).max(9999) });

export const agreementPapersApi = {
  printVersion: endpoint({ method: 'GET', path: '/agreements/:agreementId/versions/:number/pdf', can: may(AgreementSubject, 'read'), input: version, output: Paper, summary: 'One version as an accessible PDF' }),
  affected: endpoint({ method: 'GET', path: '/agreements/:agreementId/versions/:number/affected', can: may(AgreementSubject, 'test'), input: version, output: Affected, summary: 'How many a version touches, and what it would have answered' }),
  printYearlyReport: endpoint({
    method: 'GET', path: '/agencies/:agencyId/yearly-report/pdf', can: may(AgreementSubject, 'test'), input: z.object({ agencyId: AgencyId, year: z.coerce.number().int().min(2004).max(2100) }), output: Paper,
    summary: 'The yearly report to Kammarkollegiet as an accessible PDF',
  }),
  grantChoices: endpoint({ method: 'GET', path: '/agencies/:agencyId/grant-choices', can: may(AgreementSubject, 'assign'), input: z.object({ agencyId: AgencyId }), output: GrantChoices, summary: 'Staff of the house and competences, to choose among when something is given or tried' }),
};
