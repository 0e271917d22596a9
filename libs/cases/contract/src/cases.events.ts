import { z } from 'zod';
import { AgencyId, CaseId, CaseTypeCode, Compartment, HandoffId, Instant, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { OutcomeCode, TaskCode } from './case';
import { HandoffKind, HandoffReason, HandoffState } from './handoff';

const OfCase = z.object({ caseId: CaseId, visitId: VisitId, agencyId: AgencyId, compartment: Compartment, officeId: OfficeId, caseTypeCode: CaseTypeCode, staffId: StaffId });
const OfHandoff = OfCase.omit({ staffId: true }).extend({ handoffId: HandoffId, receiptNumber: z.string(), deskStaffId: StaffId, kind: HandoffKind, state: HandoffState, dueAt: Instant.nullable() });

export const CaseOpened = event('CaseOpened', OfCase);
export const TaskDone = event('TaskDone', OfCase.extend({ task: TaskCode }));
export const CaseClosed = event('CaseClosed', OfCase.extend({ outcome: OutcomeCode }));
export const HandoffSent = event('HandoffSent', OfHandoff.extend({ reason: HandoffReason }));
export const HandoffMoved = event('HandoffMoved', OfHandoff.extend({ step: z.string(), from: HandoffState }));
export const HandoffReturned = event('HandoffReturned', OfHandoff);
export const HandoffAnswered = event('HandoffAnswered', OfHandoff);
export const HandoffSettled = event('HandoffSettled', OfHandoff);
