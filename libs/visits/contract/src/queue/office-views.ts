import { z } from 'zod';
import { AgencyId, Instant, StaffId } from '@desk/kernel/contract';
import { DeskId, DeskState, PresenceState, QueueId } from './office-queue';
import { TicketPeriod, TicketState } from './ticket';

/** Who said that a time is wrong: the clerk (or the manager) by hand, or the house in the night. */
export const FlaggedBy = z.enum(['clerk', 'overnight']);
export type FlaggedBy = z.infer<typeof FlaggedBy>;

/** A time that does not tell the truth, as the office manager reads it: which number, which stretch, who said so and when. Figures and estimates leave it out. */
export const FlaggedTime = TicketPeriod.pick({ ticketId: true, sequence: true, queueId: true, deskId: true, startedAt: true, endedAt: true }).extend({
  number: z.string(), state: TicketState, why: FlaggedBy,
  /** Display name ("Handläggare S12"); null when the house said it, and a day after the ticket ended: then the journal knows. */
  byName: z.string().nullable(),
  /** Null for a time that was flagged before this was noted. */
  flaggedAt: Instant.nullable(),
});
export type FlaggedTime = z.infer<typeof FlaggedTime>;

/** Languages that a person speaks with visitors, as BCP 47 codes, each once. */
export const StaffLanguages = z.array(z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,2}$/)).min(1).max(20).refine((codes) => new Set(codes).size === codes.length);
export type StaffLanguages = z.infer<typeof StaffLanguages>;

/** Somebody who works at the office's desks: what steers whom they are offered, and where they are now. Languages are BCP 47 codes, competences the codes that are valid today. */
export const DeskStaff = z.object({
  staffId: StaffId, displayName: z.string(), shortName: z.string(), agencyId: AgencyId, languages: z.array(z.string()), competences: z.array(z.string()),
  /** Queues that the agreements in force and the competences open for this person at this office today. */
  able: z.array(QueueId),
  presence: PresenceState.nullable(), desk: z.object({ id: DeskId, number: z.string(), state: DeskState, since: Instant.nullable() }).nullable(),
});
export type DeskStaff = z.infer<typeof DeskStaff>;
