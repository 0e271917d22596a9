import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { changedMeanwhile, notPossible, stockholmDate, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { AppointmentChanged, TicketSubject, type AppointmentId, type appointmentsApi } from '@desk/visits/contract';
import { AppointmentBook, toAppointment, type BookedRow } from './appointment-book';
import { AppointmentEntity } from './appointment.entity';
import { GiveTicket } from './give-ticket';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { toTicket } from './queue-rows';

type Api = typeof appointmentsApi;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;
type One = { readonly officeId: OfficeId; readonly appointmentId: AppointmentId };

/** Booked times at the reception: the day's list, the visitor is here, the time is cancelled. */
@Injectable()
export class Appointments {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly book: AppointmentBook,
    private readonly give: GiveTicket,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ officeId, day }: z.output<Api['listAppointments']['input']>, caller: Caller): Out<'listAppointments'> {
    caller.must('issue', TicketSubject, { officeId });
    return { appointments: (await this.work.read(officeId, () => this.book.ofDay(officeId, day))).map(toAppointment) };
  }

  /** The ticket of a booked time. Come again, or at two tablets at once, it is the same ticket; one that was taken back is given anew. */
  async arrive({ officeId, appointmentId }: One, caller: Caller): Out<'arriveForTime'> {
    const basis = caller.must('issue', TicketSubject, { officeId });
    const booked = await this.work.read(officeId, () => this.book.get(officeId, appointmentId));
    if (booked.cancelledAt !== null) throw notPossible('AppointmentCancelled', { sv: `${booked.number} är avbokad. Ge en vanlig kölapp.`, en: `${booked.number} is cancelled. Give an ordinary ticket.` }, { appointmentId });
    if (booked.day !== stockholmDate(this.clock.now())) throw notPossible('NotToday', { sv: `${booked.number} är bokad en annan dag. Ge en vanlig kölapp.`, en: `${booked.number} is booked for another day. Give an ordinary ticket.` }, { appointmentId });
    const requestKey = booked.ticketNumber === null ? randomUUID() : (booked.arrivalKey ?? randomUUID());
    const { queueId, language, lifeEventId, needs, interpreterLanguage, at } = booked;
    const giving = { officeId, ...(queueId === null ? {} : { queueId }), lifeEventId, needs, interpreterLanguage, language, priority: null, bookedAt: at, origin: 'reception' as const, by: caller.staffId, requestKey };
    const given = await this.give.run(giving, async () => {
      this.journal.byStaff(caller, officeId, 'appointment.arrive', appointmentId, basis, 'appointments');
      if (requestKey !== booked.arrivalKey) await this.mark(booked, requestKey);
    });
    return { ...given, ticket: toTicket(given.ticket) };
  }

  async cancel({ officeId, appointmentId }: One, caller: Caller): Out<'cancelTime'> {
    const basis = caller.must('issue', TicketSubject, { officeId });
    return this.work.write(officeId, caller.staffId, async () => {
      const booked = await this.book.get(officeId, appointmentId);
      if (booked.cancelledAt !== null) return toAppointment(booked);
      if (booked.ticketNumber !== null) throw notPossible('HasArrived', { sv: `Besökaren är redan här med ${booked.ticketNumber}.`, en: `The visitor is here already, with ${booked.ticketNumber}.` }, { appointmentId });
      const change = { cancelledAt: this.clock.now().toISOString() };
      this.database.update(AppointmentEntity, { id: booked.id, ...change });
      this.journal.byStaff(caller, officeId, 'appointment.cancel', booked.id, basis, 'appointments');
      await this.database.tell(AppointmentChanged, { officeId, appointmentId });
      return toAppointment({ ...booked, ...change });
    });
  }

  /** Says under which key the ticket is given, unless another tablet was a moment faster. */
  private async mark({ id, officeId, number, arrivalKey }: BookedRow, requestKey: string): Promise<void> {
    const marked = await this.database.find('UPDATE visits.appointment SET arrival_key = $2 WHERE id = $1 AND arrival_key IS NOT DISTINCT FROM $3 AND cancelled_at IS NULL RETURNING id', [id, requestKey, arrivalKey]);
    if (!marked) throw changedMeanwhile('AppointmentChanged', { sv: `${number} ändrades på en annan skärm. Det du ser nu är uppdaterat.`, en: `${number} changed on another screen. What you see now is up to date.` }, { appointmentId: id });
    await this.database.tell(AppointmentChanged, { officeId, appointmentId: id });
  }
}
