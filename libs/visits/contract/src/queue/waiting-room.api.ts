import { z } from 'zod';
import { Instant, endpoint } from '@desk/kernel/contract';
import { BoardView, KioskTicket, KioskView, MyTicket, OfficeToVisit } from './queue-views';
import { TicketChoice, TicketToken } from './ticket';

const ByToken = z.object({ token: TicketToken });

/** Steps that a visitor takes with "min kölapp": a little late (parked, place kept), here again (after late or a missed call), or leaves. */
export const VisitorStep = z.enum(['late', 'here', 'leave']);
export type VisitorStep = z.infer<typeof VisitorStep>;

/**
 * The waiting room, without sign-in. Kiosk and board come with their device's cookie and see their own office. Their sockets (`auth.as: 'device'`) are in the
 * room `hall:<officeId>` and hear topic `queue`. A phone comes with its token in the body, never in a path; its socket sends `auth: { as: 'ticket', token }`,
 * the gateway asks `TicketSource.byToken` and joins `ticket:<ticketId>` and `waiting:<officeId>`. All of them get ids only and ask again here; a phone waits
 * up to two seconds of its own choosing after a nudge for `waiting`, so that a full room does not ask at once.
 */
export const waitingRoomApi = {
  listOffices: endpoint({ method: 'GET', path: '/public/offices', can: 'anyone', input: z.object({}), output: z.object({ now: Instant, offices: z.array(OfficeToVisit) }), summary: 'Offices with opening hours, agencies and languages' }),
  getKiosk: endpoint({ method: 'GET', path: '/device/queue', can: 'device', input: z.object({}), output: KioskView, summary: 'Whether tickets are given here now, and how long it takes' }),
  /** Kiosks only. `requestKey` makes a second touch the same ticket. Refused with `OfficeClosed` or `LastTicketPassed`, with when it opens. */
  takeTicket: endpoint({ method: 'POST', path: '/device/tickets', can: 'device', input: TicketChoice.extend({ requestKey: z.uuid() }), output: KioskTicket, summary: 'Take a ticket at a kiosk' }),
  getBoard: endpoint({ method: 'GET', path: '/device/board', can: 'device', input: z.object({}), output: BoardView, summary: 'Numbers called and their desks' }),
  /** A read, by POST so that the token stays out of addresses and logs. A token whose visit is over answers `not-found`. */
  getMyTicket: endpoint({ method: 'POST', path: '/public/ticket', can: 'anyone', perMinute: 600, input: ByToken, output: MyTicket, summary: 'My place in the queue and the waiting time' }),
  stepMyTicket: endpoint({ method: 'POST', path: '/public/ticket/steps', can: 'anyone', perMinute: 120, input: ByToken.extend({ step: VisitorStep }), output: MyTicket.nullable(), summary: 'Say that I am late, here again, or leave (answers null)' }),
};
