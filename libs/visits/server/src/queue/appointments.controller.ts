import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { appointmentsApi } from '@desk/visits/contract';
import { Appointments } from './appointments';
import { BookTime } from './book-time';

type Api = typeof appointmentsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** Booked times at the reception. */
@Controller()
export class AppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly book: BookTime,
  ) {}

  @Serve(appointmentsApi.listAppointments)
  listAppointments(input: In<'listAppointments'>, caller: Caller): Out<'listAppointments'> {
    return this.appointments.list(input, caller);
  }

  @Serve(appointmentsApi.bookTime)
  bookTime(input: In<'bookTime'>, caller: Caller): Out<'bookTime'> {
    return this.book.run(input, caller);
  }

  @Serve(appointmentsApi.arriveForTime)
  arriveForTime(input: In<'arriveForTime'>, caller: Caller): Out<'arriveForTime'> {
    return this.appointments.arrive(input, caller);
  }

  @Serve(appointmentsApi.cancelTime)
  cancelTime(input: In<'cancelTime'>, caller: Caller): Out<'cancelTime'> {
    return this.appointments.cancel(input, caller);
  }
}
