import { z } from 'zod';
import { AgencyId, CaseTypeCode, Compartment, Day, OfficeId } from '@desk/kernel/contract';
import { DutyCode } from './duty';

/** S: service without personal data. P: needs personal data. M: exercise of public authority. */
export const ClauseClass = z.enum(['S', 'P', 'M']);
export type ClauseClass = z.infer<typeof ClauseClass>;

/** How the desk reaches the owning agency's data (domain.md 2.1). */
export const AccessMode = z.enum(['none', 'own-screen', 'question-answer', 'direct']);
export type AccessMode = z.infer<typeof AccessMode>;

/** One line of an agreement version, as data. Immutable once its version is signed. */
export const Clause = z.object({
  id: z.string(),
  agreement: z.string(),
  version: z.int(),
  line: z.int(),
  /** Who gives the right. It is bound to its own compartments: no agency can give away what is not its own. */
  grantorAgencyId: AgencyId,
  compartments: z.array(Compartment).min(1),
  /** Whose staff receive it, with which duty, at which offices. */
  granteeAgencyIds: z.array(AgencyId).min(1),
  duty: DutyCode,
  officeIds: z.array(OfficeId).min(1),
  caseTypeCodes: z.array(CaseTypeCode).min(1),
  tasks: z.array(z.string()).min(1),
  class: ClauseClass,
  dataCategories: z.array(z.string()),
  accessMode: AccessMode,
  legalGround: z.string(),
  purpose: z.string(),
  /** A competence the person must hold, or null. */
  competence: z.string().nullable(),
  /** The desk may receive documents so that the day of handing in is the day of arrival (FL 22 §). */
  receivesDocuments: z.boolean(),
  /** Working days to an answer that the owning agency promises on a hand-off. */
  answerWorkingDays: z.int(),
  escalationContact: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  suspended: z.boolean(),
});
export type Clause = z.infer<typeof Clause>;
