import { randomUUID } from 'node:crypto';
import { OfficeId } from '@desk/kernel/contract';
import { AppointmentId, DeskId, TicketId, appointmentsApi, devicesApi, queueApi, visitsApi, type BoardView, type KioskTicket, type MyTicket } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const deskId = DeskId.parse('uddevalla-1');

describe('a waiting room behind the door', () => {
  let house: TestHouse;
  let clerk: Person;
  let manager: Person;
  let kiosk: string;
  let board: string;
  const send = async <T>(method: 'GET' | 'POST', url: string, its: { cookie?: string; body?: object } = {}): Promise<{ status: number; body: T }> => {
    const answer = await house.app.inject({ method, url, headers: { ...(its.cookie ? { cookie: its.cookie } : {}), ...(its.body ? { 'content-type': 'application/json' } : {}) }, ...(its.body ? { payload: JSON.stringify(its.body) } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const pair = async (kind: 'kiosk' | 'board'): Promise<string> => {
    const { code } = done(await manager.ask(devicesApi.addDevice, { officeId, kind, name: kind }));
    const [cookie] = (await house.app.inject({ method: 'POST', url: '/api/device/pairings', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ code }) })).cookies;
    return `${cookie?.name}=${cookie?.value}`;
  };
  const take = async (its: object = {}) => (await send<KioskTicket>('POST', '/api/device/tickets', { cookie: kiosk, body: { requestKey: randomUUID(), ...its } })).body;
  const mine = (token: string) => send<MyTicket>('POST', '/api/public/ticket', { body: { token } });

  beforeAll(async () => {
    house = await openTestHouse();
    [clerk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
    [kiosk, board] = [await pair('kiosk'), await pair('board')];
    done(await clerk.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }));
  });
  afterAll(() => house.close());

  test('a visitor takes a ticket, follows it, is called, served and forgotten', async () => {
    const ticket = await take({ language: 'ar', needs: ['interpreter'] });
    expect(ticket).toMatchObject({ number: 'A 1', ahead: 0, span: { low: expect.any(Number), high: expect.any(Number) } });
    expect((await mine(ticket.token)).body).toMatchObject({ number: 'A 1', state: 'waiting', ahead: 0, officeName: 'Uddevalla', desk: null });
    const { ticket: called } = done(await clerk.ask(queueApi.callNext, { officeId, deskId }));
    expect((await mine(ticket.token)).body).toMatchObject({ state: 'called', desk: '1' });
    expect((await send<BoardView>('GET', '/api/device/board', { cookie: board })).body.called).toEqual([expect.objectContaining({ number: 'A 1', desk: '1', calls: 1, language: 'ar' })]);
    const { visit, ticket: served } = done(await clerk.ask(queueApi.startService, { ticketId: ticket.ticketId, version: called?.version ?? 0 }));
    expect(visit).toMatchObject({ number: 'A 1', language: 'ar', interpreter: true });
    done(await clerk.ask(visitsApi.updateVisit, { visitId: visit.id, version: 1, question: true }));
    done(await clerk.ask(visitsApi.endVisit, { visitId: visit.id, version: 2 }));
    expect(done(await clerk.ask(queueApi.getTicket, { ticketId: served.id })).ticket.state).toBe('done');
    expect((await mine(ticket.token)).status).toBe(404);
  });

  test('what a visitor or a screen is told has no staff, errand or other visitor in it', async () => {
    const ticket = await take({ lifeEventId: 'LH08' });
    const shown = JSON.stringify([(await mine(ticket.token)).body, (await send('GET', '/api/device/board', { cookie: board })).body, (await send('GET', '/api/device/queue', { cookie: kiosk })).body]);
    for (const word of ['desk-uddevalla', 'LH08', 'staffId', 'tokenHash', ticket.token]) expect(shown).not.toContain(word);
    await send('POST', '/api/public/ticket/steps', { body: { token: ticket.token, step: 'leave' } });
    expect((await mine(ticket.token)).status).toBe(404);
  });

  test('"Besök oss", kiosk, board and phone say the hours that the office manager set, at once and the same', async () => {
    type Offices = { offices: { id: string; week: object[]; exceptions: { day: string }[]; hours: object; lastTicketMinutes: number }[] };
    const setup = done(await manager.ask(queueApi.getQueueSetup, { officeId }));
    const hours = [{ weekday: 6, opens: '08:30', closes: '11:15' }];
    const exceptions = [{ day: '2027-01-09', opens: '12:00', closes: '13:00', why: null }];
    done(await manager.ask(queueApi.saveQueueSetup, { ...setup, settings: { ...setup.settings, hours, exceptions, lastTicketMinutes: 20, alwaysOpen: false } }));
    const ofOffice = (await send<Offices>('GET', '/api/public/offices')).body.offices.find(({ id }) => id === officeId);
    expect(ofOffice).toMatchObject({ week: hours, lastTicketMinutes: 20 });
    const kioskHours = (await send<{ week: object[]; hours: object }>('GET', '/api/device/queue', { cookie: kiosk })).body;
    expect(kioskHours).toMatchObject({ week: hours, hours: ofOffice?.hours });
    expect((await send<BoardView>('GET', '/api/device/board', { cookie: board })).body.hours).toEqual(ofOffice?.hours);
    const after = done(await manager.ask(queueApi.getQueueSetup, { officeId }));
    done(await manager.ask(queueApi.saveQueueSetup, { ...setup, version: after.version }));
  });

  test('a visitor says late and here, and nothing that a clerk may say', async () => {
    const ticket = await take();
    expect((await send<MyTicket>('POST', '/api/public/ticket/steps', { body: { token: ticket.token, step: 'late' } })).body).toMatchObject({ state: 'parked', parkedUntil: expect.any(String) });
    expect((await send<MyTicket>('POST', '/api/public/ticket/steps', { body: { token: ticket.token, step: 'here' } })).body).toMatchObject({ state: 'waiting' });
    expect((await send('POST', '/api/public/ticket/steps', { body: { token: ticket.token, step: 'finish' } })).status).toBe(422);
    expect((await mine(`uddevalla.${'A'.repeat(32)}`)).status).toBe(404);
  });

  test('a board gives no tickets, and nobody without a device does', async () => {
    expect((await send('POST', '/api/device/tickets', { cookie: board, body: { requestKey: randomUUID() } })).status).toBe(404);
    expect((await send('POST', '/api/device/tickets', { body: { requestKey: randomUUID() } })).status).toBe(401);
  });

  test('at another office a ticket answers exactly like one that does not exist', async () => {
    const { ticket } = done(await clerk.ask(queueApi.issueTicket, { officeId }));
    for (const persona of ['desk-tidaholm', 'handler-fk', 'manager-fk', 'statistics-reader', 'system-admin', 'auditor']) {
      const who = await house.as(persona);
      const ask = async (id: string) => {
        const ticketId = TicketId.parse(id);
        return [
          await who.ask(queueApi.getTicket, { ticketId }), await who.ask(queueApi.stepTicket, { ticketId, version: ticket.version, command: { step: 'leave' } }), await who.ask(queueApi.startService, { ticketId, version: ticket.version }),
          await who.ask(queueApi.changeTicket, { ticketId, version: ticket.version, priority: 'last-day' }), await who.ask(queueApi.flagPeriod, { ticketId, sequence: 1, wrong: true }),
        ].map((answer) => [answer.status, { ...answer.refusal, requestId: '' }]);
      };
      expect(await ask(ticket.id)).toEqual(await ask(randomUUID()));
      for (const answer of [
        await who.ask(queueApi.getQueue, { officeId }), await who.ask(queueApi.issueTicket, { officeId }), await who.ask(queueApi.callNext, { officeId, deskId }), await who.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }),
        await who.ask(queueApi.callHelp, { officeId }), await who.ask(queueApi.getReception, { officeId }), await who.ask(queueApi.getQueueSetup, { officeId }), await who.ask(queueApi.getCalibration, { officeId, from: '2026-11-24', to: '2026-11-24' }),
      ]) expect([403, 404]).toContain(answer.status);
    }
    expect(done(await clerk.ask(queueApi.getTicket, { ticketId: ticket.id })).ticket.version).toBe(ticket.version);
  });

  test('at another office a booked time answers exactly like one that does not exist', async () => {
    const booked = done(await clerk.ask(appointmentsApi.bookTime, { officeId, at: new Date(house.data.clock.now().getTime() + 3_600_000).toISOString() }));
    for (const persona of ['desk-tidaholm', 'handler-fk', 'statistics-reader', 'auditor']) {
      const who = await house.as(persona);
      const ask = async (id: string) => {
        const one = { officeId, appointmentId: AppointmentId.parse(id) };
        return [await who.ask(appointmentsApi.arriveForTime, one), await who.ask(appointmentsApi.cancelTime, one)].map((answer) => [answer.status, { ...answer.refusal, requestId: '' }]);
      };
      expect(await ask(booked.id)).toEqual(await ask(randomUUID()));
      expect([403, 404]).toContain((await who.ask(appointmentsApi.listAppointments, { officeId, day: booked.day })).status);
    }
    // An own office's desk does not reach it through its own address either.
    const elsewhere = await (await house.as('desk-tidaholm')).ask(appointmentsApi.arriveForTime, { officeId: OfficeId.parse('tidaholm'), appointmentId: booked.id });
    expect(elsewhere.status).toBe(404);
    expect(done(await clerk.ask(appointmentsApi.arriveForTime, { officeId, appointmentId: booked.id })).ticket.bookedAt).toBe(booked.at);
  });

  test('an office manager sets the queue, a clerk does not, and a stale screen is told', async () => {
    const { officeId: _, ...setup } = done(await manager.ask(queueApi.getQueueSetup, { officeId }));
    const given = { ...setup, officeId, queues: setup.queues.map(({ officeId: __, ...queue }) => queue), desks: setup.desks.map(({ officeId: ___, ...desk }) => desk) };
    expect((await clerk.ask(queueApi.saveQueueSetup, given)).status).toBe(403);
    expect(done(await manager.ask(queueApi.saveQueueSetup, { ...given, settings: { ...given.settings, parkMinutes: 33 } }))).toMatchObject({ version: setup.version + 1, settings: { parkMinutes: 33 } });
    expect((await manager.ask(queueApi.saveQueueSetup, given)).refusal).toMatchObject({ code: 'changed-meanwhile' });
    const now = { ...given, version: setup.version + 1 };
    expect((await manager.ask(queueApi.saveQueueSetup, { ...now, desks: now.desks.slice(1) })).refusal).toMatchObject({ fact: 'DeskInUse' });
    expect((await manager.ask(queueApi.saveQueueSetup, { ...now, queues: now.queues.map((queue) => ({ ...queue, letter: 'Z' })) })).status).toBe(422);
  });

  test('the column shows colleagues, calls for help and who comes', async () => {
    const colleague = await house.as('desk-uddevalla-2');
    done(await colleague.ask(queueApi.setPresence, { officeId, state: 'here' }));
    const call = done(await clerk.ask(queueApi.callHelp, { officeId, deskId }));
    done(await colleague.ask(queueApi.answerHelpCall, { officeId, helpCallId: call.id }));
    const column = done(await clerk.ask(queueApi.getQueue, { officeId }));
    expect(column).toMatchObject({ help: [{ id: call.id, place: '1', byName: 'U4', answeredByName: 'U2' }], presence: [{ staffId: 'desk-uddevalla-2', agencyId: 'SKV', state: 'here' }, { staffId: 'desk-uddevalla', agencyId: 'FK', deskNumber: '1' }] });
    expect(column.mine).toEqual(column.tickets.filter((ticket) => ticket.state === 'waiting').map((ticket) => ticket.id));
    done(await clerk.ask(queueApi.endHelpCall, { officeId, helpCallId: call.id }));
    expect(done(await clerk.ask(queueApi.getQueue, { officeId })).help).toEqual([]);
  });

  test('the reception answers at once, counts it and takes it back', async () => {
    const answer = done(await clerk.ask(queueApi.answerAtOnce, { officeId, kind: 'opening-hours' }));
    expect(done(await clerk.ask(queueApi.getReception, { officeId }))).toMatchObject({ answered: 1, recent: expect.arrayContaining([expect.objectContaining({ kind: 'answer', undoUntil: expect.any(String) })]) });
    done(await clerk.ask(queueApi.undoAnswer, { officeId, answerId: answer.id }));
    expect(done(await clerk.ask(queueApi.getReception, { officeId })).answered).toBe(0);
  });

  test('estimates are measured against what happened', async () => {
    const { days } = done(await manager.ask(queueApi.getCalibration, { officeId, from: '2026-11-01', to: '2026-11-30' }));
    expect(days.every((day) => day.called === day.inside + day.shorter + day.longer)).toBe(true);
    expect((await clerk.ask(queueApi.getCalibration, { officeId, from: '2026-11-01', to: '2026-11-30' })).status).toBe(403);
  });
});
