import { z } from 'zod';
import { VisitId, endpoint, may } from '@desk/kernel/contract';
import { Conflict, ConflictRelation, ConflictSubject } from './conflict';

const One = z.object({ conflictId: z.uuid() });
export const Reported = z.object({ reported: z.literal(true) });

export const conflictsApi = {
  reportVisitConflict: endpoint({
    method: 'POST', path: '/visits/:visitId/conflict', can: may(ConflictSubject, 'report'), input: z.object({ visitId: VisitId, relation: ConflictRelation }), output: Reported,
    summary: 'Report a conflict of interest in a visit: it is hidden from me at once and waits for another agent',
  }),
  listConflicts: endpoint({ method: 'GET', path: '/conflicts', can: may(ConflictSubject, 'read'), input: z.object({}), output: z.object({ conflicts: z.array(Conflict) }), summary: 'Visits that wait for another agent; for managers every reported conflict in force' }),
  takeOverVisit: endpoint({ method: 'POST', path: '/conflicts/:conflictId/take-over', can: may(ConflictSubject, 'take-over'), input: One, output: z.object({ visitId: VisitId }), summary: 'Take over the visit of a colleague with a conflict of interest' }),
  liftConflict: endpoint({ method: 'POST', path: '/conflicts/:conflictId/lift', can: may(ConflictSubject, 'lift'), input: One.extend({ reason: z.string().trim().min(3).max(200) }), output: Conflict, summary: 'Decide, as manager, that there is no conflict of interest' }),
};
