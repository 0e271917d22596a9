import { randomInt, randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notPossible, officeCompartment, stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { AppointmentChanged, AppointmentId, TicketSubject, queueHours, type appointmentsApi } from '@desk/visits/contract';
import { isTaken, orEarlier } from '../visit-rows';
import { AppointmentEntity } from './appointment.entity';
import { AppointmentBook, toAppointment, type BookedRow } from './appointment-book';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { QueueSetups } from './queue-setups';

type Input = z.output<typeof appointmentsApi.bookTime.input>;
type Answer = z.input<typeof appointmentsApi.bookTime.output>;
const NUMBERS = Array.from({ length: 900 }, (_, at) => `T ${100 + at}`);

/** Books a time for a visitor, who gets a number to say at the reception. Nobody's name is asked. */
@Injectable()
export class BookTime {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly book: AppointmentBook,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the same booked time when the same `requestKey` comes again  @throws Refused `not-possible` TimeHasPassed, ClosedThen, DayIsFull */
  async run(input: Input, caller: Caller): Promise<Answer> {
    const { officeId, at, requestKey } = input;
    caller.must('issue', TicketSubject, { officeId });
    const { settings } = await this.setups.of(officeId);
    if (Date.parse(at) <= this.clock.now().getTime()) throw notPossible('TimeHasPassed', { sv: 'Tiden har varit. Välj en senare.', en: 'That time has passed. Choose a later one.' });
    if (!queueHours(settings, new Date(at)).open) throw notPossible('ClosedThen', { sv: 'Kontoret är stängt då. Välj en tid när det är öppet.', en: 'The office is closed then. Choose a time when it is open.' });
    const row = await orEarlier(this.put(input, caller), 'appointment_request_key', requestKey, (key) => this.work.read(officeId, () => this.book.find(officeId, key)));
    return toAppointment(row);
  }

  /** Two who book at once may draw the same number: the second draws again. */
  private put(input: Input, caller: Caller): Promise<BookedRow> {
    return this.write(input, caller).catch((error: unknown) => {
      if (isTaken(error, 'appointment_number')) return this.write(input, caller);
      throw error;
    });
  }

  private write({ officeId, at, queueId, language, lifeEventId, needs, interpreterLanguage, requestKey }: Input, caller: Caller): Promise<BookedRow> {
    const day = stockholmDate(new Date(at));
    const basis = caller.must('issue', TicketSubject, { officeId });
    return this.work.write(officeId, caller.staffId, async () => {
      const taken = new Set((await this.book.ofDay(officeId, day)).map(({ number }) => number));
      const free = NUMBERS.filter((number) => !taken.has(number));
      const number = free[randomInt(Math.max(1, free.length))];
      if (number === undefined) throw notPossible('DayIsFull', { sv: 'Dagen är fullbokad. Välj en annan dag.', en: 'The day is full. Choose another one.' });
      const row: AppointmentEntity = {
        id: AppointmentId.parse(randomUUIDv7()), compartment: officeCompartment(officeId), officeId, day, number, at, queueId: queueId ?? null, language, lifeEventId, needs, interpreterLanguage, bookedBy: caller.staffId, cancelledAt: null,
        arrivalKey: null, requestKey: requestKey ?? null,
      };
      this.database.insert(AppointmentEntity, row);
      this.journal.byStaff(caller, officeId, 'appointment.book', row.id, basis, 'appointments');
      await this.database.tell(AppointmentChanged, { officeId, appointmentId: row.id });
      return { ...row, ticketNumber: null, ticketState: null };
    });
  }
}
