import { z } from 'zod';
import { AgencyId, CaseId, CaseTypeCode, Compartment, HandoffId, Instant, LifeEventId, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { OutcomeCode, TaskCode } from './case';
import { HandoffKind, HandoffReason, HandoffState } from './handoff';

const OfCase = z.object({ caseId: CaseId, visitId: VisitId, agencyId: AgencyId, compartment: Compartment, officeId: OfficeId, caseTypeCode: CaseTypeCode, staffId: StaffId });
const OfHandoff = OfCase.omit({ staffId: true }).extend({ handoffId: HandoffId, receiptNumber: z.string(), deskStaffId: StaffId, kind: HandoffKind, state: HandoffState, dueAt: Instant.nullable() });

/** `rosa`: how far a shared desk can carry the case type, as the catalogue said then. */
export const CaseOpened = event('CaseOpened', OfCase.extend({ lifeEventId: LifeEventId.nullable().default(null), rosa: z.int().nullable().default(null) }));
export const TaskDone = event('TaskDone', OfCase.extend({ task: TaskCode }));
export const CaseClosed = event('CaseClosed', OfCase.extend({ outcome: OutcomeCode }));
export const HandoffSent = event('HandoffSent', OfHandoff.extend({ reason: HandoffReason }));
export const HandoffMoved = event('HandoffMoved', OfHandoff.extend({ step: z.string(), from: HandoffState }));
/** What is waited for has not come: half of the visitor's time has passed, or ten working days of somebody else's. */
export const HandoffReminded = event('HandoffReminded', OfHandoff);
/** Nobody received it in three working days. An event of its own: what is heard of every step costs every step. */
export const HandoffExpired = event('HandoffExpired', OfHandoff);
export const HandoffReturned = event('HandoffReturned', OfHandoff);
export const HandoffAnswered = event('HandoffAnswered', OfHandoff);
export const HandoffSettled = event('HandoffSettled', OfHandoff);
/** Documents go on to another compartment: their files are locked anew with its key. */
export const DocumentsForwarded = event('DocumentsForwarded', z.object({ handoffId: HandoffId, from: Compartment, to: Compartment, documentIds: z.array(z.uuid()) }));
