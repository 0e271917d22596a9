import { z } from 'zod';
import { Day, OfficeId, StaffId, endpoint, may } from '@desk/kernel/contract';
import { Visit } from '../visit';
import { Desk, DeskId, DeskPlace, DeskState, HelpCall, HelpCallId, PresenceState, Queue, QueueId, QueueSettings, QueueSetup, StaffPresence } from './office-queue';
import { QueueSubject, TicketSubject } from './queue.subjects';
import { DeskStaff, FlaggedBy, FlaggedTime, StaffLanguages } from './office-views';
import { Calibration, CalledTicket, GivenTicket, QueueView, QuickAnswer, QuickAnswerKind, ReceptionView } from './queue-views';
import { BookedTime, PriorityReason, Ticket, TicketChoice, TicketId, TicketPeriod } from './ticket';
import { TicketCommand } from './ticket-steps';

const OfOffice = z.object({ officeId: OfficeId });
const OfTicket = z.object({ ticketId: TicketId });
const Versioned = OfTicket.extend({ version: z.int() });
/** Sent again by a browser that lost the answer, it gives the same row and no second one. */
const requestKey = z.uuid().optional();

/** The queue for staff. Nudges: topic `queue` (ids of tickets, queues or desks) and `help` (id of the call) to everybody with the office in their scope. */
export const queueApi = {
  /** The whole column in one read: waiting, called, served, parked, desks, presence, help. Ask again at each `queue` or `help` nudge. */
  getQueue: endpoint({ method: 'GET', path: '/offices/:officeId/queue', can: may(TicketSubject, 'read'), input: OfOffice, output: QueueView, summary: 'The queue column: tickets, desks, presence and help calls' }),
  /** Counts and what can be undone, for the person with the tablet. */
  getReception: endpoint({ method: 'GET', path: '/offices/:officeId/reception', can: may(TicketSubject, 'issue'), input: OfOffice, output: ReceptionView, summary: 'Given and answered today, and what can be taken back' }),

  /** One click: nothing chosen is a ticket for the common queue. A priority needs its reason; a booked time makes it a booked visitor. */
  issueTicket: endpoint({
    method: 'POST', path: '/offices/:officeId/tickets', can: may(TicketSubject, 'issue'),
    input: OfOffice.extend({ ...TicketChoice.shape, priority: PriorityReason.nullable().default(null), bookedAt: BookedTime.nullable().default(null), requestKey }), output: GivenTicket, summary: 'Give a ticket',
  }),
  /** "Svar direkt": counted, no ticket, no desk. */
  answerAtOnce: endpoint({ method: 'POST', path: '/offices/:officeId/answers', can: may(TicketSubject, 'issue'), input: OfOffice.extend({ kind: QuickAnswerKind, lifeEventId: TicketChoice.shape.lifeEventId, requestKey }), output: QuickAnswer, summary: 'Count a question that was answered at once' }),
  /** Within five minutes of the answer. */
  undoAnswer: endpoint({ method: 'DELETE', path: '/offices/:officeId/answers/:answerId', can: may(TicketSubject, 'issue'), input: OfOffice.extend({ answerId: z.uuid() }), output: z.object({ undone: z.literal(true) }), summary: 'Take back a counted answer' }),

  /** Claims and calls in one act, exactly once over all servers. Pressed again before the visitor came, it answers the same ticket. */
  callNext: endpoint({ method: 'POST', path: '/offices/:officeId/calls', can: may(TicketSubject, 'handle'), input: OfOffice.extend({ deskId: DeskId }), output: CalledTicket, summary: 'Call the next visitor to my desk, and say why this one' }),
  /** Every other step: call this one, recall, no-show, return, park, resume, transfer, move, take over, leave, take back, finish (`ticketSteps`). */
  stepTicket: endpoint({ method: 'POST', path: '/tickets/:ticketId/steps', can: may(TicketSubject, 'read'), input: Versioned.extend({ command: TicketCommand }), output: Ticket, summary: 'Take a step with a ticket' }),
  /** The visitor came: the visit begins (or goes on, after a transfer) at my desk with language, interpreter and life event carried over. */
  startService: endpoint({ method: 'POST', path: '/tickets/:ticketId/visit', can: may(TicketSubject, 'handle'), input: Versioned, output: z.object({ ticket: Ticket, visit: Visit }), summary: 'Start serving a called visitor; the visit begins' }),
  /** What the visitor or the reception chose, and priority with its reason. The queue is changed by a transfer. */
  changeTicket: endpoint({
    method: 'PUT', path: '/tickets/:ticketId', can: may(TicketSubject, 'read'),
    input: Versioned.extend({ ...TicketChoice.omit({ queueId: true }).partial().shape, priority: PriorityReason.nullable().optional(), bookedAt: BookedTime.nullable().optional() }), output: Ticket, summary: 'Change language, life event, needs or priority',
  }),
  getTicket: endpoint({ method: 'GET', path: '/tickets/:ticketId', can: may(TicketSubject, 'read'), input: OfTicket, output: z.object({ ticket: Ticket, periods: z.array(TicketPeriod) }), summary: 'A ticket and its chain of periods' }),
  /** By whom the time was for, the same day: statistics leave the period out. */
  flagPeriod: endpoint({ method: 'PUT', path: '/tickets/:ticketId/periods/:sequence', can: may(TicketSubject, 'handle'), input: OfTicket.extend({ sequence: z.coerce.number().int().min(1).max(1000), wrong: z.boolean() }), output: TicketPeriod, summary: 'Say that a period’s time is wrong' }),

  /** Opens (I sit down), pauses or closes a desk. Opening one takes me from any other. `queueIds` narrows what it serves for now. */
  setDesk: endpoint({ method: 'PUT', path: '/offices/:officeId/desks/:deskId', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ deskId: DeskId, state: DeskState, queueIds: z.array(QueueId).min(1).max(26).optional() }), output: Desk, summary: 'Open, pause or close a desk' }),
  setPresence: endpoint({ method: 'PUT', path: '/offices/:officeId/presence', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ state: PresenceState }), output: StaffPresence, summary: 'Say whether I am here, busy or away' }),
  /** "Kollega, kom": shows at every colleague's screen, silent for the visitor. */
  callHelp: endpoint({ method: 'POST', path: '/offices/:officeId/help-calls', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ deskId: DeskId.nullable().default(null), urgent: z.boolean().default(false) }), output: HelpCall, summary: 'Call a colleague' }),
  /** "Jag kommer": the first who answers is named to all. */
  answerHelpCall: endpoint({ method: 'POST', path: '/offices/:officeId/help-calls/:helpCallId/answers', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ helpCallId: HelpCallId }), output: HelpCall, summary: 'Say that I am coming' }),
  endHelpCall: endpoint({ method: 'POST', path: '/offices/:officeId/help-calls/:helpCallId/end', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ helpCallId: HelpCallId }), output: HelpCall, summary: 'The help is no longer needed' }),

  getQueueSetup: endpoint({ method: 'GET', path: '/offices/:officeId/queue-setup', can: may(QueueSubject, 'read'), input: OfOffice, output: QueueSetup, summary: 'Queues, desks, hours and order of an office' }),
  /** Replaces all of it. A queue or desk that is in use today cannot be taken away (`QueueInUse`, `DeskInUse`); a stale version answers `changed-meanwhile`. */
  saveQueueSetup: endpoint({
    method: 'PUT', path: '/offices/:officeId/queue-setup', can: may(QueueSubject, 'manage'),
    input: OfOffice.extend({ version: z.int(), settings: QueueSettings, queues: z.array(Queue.omit({ officeId: true })).min(1).max(26), desks: z.array(DeskPlace.omit({ officeId: true })).min(1).max(60) }), output: QueueSetup, summary: 'Change queues, desks, hours and order of an office',
  }),
  getCalibration: endpoint({ method: 'GET', path: '/offices/:officeId/calibration', can: may(QueueSubject, 'measure'), input: OfOffice.extend({ from: Day, to: Day, per: z.enum(['day', 'week']).default('day') }), output: z.object({ days: z.array(Calibration) }), summary: 'How often visitors waited within the span they were told' }),
  /** Newest first, at most two hundred; `total` says how many there are. Withdrawn by `flagPeriod`; what the house flagged stays. */
  listFlaggedTimes: endpoint({
    method: 'GET', path: '/offices/:officeId/flagged-times', can: may(QueueSubject, 'measure'), input: OfOffice.extend({ from: Day, to: Day, why: FlaggedBy.optional(), queueId: QueueId.optional() }), output: z.object({ times: z.array(FlaggedTime), total: z.int() }),
    summary: 'Times in the waiting room that are left out of figures',
  }),
  /** Names are the codes that colleagues see; nobody's work is counted here. */
  listDeskStaff: endpoint({ method: 'GET', path: '/offices/:officeId/desk-staff', can: may(QueueSubject, 'manage'), input: OfOffice, output: z.object({ staff: z.array(DeskStaff) }), summary: 'Who works at the desks: languages, competences and queues' }),
  /** One's own, or by who manages the queue. People keep them; the next call follows them. */
  setStaffLanguages: endpoint({ method: 'PUT', path: '/offices/:officeId/desk-staff/:staffId/languages', can: may(QueueSubject, 'staff'), input: OfOffice.extend({ staffId: StaffId, languages: StaffLanguages }), output: z.object({ staffId: StaffId, languages: StaffLanguages }), summary: 'Say which languages somebody at the desks speaks' }),
};
