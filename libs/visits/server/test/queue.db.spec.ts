import { aClerk, desk, office, openQueueHouse, queue, type QueueHouse } from './queue-house';

const refusal = (its: object) => expect.objectContaining({ refusal: expect.objectContaining(its) });
const key = (at: number) => `0b7a1f0e-7d5c-4a3e-9a39-${String(at).padStart(12, '0')}`;

describe('the queue', () => {
  let room: QueueHouse;
  const anna = aClerk('desk-uddevalla');
  const bo = aClerk('desk-uddevalla-2', { competences: [{ code: 'id-kontroll', validFrom: '2020-01-01', validTo: null }] });
  beforeEach(async () => {
    room = await openQueueHouse();
    await room.open('1', anna);
  });
  afterEach(() => room.house.close());

  test('tickets get letter and number in order, per queue and day', async () => {
    const numbers = [await room.issue(), await room.issue({ lifeEventId: 'LH01' }), await room.issue()].map((it) => it.ticket.number);
    expect(numbers).toEqual(['A 1', 'B 1', 'A 2']);
    room.clock.pass(86_400_000);
    expect((await room.issue()).ticket.number).toBe('A 1');
  });

  test('a ticket is one statement with its number, first period and journal', async () => {
    const { ticket } = await room.issue({ needs: ['interpreter'], language: 'ar' });
    expect(await room.periods(ticket.id)).toEqual([{ sequence: 1, state: 'waiting', started: ticket.arrivedAt, ended: null, wrong: null }]);
    expect(await room.house.asOwner('SELECT act, staff_id, object_id FROM audit.entry WHERE act = $1', ['ticket.issue'])).toEqual([{ act: 'ticket.issue', staff_id: 'desk-uddevalla', object_id: ticket.id }]);
    expect(room.told.at(-1)).toMatchObject({ name: 'TicketIssued', data: { ticketId: ticket.id, origin: 'reception', language: 'ar', needs: ['interpreter'] } });
  });

  test('taken twice by a kiosk that lost the answer, it is the same ticket with the same address', async () => {
    const [one, other] = [await room.take({ requestKey: key(1) }), await room.take({ requestKey: key(1) })];
    expect(other).toEqual(one);
    expect((await room.take({ requestKey: key(2) })).number).toBe('A 2');
    expect(await room.keys.byToken(one.token)).toEqual({ ticketId: one.ticketId, officeId: office });
    expect(await room.keys.byToken(`${one.token.slice(0, -1)}${one.token.endsWith('x') ? 'y' : 'x'}`)).toBeNull();
  });

  test('only the hash of the address is kept', async () => {
    const { token } = await room.issue();
    const [row] = await room.house.asOwner<{ text: string }>('SELECT t::text AS text FROM visits.ticket t');
    expect(row?.text).not.toContain(token.split('.')[1]);
  });

  test('the first who came is called, once, and says why', async () => {
    const first = await room.issue();
    room.clock.pass(1000);
    await room.issue();
    const called = await room.next('1', anna);
    expect(called).toMatchObject({ ticket: { id: first.ticket.id, state: 'called', deskId: desk('1'), calls: 1 }, why: ['first-arrival'], again: false });
    expect(await room.next('1', anna)).toMatchObject({ ticket: { id: first.ticket.id }, again: true });
    expect(await room.house.asOwner('SELECT object_id FROM audit.entry WHERE act = $1', ['ticket.call'])).toEqual([{ object_id: first.ticket.id }]);
  });

  test('nobody waits: nobody is called and nothing is written', async () => {
    expect(await room.next('1', anna)).toEqual({ ticket: null, why: [], again: false });
    expect(await room.house.asOwner(`SELECT 1 FROM audit.entry WHERE act = 'ticket.call'`)).toEqual([]);
  });

  test('a clerk without an open desk is told to open it', async () => {
    await room.issue();
    await expect(room.next('2', bo)).rejects.toThrow(refusal({ fact: 'DeskNotYours' }));
  });

  test('pressed many times at once by two clerks, each has one visitor', async () => {
    for (let at = 0; at < 5; at += 1) await room.issue();
    await room.open('2', bo);
    const answers = await Promise.all([1, 2, 3, 4].flatMap(() => [room.next('1', anna), room.next('2', bo)]));
    expect(new Set(answers.map((it) => it.ticket?.id)).size).toBe(2);
    expect(await room.house.asOwner(`SELECT 1 FROM visits.ticket WHERE state = 'called'`)).toHaveLength(2);
  });

  test('priority and a booked time go before first arrival, and say so', async () => {
    await room.issue();
    room.clock.pass(60_000);
    const hurried = await room.issue({ priority: 'cannot-wait' });
    const booked = await room.issue({ bookedAt: room.clock.now().toISOString() });
    await room.open('2', bo);
    expect(await room.next('1', anna)).toMatchObject({ ticket: { id: booked.ticket.id }, why: ['booked', 'first-arrival'] });
    expect(await room.next('2', bo)).toMatchObject({ ticket: { id: hurried.ticket.id }, why: ['priority', 'first-arrival'] });
  });

  test('a queue that asks for a competence is offered to who holds it, and to others only when nobody who does is open', async () => {
    const { ticket } = await room.issue({ queueId: queue('c') });
    await room.open('2', bo);
    expect((await room.next('1', anna)).ticket).toBeNull();
    await room.open('2', bo, { state: 'closed' });
    expect(await room.next('1', anna)).toMatchObject({ ticket: { id: ticket.id }, why: ['nobody-else', 'first-arrival'] });
  });

  test('a visit from call to end: a chain without gaps, and the address dies', async () => {
    const given = await room.issue({ language: 'so', lifeEventId: 'LH01', needs: ['interpreter'] });
    room.clock.pass(300_000);
    const called = (await room.next('1', anna)).ticket;
    room.clock.pass(20_000);
    const { ticket, visit } = await room.start(called ?? given.ticket, anna);
    expect(visit).toMatchObject({ number: given.ticket.number, language: 'so', interpreter: true, lifeEvents: [{ lifeEventId: 'LH01', answers: {} }], deskStaffId: 'desk-uddevalla' });
    room.clock.pass(600_000);
    const done = await room.step(ticket, { step: 'finish' }, anna);
    expect(done).toMatchObject({ state: 'done', visitId: visit.id });
    const periods = await room.periods(ticket.id);
    expect(periods.map((it) => it.state)).toEqual(['waiting', 'called', 'in-service']);
    periods.slice(1).forEach((it, at) => expect(it.started).toEqual(periods[at]?.ended));
    expect(await room.keys.byToken(given.token)).toBeNull();
    expect(room.told.map((it) => it.name)).toEqual(expect.arrayContaining(['TicketIssued', 'TicketCalled', 'VisitRegistered', 'ServiceStarted', 'VisitEnded', 'ServiceEnded']));
  });

  test('not before the grace is over is a visitor marked as not come, and who comes back has the old place', async () => {
    const first = await room.issue();
    room.clock.pass(1000);
    await room.issue();
    const called = (await room.next('1', anna)).ticket ?? first.ticket;
    await expect(room.step(called, { step: 'no-show' }, anna)).rejects.toThrow(refusal({ fact: 'GraceNotOver' }));
    room.clock.pass(91_000);
    const away = await room.step(called, { step: 'no-show' }, anna);
    await room.step(away, { step: 'return' }, anna);
    expect((await room.next('1', anna)).ticket?.id).toBe(first.ticket.id);
  });

  test('a transfer keeps number, place, language and visit, and goes to the desk it is meant for', async () => {
    const given = await room.issue({ language: 'ar' });
    room.clock.pass(1000);
    await room.issue();
    await room.open('2', bo);
    const called = (await room.next('1', anna)).ticket ?? given.ticket;
    const { ticket, visit } = await room.start(called, anna);
    const sent = await room.step(ticket, { step: 'transfer', queueId: queue('b'), deskId: desk('2') }, anna);
    expect(sent).toMatchObject({ number: 'A 1', state: 'waiting', queueId: queue('b'), arrivedAt: given.ticket.arrivedAt, language: 'ar', visitId: visit.id, toDeskId: desk('2') });
    expect((await room.next('1', anna)).ticket?.number).toBe('A 2');
    const taken = await room.next('2', bo);
    expect(taken).toMatchObject({ ticket: { number: 'A 1' }, why: ['assigned', 'first-arrival'] });
    const again = await room.start(taken.ticket ?? sent, bo);
    expect(again.visit).toMatchObject({ id: visit.id, deskStaffId: 'desk-uddevalla-2' });
    expect(room.told.map((it) => it.name)).toContain('VisitTakenOver');
  });

  test('at the end of a shift a colleague takes the visit over', async () => {
    await room.issue();
    await room.open('2', bo);
    const called = (await room.next('1', anna)).ticket;
    const { ticket } = await room.start(called ?? { id: '', version: 0 }, anna);
    await expect(room.step(ticket, { step: 'finish' }, bo)).rejects.toThrow(refusal({ fact: 'HeldByColleague' }));
    expect(await room.step(ticket, { step: 'take-over', deskId: desk('2') }, bo)).toMatchObject({ state: 'in-service', staffId: 'desk-uddevalla-2', deskId: desk('2') });
  });

  test('two visitors at once at one desk, each with a chain of its own', async () => {
    await room.issue();
    await room.issue();
    for (let at = 0; at < 2; at += 1) await room.start((await room.next('1', anna)).ticket ?? { id: '', version: 0 }, anna);
    expect(await room.house.asOwner(`SELECT 1 FROM visits.ticket WHERE state = 'in-service' AND desk_id = 'uddevalla-1'`)).toHaveLength(2);
  });

  test('an old screen is refused and told what happened', async () => {
    const { ticket } = await room.issue();
    await room.step(ticket, { step: 'park' }, anna);
    await expect(room.step(ticket, { step: 'leave' }, anna)).rejects.toThrow(refusal({ code: 'changed-meanwhile', ids: expect.objectContaining({ what: 'park' }) }));
  });

  test('a ticket can be taken back for five minutes', async () => {
    const { ticket } = await room.issue();
    room.clock.pass(301_000);
    await expect(room.step(ticket, { step: 'take-back' }, anna)).rejects.toThrow(refusal({ fact: 'TooLateToUndo' }));
    const fresh = await room.issue();
    expect(await room.step(fresh.ticket, { step: 'take-back' }, anna)).toMatchObject({ state: 'left' });
    expect(room.told.at(-1)).toMatchObject({ name: 'TicketLeft', data: { why: 'taken-back' } });
  });

  test('no tickets after the last ticket time, and none when closed', async () => {
    room.clock.moveTo(new Date('2026-11-24T14:46:00Z'));
    await expect(room.issue()).rejects.toThrow(refusal({ fact: 'LastTicketPassed' }));
    room.clock.moveTo(new Date('2026-11-24T20:00:00Z'));
    await expect(room.issue()).rejects.toThrow(refusal({ fact: 'OfficeClosed', ids: { nextOpensAt: '2026-11-25T07:00:00.000Z' } }));
  });

  test('nobody at another office sees or calls a ticket', async () => {
    const { ticket } = await room.issue();
    const elsewhere = aClerk('desk-tidaholm', { duties: [{ code: 'desk-agent', agencyId: null, compartments: [], officeIds: [], validFrom: '2020-01-01', validTo: null }] });
    await expect(room.step(ticket, { step: 'leave' }, elsewhere)).rejects.toThrow(refusal({ code: 'not-found' }));
    await expect(room.next('1', elsewhere)).rejects.toThrow(refusal({ code: 'not-found' }));
    expect(await room.house.database.run(['office:tidaholm'], 'read', () => room.house.database.query('SELECT 1 FROM visits.ticket'))).toEqual([]);
  });
});
