import { z } from 'zod';
import { Instant, LifeEventId, OfficeId, StaffId, VisitId, event } from '@desk/kernel/contract';
import { CallReason } from './call-order';
import { DeskId, HelpCallId, QueueId } from './office-queue';
import { QuickAnswerKind } from './queue-views';
import { PriorityReason, TicketId, TicketNeed, TicketOrigin, TicketState, WaitingSpan } from './ticket';

/** Ids and codes only; `at` is when the period before ended and the next began. */
const OfTicket = z.object({ ticketId: TicketId, officeId: OfficeId, queueId: QueueId, at: Instant });

export const TicketIssued = event('TicketIssued', OfTicket.extend({ origin: TicketOrigin, language: z.string(), lifeEventId: LifeEventId.nullable(), needs: z.array(TicketNeed), priority: PriorityReason.nullable(), booked: z.boolean(), span: WaitingSpan.nullable() }));
/** `waitedSeconds` since first arrival (or the booked time); `calls` is more than 1 for a recall. */
export const TicketCalled = event('TicketCalled', OfTicket.extend({ deskId: DeskId, staffId: StaffId, calls: z.int(), why: z.array(CallReason), waitedSeconds: z.int(), span: WaitingSpan.nullable() }));
export const ServiceStarted = event('ServiceStarted', OfTicket.extend({ deskId: DeskId.nullable(), staffId: StaffId, visitId: VisitId }));
export const TicketParked = event('TicketParked', OfTicket.extend({ until: Instant.nullable() }));
/** Back in the queue with the old place: after parking, or after not having come. */
export const TicketReturned = event('TicketReturned', OfTicket);
export const TicketNoShow = event('TicketNoShow', OfTicket.extend({ deskId: DeskId.nullable() }));
/** `why`: the visitor left, the ticket was taken back and does not count, it did not come back, or the night came. */
export const TicketLeft = event('TicketLeft', OfTicket.extend({ why: z.enum(['left', 'taken-back', 'not-back', 'overnight']) }));
/** A transfer counts as sorted wrong the first time: `fromQueueId` says where. */
export const TicketTransferred = event('TicketTransferred', OfTicket.extend({ fromQueueId: QueueId, toDeskId: DeskId.nullable(), toCompetence: z.string().nullable() }));
/** Another desk, room or clerk goes on with the same service. */
export const ServiceMoved = event('ServiceMoved', OfTicket.extend({ deskId: DeskId.nullable(), staffId: StaffId, visitId: VisitId.nullable() }));
export const ServiceEnded = event('ServiceEnded', OfTicket.extend({ staffId: StaffId.nullable(), visitId: VisitId.nullable(), overnight: z.boolean() }));
/** Language, needs, life event, priority or a flag changed. */
export const TicketChanged = event('TicketChanged', OfTicket);
/** A stretch of time was said to be wrong, or right after all: figures follow. */
export const PeriodFlagged = event('PeriodFlagged', OfTicket.extend({ sequence: z.int(), state: TicketState, wrong: z.boolean() }));

/** A visit goes on with another clerk: rooms that keep `deskStaffId` on their rows follow. */
export const VisitTakenOver = event('VisitTakenOver', z.object({ visitId: VisitId, officeId: OfficeId, from: StaffId, to: StaffId }));

export const QuickAnswerGiven = event('QuickAnswerGiven', z.object({ answerId: z.uuid(), officeId: OfficeId, kind: QuickAnswerKind, lifeEventId: LifeEventId.nullable(), undone: z.boolean() }));
export const AppointmentChanged = event('AppointmentChanged', z.object({ officeId: OfficeId, appointmentId: z.uuid() }));
export const DeskChanged = event('DeskChanged', z.object({ officeId: OfficeId, deskId: DeskId, staffId: StaffId.nullable() }));
export const PresenceChanged = event('PresenceChanged', z.object({ officeId: OfficeId, staffId: StaffId }));
export const HelpCallChanged = event('HelpCallChanged', z.object({ officeId: OfficeId, helpCallId: HelpCallId }));
export const QueueSetupChanged = event('QueueSetupChanged', z.object({ officeId: OfficeId }));
