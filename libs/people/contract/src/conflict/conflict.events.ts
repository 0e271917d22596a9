import { z } from 'zod';
import { AgencyId, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { ConflictRelation } from './conflict';

/** Somebody may not meet this visit, nor (when `subjectHash` is there) this person. Heard within the act's own transaction, and kept by people alone. */
export const ConflictReported = event('ConflictReported', z.object({
  staffId: StaffId, visitId: VisitId, agencyId: AgencyId, officeId: OfficeId.nullable(), relation: ConflictRelation, about: z.string(), subjectHash: z.string().nullable(),
}));

/** Another agent goes on with the visit of a colleague with a conflict of interest. */
export const ConflictTakenOver = event('ConflictTakenOver', z.object({ visitId: VisitId, officeId: OfficeId, from: StaffId, to: StaffId }));

/** The list of conflicts has changed: those who take over and those who manage ask again. No id of whom it is about. */
export const ConflictsChanged = event('ConflictsChanged', z.object({ agencyId: AgencyId, officeId: OfficeId.nullable() }));
