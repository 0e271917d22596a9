import { z } from 'zod';
import { Day, Instant, LifeEventId, OfficeId, StaffId } from '@desk/kernel/contract';
import { PublicOffice } from '@desk/people/contract';
import { VisitorLanguage } from '../devices/device';
import { CallReason } from './call-order';
import { Desk, HelpCall, HoursException, Queue, QueueId, StaffPresence, WeekHours } from './office-queue';
import { QueueHours } from './queue-hours';
import { Ticket, TicketId, TicketOrigin, TicketState, TicketToken, WaitingSpan } from './ticket';

/** A queue in the column: how many wait and what a visitor who came now would be told. */
export const QueueNow = Queue.pick({ id: true, letter: true, name: true, open: true, position: true }).extend({ waiting: z.int(), longestSince: Instant.nullable(), span: WaitingSpan.nullable() });
export type QueueNow = z.infer<typeof QueueNow>;

/** The queue column: everybody who is in the house, and the desks. `tickets` are live ones; those who wait stand in the order in which my desk would call them. */
export const QueueView = z.object({
  now: Instant, hours: QueueHours, queues: z.array(QueueNow), tickets: z.array(Ticket), desks: z.array(Desk),
  /** Waiting tickets that my desk would be offered, by id, best first; empty when I hold no desk. */
  mine: z.array(TicketId),
  presence: z.array(StaffPresence), help: z.array(HelpCall),
});
export type QueueView = z.infer<typeof QueueView>;

/** A ticket as it is given: the only time the token is said. `repeated`: the same request came again and this is the same ticket. */
export const GivenTicket = z.object({ ticket: Ticket, token: TicketToken, ahead: z.int().nullable(), span: WaitingSpan.nullable(), repeated: z.boolean() });
export type GivenTicket = z.infer<typeof GivenTicket>;

/** What a kiosk says of a given ticket: no ids of desks or staff. */
export const KioskTicket = z.object({ ticketId: TicketId, number: z.string(), token: TicketToken, language: z.string(), ahead: z.int().nullable(), span: WaitingSpan.nullable() });
export type KioskTicket = z.infer<typeof KioskTicket>;

/** The answer of "call next": the ticket and why this one, or nobody. `again`: this desk had called it already and it has not come yet. */
export const CalledTicket = z.object({ ticket: Ticket.nullable(), why: z.array(CallReason), again: z.boolean() });
export type CalledTicket = z.infer<typeof CalledTicket>;

/** A short question that the reception answered at once: a visit that needs no desk, counted. */
export const QuickAnswerKind = z.enum(['showed-the-way', 'opening-hours', 'left-a-form', 'visitor-computer', 'right-phone-number', 'other']);
export type QuickAnswerKind = z.infer<typeof QuickAnswerKind>;
export const QuickAnswer = z.object({ id: z.uuid(), officeId: OfficeId, kind: QuickAnswerKind, lifeEventId: LifeEventId.nullable(), staffId: StaffId, at: Instant });
export type QuickAnswer = z.infer<typeof QuickAnswer>;

/** What the reception did today, newest first (twenty), and how much. `undoUntil` is null when it can no longer be taken back. */
export const ReceptionView = z.object({
  given: z.int(), answered: z.int(), waiting: z.int(), span: WaitingSpan.nullable(), openDesks: z.int(), desks: z.int(),
  recent: z.array(z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ticket'), ticket: Ticket, at: Instant, undoUntil: Instant.nullable() }),
    z.object({ kind: z.literal('answer'), answer: QuickAnswer, at: Instant, undoUntil: Instant.nullable() }),
  ])),
});
export type ReceptionView = z.infer<typeof ReceptionView>;

/** What a kiosk shows before anybody has pressed anything. `week`: the usual hours, as the office manager set them. */
export const KioskView = z.object({ now: Instant, hours: QueueHours, week: z.array(WeekHours), span: WaitingSpan.nullable() });
export type KioskView = z.infer<typeof KioskView>;

/** An office and its hours, as everyone may know them (FL 7 §: reachable, and say how and when). `exceptions`: the days of the next four weeks that differ, public holidays among them. */
export const OfficeToVisit = PublicOffice.extend({ hours: QueueHours, week: z.array(WeekHours), exceptions: z.array(HoursException), lastTicketMinutes: z.int() });
export type OfficeToVisit = z.infer<typeof OfficeToVisit>;

/** One call on the board. `calls` grows with a recall, so number + calls says whether it was heard already. `language` is the ticket's, for the spoken number. */
export const BoardCall = z.object({ ticketId: TicketId, number: z.string(), desk: z.string(), calls: z.int(), calledAt: Instant, language: z.string() });
export type BoardCall = z.infer<typeof BoardCall>;
/** The board: who is called now and has not come, newest first, and the last six before. Numbers and desks only. */
export const BoardView = z.object({ now: Instant, hours: QueueHours, called: z.array(BoardCall), last: z.array(BoardCall).max(6), spokenLanguages: z.array(VisitorLanguage), span: WaitingSpan.nullable() });
export type BoardView = z.infer<typeof BoardView>;

/** "Min kölapp". `desk` is said when called. `ahead` and `span` are null unless waiting. */
export const MyTicket = z.object({
  ticketId: TicketId, officeId: OfficeId, officeName: z.string(), number: z.string(), state: TicketState, language: z.string(), ahead: z.int().nullable(), span: WaitingSpan.nullable(), desk: z.string().nullable(),
  calls: z.int(), parkedUntil: Instant.nullable(), returnUntil: Instant.nullable(), now: Instant, hours: QueueHours,
});
export type MyTicket = z.infer<typeof MyTicket>;

/** How well estimates held, for a queue on a day (or in the week that begins on it): of those called, how many waited inside the span they were told. The aim is 80 %. Small groups (under five) are left out. */
export const Calibration = z.object({ queueId: QueueId, day: Day, origin: TicketOrigin, called: z.int(), inside: z.int(), shorter: z.int(), longer: z.int() });
export type Calibration = z.infer<typeof Calibration>;
