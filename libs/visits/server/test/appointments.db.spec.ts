import { appointmentsApi } from '@desk/visits/contract';
import { AppointmentBook } from '../src/queue/appointment-book';
import { Appointments } from '../src/queue/appointments';
import { BookTime } from '../src/queue/book-time';
import { aClerk, office, openQueueHouse, type QueueHouse } from './queue-house';

const anna = aClerk();

describe('a booked time', () => {
  let room: QueueHouse;
  let desk: Appointments;
  let booking: BookTime;
  const book = (its: object) => booking.run(appointmentsApi.bookTime.input.parse({ officeId: office, ...its }), anna);
  const arrive = (id: string) => desk.arrive(appointmentsApi.arriveForTime.input.parse({ officeId: office, appointmentId: id }), anna);
  const today = async () => (await desk.list(appointmentsApi.listAppointments.input.parse({ officeId: office, day: '2026-11-24' }), anna)).appointments;
  // It is 10.42 in Uddevalla, and the office closes at 16.
  const at = (clock: string) => new Date(`2026-11-24T${clock}:00+01:00`).toISOString();

  beforeEach(async () => {
    room = await openQueueHouse();
    const rows = new AppointmentBook(room.house.database);
    booking = new BookTime(room.work, room.house.database, room.setups, rows, room.journal, room.clock);
    desk = new Appointments(room.work, room.house.database, rows, room.give, room.journal, room.clock);
    await room.open('1', anna);
  });
  afterEach(() => room.house.close());

  test('has a number to say aloud and nobody’s name, and stands in the day’s list by time', async () => {
    const [late, early] = [await book({ at: at('14:00'), lifeEventId: 'LH01' }), await book({ at: at('11:00'), language: 'ar', needs: ['interpreter'] })];
    expect(late).toMatchObject({ number: expect.stringMatching(/^T \d{3}$/), day: '2026-11-24', arrived: null, cancelled: false });
    expect(late.number).not.toBe(early.number);
    expect((await today()).map(({ number }) => number)).toEqual([early.number, late.number]);
  });

  test('sent twice by a tablet that lost the answer, it is one', async () => {
    const requestKey = '0197a000-0000-7000-8000-0000000000ab';
    expect((await book({ at: at('14:00'), requestKey })).id).toBe((await book({ at: at('14:00'), requestKey })).id);
    expect(await today()).toHaveLength(1);
  });

  test('inside its window goes before those who came first, and before that after them', async () => {
    const booked = await book({ at: at('11:00') });
    const first = await room.issue();
    const given = await arrive(booked.id);
    expect(given).toMatchObject({ span: null, ahead: null, ticket: { bookedAt: at('11:00') } });
    room.clock.moveTo(new Date(at('10:54')));
    expect((await room.next('1', anna)).ticket?.id).toBe(first.ticket.id);
    const called = (await room.step({ id: first.ticket.id, version: 2 }, { step: 'leave' }, anna)).state;
    expect(called).toBe('left');
    const second = await room.issue();
    room.clock.moveTo(new Date(at('10:56')));
    const next = await room.next('1', anna);
    expect(next).toMatchObject({ ticket: { id: given.ticket.id }, why: ['booked', 'first-arrival'] });
    expect(second.ticket.id).not.toBe(next.ticket?.id);
  });

  test('is arrived for once, at however many tablets, and again when the ticket was taken back', async () => {
    const { id } = await book({ at: at('11:00') });
    const [one, two] = await Promise.allSettled([arrive(id), arrive(id)]);
    const given = await arrive(id);
    for (const answer of [one, two]) if (answer.status === 'fulfilled') expect(answer.value.ticket.id).toBe(given.ticket.id);
    expect(given.repeated).toBe(true);
    expect((await today())[0]?.arrived).toEqual({ number: given.ticket.number, state: 'waiting' });
    await room.step(given.ticket, { step: 'take-back' }, anna);
    expect((await today())[0]?.arrived).toBeNull();
    expect((await arrive(id)).ticket.id).not.toBe(given.ticket.id);
  });

  test.each([['has been', '10:00', 'TimeHasPassed'], ['is when the office is closed', '18:00', 'ClosedThen']])('cannot be booked for a time that %s', (_, clock, fact) =>
    expect(book({ at: at(clock) })).rejects.toMatchObject({ refusal: { fact } }));

  test('of another day, or cancelled, gives no ticket; one who is here is not cancelled', async () => {
    const tomorrow = await book({ at: new Date('2026-11-25T10:00:00+01:00').toISOString() });
    await expect(arrive(tomorrow.id)).rejects.toMatchObject({ refusal: { fact: 'NotToday' } });
    const { id } = await book({ at: at('11:00') });
    const one = appointmentsApi.cancelTime.input.parse({ officeId: office, appointmentId: id });
    expect((await desk.cancel(one, anna)).cancelled).toBe(true);
    await expect(arrive(id)).rejects.toMatchObject({ refusal: { fact: 'AppointmentCancelled' } });
    const here = await book({ at: at('11:15') });
    await arrive(here.id);
    await expect(desk.cancel({ ...one, appointmentId: here.id as typeof one.appointmentId }, anna)).rejects.toMatchObject({ refusal: { fact: 'HasArrived' } });
  });

  test('is received after the last ticket is given, as long as the office is open', async () => {
    const { id } = await book({ at: at('15:50') });
    room.clock.moveTo(new Date(at('15:48')));
    await expect(room.issue()).rejects.toMatchObject({ refusal: { fact: 'LastTicketPassed' } });
    expect((await arrive(id)).ticket.number).toBe('A 1');
  });
});
