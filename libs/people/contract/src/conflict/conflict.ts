import { z } from 'zod';
import { AgencyId, Instant, OfficeId, StaffId, VisitId, subject } from '@desk/kernel/contract';

/** A reported conflict of interest (jäv, FL 16–18 §§). Who waits for another agent sees that something waits, not why. */
export const ConflictSubject = subject('Conflict', {
  actions: ['report', 'read', 'take-over', 'lift'],
  where: ['agencyId', 'officeId', 'staffId', 'state'],
  discloses: ['about', 'relation', 'staffId', 'staffName'],
});

/** In what way: one's own matter, that of somebody close, or another circumstance. Nothing more is asked (FL 16 §). */
export const ConflictRelation = z.enum(['own', 'relative', 'other']);
export type ConflictRelation = z.infer<typeof ConflictRelation>;

/** `waiting`: a visit that another agent must take over. `kept`: hidden, and nobody waits. `lifted`: a manager has said that it is none. */
export const ConflictState = z.enum(['waiting', 'kept', 'lifted']);
export type ConflictState = z.infer<typeof ConflictState>;

export const Conflict = z.object({
  id: z.uuid(), agencyId: AgencyId, officeId: OfficeId.nullable(), visitId: VisitId, state: ConflictState, reportedAt: Instant,
  /** The number of the visit or the hand-off that it was reported on. */
  about: z.string().optional(), relation: ConflictRelation.optional(), staffId: StaffId.optional(), staffName: z.string().optional(),
});
export type Conflict = z.infer<typeof Conflict>;
