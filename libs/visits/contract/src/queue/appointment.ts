import { z } from 'zod';
import { Day, OfficeId, endpoint, may } from '@desk/kernel/contract';
import { VisitorLanguage } from '../devices/device';
import { QueueId } from './office-queue';
import { TicketSubject } from './queue.subjects';
import { GivenTicket } from './queue-views';
import { BookedTime, Ticket, TicketChoice, TicketState } from './ticket';

export const AppointmentId = z.uuid().brand<'AppointmentId'>();
export type AppointmentId = z.infer<typeof AppointmentId>;

/** A booked time. The visitor says the time or the number (`T 417`) at the reception; nobody's name is kept. */
export const Appointment = z.object({
  id: AppointmentId,
  officeId: OfficeId,
  /** Unique in the office that day. */
  number: z.string().regex(/^T \d{3}$/),
  day: Day,
  at: BookedTime,
  queueId: QueueId.nullable(),
  language: VisitorLanguage,
  lifeEventId: Ticket.shape.lifeEventId,
  needs: Ticket.shape.needs,
  interpreterLanguage: Ticket.shape.interpreterLanguage,
  cancelled: z.boolean(),
  /** The ticket that the visitor got on arrival, and how it goes with it; null until then. */
  arrived: z.object({ number: z.string(), state: TicketState }).nullable(),
});
export type Appointment = z.infer<typeof Appointment>;

const OfOffice = z.object({ officeId: OfficeId });
const OfOne = OfOffice.extend({ appointmentId: AppointmentId });

/** Booked times, for the reception. Nudges: topic `queue`. */
export const appointmentsApi = {
  listAppointments: endpoint({ method: 'GET', path: '/offices/:officeId/appointments', can: may(TicketSubject, 'issue'), input: OfOffice.extend({ day: Day }), output: z.object({ appointments: z.array(Appointment) }), summary: 'The booked times of a day, by time' }),
  /** Refused with `TimeHasPassed` or `ClosedThen`. */
  bookTime: endpoint({ method: 'POST', path: '/offices/:officeId/appointments', can: may(TicketSubject, 'issue'), input: OfOffice.extend({ ...TicketChoice.shape, at: BookedTime, requestKey: z.uuid().optional() }), output: Appointment, summary: 'Book a time; the visitor gets a number' }),
  /** The visitor is here: a ticket that goes first inside the window around the time. Again gives the same ticket. Refused with `NotToday` or `AppointmentCancelled`. */
  arriveForTime: endpoint({ method: 'POST', path: '/offices/:officeId/appointments/:appointmentId/arrival', can: may(TicketSubject, 'issue'), input: OfOne, output: GivenTicket, summary: 'Give the ticket of a booked time' }),
  cancelTime: endpoint({ method: 'DELETE', path: '/offices/:officeId/appointments/:appointmentId', can: may(TicketSubject, 'issue'), input: OfOne, output: Appointment, summary: 'Cancel a booked time' }),
};
