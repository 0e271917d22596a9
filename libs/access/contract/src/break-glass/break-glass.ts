import { z } from 'zod';
import { AgencyId, Compartment, HandoffId, Instant, StaffId, subject } from '@desk/kernel/contract';

/** How long an opening lasts, and how long a question waits for its second person, in minutes (domain.md 6.1: the system administrator's break-glass). */
export const BREAK_GLASS_MINUTES = 30;

/** An opening of one named hand-off for a system administrator, by two persons (C9, C12). It gives no right but to look at that one thing. */
export const BreakGlassSubject = subject('BreakGlass', { actions: ['ask', 'read', 'approve', 'end', 'look'], where: ['agencyId', 'askedBy', 'approvedBy'] });

/** `asked`: waits for the second person. `open`: may be looked at. `over`: the time ran out. */
export const BreakGlassState = z.enum(['asked', 'open', 'declined', 'ended', 'over']);
export type BreakGlassState = z.infer<typeof BreakGlassState>;

export const BreakGlass = z.object({
  id: z.uuid(), agencyId: AgencyId, compartment: Compartment, receiptNumber: z.string(), handoffId: HandoffId, reason: z.string(), state: BreakGlassState,
  askedBy: StaffId, askedName: z.string(), askedAt: Instant, approvedBy: StaffId.nullable(), approvedName: z.string().nullable(), openedAt: Instant.nullable(), until: Instant,
  endedAt: Instant.nullable(), endedName: z.string().nullable(), looks: z.int(),
});
export type BreakGlass = z.infer<typeof BreakGlass>;

type Kept = { readonly openedAt: string | null; readonly until: string; readonly endedAt: string | null; readonly declined: boolean };

/** What an opening is at a moment. The clock alone ends it: no job needs to have run. */
export const breakGlassState = ({ openedAt, until, endedAt, declined }: Kept, now: Date): BreakGlassState => {
  if (declined) return 'declined';
  if (endedAt !== null && Date.parse(endedAt) < Date.parse(until)) return 'ended';
  if (now.getTime() >= Date.parse(until)) return 'over';
  return openedAt === null ? 'asked' : 'open';
};
