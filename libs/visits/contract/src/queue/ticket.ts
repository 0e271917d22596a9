import { z } from 'zod';
import { Day, Instant, LifeEventId, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { VisitorLanguage } from '../devices/device';
import { DeskId, QueueId } from './office-queue';

export const TicketId = z.uuid().brand<'TicketId'>();
export type TicketId = z.infer<typeof TicketId>;

/**
 * waiting → called → in-service → done, with detours: parked ("jag blir lite sen", or set aside), no-show (did not come, may come back) and left.
 * `done` and `left` are the end; a no-show ends when the day or its time to come back does.
 */
export const TicketState = z.enum(['waiting', 'called', 'in-service', 'parked', 'no-show', 'done', 'left']);
export type TicketState = z.infer<typeof TicketState>;
export const liveStates = ['waiting', 'called', 'in-service', 'parked', 'no-show'] as const satisfies readonly TicketState[];

/** What a visitor may ask for without saying why. No diagnoses. */
export const TicketNeed = z.enum(['interpreter', 'sign-language', 'seat', 'quiet-room']);
export type TicketNeed = z.infer<typeof TicketNeed>;

/** Why somebody goes first. Seen by colleagues, never on a screen in the room. */
export const PriorityReason = z.enum(['booked-time', 'cannot-wait', 'sent-back', 'last-day']);
export type PriorityReason = z.infer<typeof PriorityReason>;

export const TicketOrigin = z.enum(['kiosk', 'reception']);
export type TicketOrigin = z.infer<typeof TicketOrigin>;

/** Estimated waiting time in whole minutes, optimistic and pessimistic. Always shown as a span: "beräknad", never "garanterad". */
export const WaitingSpan = z.object({ low: z.int().min(0).max(999), high: z.int().min(0).max(999) });
export type WaitingSpan = z.infer<typeof WaitingSpan>;

/** The time that a visitor has booked; the window around it is the office's setting. */
export const BookedTime = Instant;

/** What a visitor or the reception chooses when a ticket is given. All of it may be left out. */
export const TicketChoice = z.object({
  /** Else the queue follows from the life event (`queueFor`). */
  queueId: QueueId.optional(),
  language: VisitorLanguage.default('sv'),
  lifeEventId: LifeEventId.nullable().default(null),
  needs: z.array(TicketNeed).max(4).default([]),
  /** The interpreter's language, when one is needed and it is not the ticket's. */
  interpreterLanguage: z.string().min(2).max(20).nullable().default(null),
});
export type TicketChoice = z.infer<typeof TicketChoice>;

export const Ticket = z.object({
  id: TicketId,
  /** Letter and number: `B 27`. Unique and in order for the queue that gave it, each Swedish day. Kept through every transfer. */
  number: z.string(),
  officeId: OfficeId,
  queueId: QueueId,
  day: Day,
  state: TicketState,
  origin: TicketOrigin,
  language: z.string(),
  lifeEventId: LifeEventId.nullable(),
  needs: z.array(TicketNeed),
  interpreterLanguage: z.string().nullable(),
  priority: PriorityReason.nullable(),
  bookedAt: Instant.nullable(),
  /** First arrival. It never changes: who is transferred or parked keeps the place. */
  arrivedAt: Instant,
  /** Since when the present state holds. */
  since: Instant,
  deskId: DeskId.nullable(),
  staffId: StaffId.nullable(),
  visitId: VisitId.nullable(),
  /** Whom a transfer is meant for: this desk while it is open, or a clerk with this competence. */
  toDeskId: DeskId.nullable(),
  toCompetence: z.string().nullable(),
  parkedUntil: Instant.nullable(),
  /** Times called: 2 and more are recalls. */
  calls: z.int(),
  /** The span that was told when the ticket was given, and how many were ahead. */
  toldSpan: WaitingSpan.nullable(),
  toldAhead: z.int().nullable(),
  version: z.int(),
});
export type Ticket = z.infer<typeof Ticket>;

/**
 * A stretch of time in one state. Each change closes one and opens the next at the same instant: the chain has no gaps. `wrong` marks a time that does not
 * tell the truth: said by the clerk, or by the house for what was left overnight. Statistics leave such periods out.
 */
export const TicketPeriod = z.object({
  ticketId: TicketId, sequence: z.int().min(1), state: TicketState, queueId: QueueId, deskId: DeskId.nullable(), staffId: StaffId.nullable(),
  startedAt: Instant, endedAt: Instant.nullable(), wrong: z.enum(['clerk', 'overnight']).nullable(),
});
export type TicketPeriod = z.infer<typeof TicketPeriod>;

/** What opens "min kölapp": office code, a dot and 192 unguessable bits. Only its hash is kept; it goes in bodies and socket handshakes, never in a path or query. */
export const TicketToken = z.string().regex(/^[a-z][a-z0-9-]{0,40}\.[A-Za-z0-9_-]{32}$/);
