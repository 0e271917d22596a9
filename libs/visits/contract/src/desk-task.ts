import { z } from 'zod';
import { AgencyId, CaseTypeCode, HandoffId, Instant, OfficeId, StaffId, VisitId, subject } from '@desk/kernel/contract';

export const DeskTaskSubject = subject('DeskToDo', { actions: ['read', 'finish'], where: ['officeId', 'visitId', 'deskStaffId'] });

/** Something that came back to the desk: a hand-off that was returned or that nobody received in time, or an answer to give. */
export const DeskToDo = z.object({
  id: z.uuid(),
  kind: z.enum(['returned', 'expired', 'answer']),
  officeId: OfficeId,
  deskStaffId: StaffId,
  handoffId: HandoffId,
  visitId: VisitId,
  agencyId: AgencyId,
  caseTypeCode: CaseTypeCode,
  receiptNumber: z.string(),
  dueAt: Instant,
  createdAt: Instant,
});
export type DeskToDo = z.infer<typeof DeskToDo>;
