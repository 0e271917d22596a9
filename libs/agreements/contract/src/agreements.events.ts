import { z } from 'zod';
import { AgencyId, CaseTypeCode, Compartment, ConditionCode, OfficeId, event } from '@desk/kernel/contract';
import { Transition } from './agreement';

/** Case types of one agency at one office that can no longer be handed over (or can again), and what becomes of those under way. */
export const Reach = z.object({ agencyId: AgencyId, officeId: OfficeId, compartments: z.array(Compartment), caseTypeCodes: z.array(CaseTypeCode), transition: Transition });
export type Reach = z.infer<typeof Reach>;

const Changed = z.object({
  agreementId: z.string(), version: z.int(), agencyIds: z.array(AgencyId).default([]), officeIds: z.array(OfficeId).default([]),
  stopped: z.array(Reach).default([]), restored: z.array(Reach).default([]),
});

/** A desk task was refused: where, whose, what and by which condition; not to whom. */
export const TaskRefused = event('TaskRefused', z.object({ officeId: OfficeId, agencyId: AgencyId, caseTypeCode: CaseTypeCode, task: z.string(), condition: ConditionCode }));

/** What an agreement opens is another thing than before: a version took force, lines were suspended or taken up again, an agency left. */
export const AgreementPublished = event('AgreementPublished', Changed);
/** The agreement opens nothing any more. */
export const AgreementEnded = event('AgreementEnded', Changed);
