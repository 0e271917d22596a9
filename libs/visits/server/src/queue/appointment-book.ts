import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { notFound, type OfficeId } from '@desk/kernel/contract';
import { Database, columnsOf } from '@desk/platform/server';
import type { Appointment, AppointmentId } from '@desk/visits/contract';
import { AppointmentEntity } from './appointment.entity';
import type { TicketEntity } from './ticket.entity';

/** A booked time with the ticket that it was given, if the visitor came; a ticket that was taken back is none. */
export type BookedRow = AppointmentEntity & { readonly ticketNumber: string | null; readonly ticketState: TicketEntity['state'] | null };

const selectBooked = `SELECT ${columnsOf(AppointmentEntity, 'a')}, t.number AS "ticketNumber", t.state AS "ticketState" FROM visits.appointment a
  LEFT JOIN visits.ticket t ON t.office_id = a.office_id AND t.request_key = a.arrival_key AND t.last_step <> 'take-back'`;

/** The rows of an office's booked times. Inside a unit of work in the office's compartment. */
@Injectable()
export class AppointmentBook {
  constructor(private readonly database: Database) {}

  ofDay(officeId: OfficeId, day: string): Promise<BookedRow[]> {
    return this.database.query<BookedRow>(`${selectBooked} WHERE a.office_id = $1 AND a.day = $2 ORDER BY a.at, a.number`, [officeId, day]);
  }

  find(officeId: OfficeId, requestKey: string): Promise<BookedRow | undefined> {
    return this.database.find<BookedRow>(`${selectBooked} WHERE a.office_id = $1 AND a.request_key = $2`, [officeId, requestKey]);
  }

  /** @throws Refused `not-found` */
  async get(officeId: OfficeId, id: AppointmentId): Promise<BookedRow> {
    const row = await this.database.find<BookedRow>(`${selectBooked} WHERE a.office_id = $1 AND a.id = $2`, [officeId, id]);
    if (!row) throw notFound();
    return row;
  }
}

export const toAppointment = ({ id, officeId, number, day, at, queueId, language, lifeEventId, needs, interpreterLanguage, cancelledAt, ticketNumber, ticketState }: BookedRow): z.input<typeof Appointment> => ({
  id, officeId, number, day, at, queueId, language, lifeEventId, needs, interpreterLanguage, cancelled: cancelledAt !== null, arrived: ticketNumber === null || ticketState === null ? null : { number: ticketNumber, state: ticketState },
});
