import { z } from 'zod';
import { HandoffId, Instant, LifeEventId, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { DemandMark } from './demand';
import { FirstAct } from './visits.api';
import { Channel } from './visit';

const OfVisit = z.object({ visitId: VisitId, officeId: OfficeId, staffId: StaffId });

export const VisitRegistered = event('VisitRegistered', OfVisit.extend({ channel: Channel, lifeEventIds: z.array(LifeEventId), acts: z.array(FirstAct) }));
export const VisitChanged = event('VisitChanged', OfVisit.extend({ /** What changed: `park`, `resume`, `settings`, `life-events` or `case-types`. */ step: z.string().default('') }));
/** With what the visit came to be, in codes, so that those who only hear need not ask. */
export const VisitEnded = event('VisitEnded', OfVisit.extend({
  startedAt: Instant.optional(), channel: Channel.optional(), language: z.string().optional(), interpreter: z.boolean().optional(), lifeEventIds: z.array(LifeEventId).optional(), demand: DemandMark.optional(),
}));

/** The desk's list of what came back has another row or one less. */
export const DeskToDosChanged = event('DeskToDosChanged', z.object({ deskStaffId: StaffId, officeId: OfficeId, handoffId: HandoffId }));
