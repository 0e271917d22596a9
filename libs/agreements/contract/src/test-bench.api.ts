import { z } from 'zod';
import { AgreementSubject, ClauseClass } from '@desk/access/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, ConditionCode, Day, OfficeId, StaffId, endpoint, may } from '@desk/kernel/contract';
import { AgreementId } from './agreement';
import { Reason } from './reasons';

/** Somebody who does not exist: employed by an agency, at the desk of the office, with these tasks and competences. */
export const Imagined = z.object({ employerAgencyId: AgencyId, tasks: z.array(TaskCode), competences: z.array(z.string().max(64)) });
export type Imagined = z.infer<typeof Imagined>;

/** A version to try instead of what is in force. */
export const TriedVersion = z.object({ agreementId: AgreementId, number: z.coerce.number().int().min(1).max(9999) });
export type TriedVersion = z.infer<typeof TriedVersion>;

export const Answer = z.object({ allowed: z.boolean(), condition: ConditionCode.nullable(), line: z.int().nullable(), version: z.int().nullable(), agreement: z.string().nullable() });
export type Answer = z.infer<typeof Answer>;

export const MatrixCell = z.object({
  task: TaskCode, allowed: z.boolean(), line: z.int().nullable(), class: ClauseClass.nullable(), competence: z.string().nullable(),
  /** Against today without the tried version. */
  change: z.enum(['same', 'gained', 'lost', 'changed']),
});

export const testBenchApi = {
  tryAgreement: endpoint({
    method: 'POST', path: '/agreement-tests', can: may(AgreementSubject, 'test'),
    input: z.object({
      who: z.union([z.object({ staffId: StaffId }), z.object({ imagined: Imagined })]), officeId: OfficeId, day: Day, agencyId: AgencyId, caseTypeCode: CaseTypeCode, task: TaskCode, version: TriedVersion.optional(),
    }),
    output: z.object({ answer: Answer, reasons: z.array(Reason), today: Answer, ownerDecides: z.boolean() }), summary: 'May this person do this, here and then? Every condition, and the answer today',
  }),
  agreementMatrix: endpoint({
    method: 'GET', path: '/agreement-matrix', can: may(AgreementSubject, 'test'),
    input: z.object({ officeId: OfficeId, agencyId: AgencyId, day: Day, agreementId: AgreementId.optional(), number: z.coerce.number().int().min(1).max(9999).optional() }),
    output: z.object({ officeId: OfficeId, agencyId: AgencyId, day: Day, rows: z.array(z.object({ caseTypeCode: CaseTypeCode, cells: z.array(MatrixCell) })) }),
    summary: 'What an office may do for an agency on a day, and the difference to today',
  }),
};
