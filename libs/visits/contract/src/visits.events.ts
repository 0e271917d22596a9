import { z } from 'zod';
import { HandoffId, LifeEventId, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { FirstAct } from './visits.api';
import { Channel } from './visit';

const OfVisit = z.object({ visitId: VisitId, officeId: OfficeId, staffId: StaffId });

export const VisitRegistered = event('VisitRegistered', OfVisit.extend({ channel: Channel, lifeEventIds: z.array(LifeEventId), acts: z.array(FirstAct) }));
export const VisitChanged = event('VisitChanged', OfVisit);
export const VisitEnded = event('VisitEnded', OfVisit);

/** The desk's list of what came back has another row or one less. */
export const DeskToDosChanged = event('DeskToDosChanged', z.object({ deskStaffId: StaffId, officeId: OfficeId, handoffId: HandoffId }));
