import { aClerk, openQueueHouse, type QueueHouse } from './queue-house';

describe('the queue and the clock', () => {
  let room: QueueHouse;
  const anna = aClerk();
  const at = (instant: string) => room.clock.moveTo(new Date(instant));
  beforeEach(async () => {
    room = await openQueueHouse({ alwaysOpen: true });
  });
  afterEach(() => room.house.close());

  test('numbers begin again at midnight in Sweden, and who came before it is still first', async () => {
    at('2026-11-24T22:59:59Z');
    const before = await room.issue();
    at('2026-11-24T23:00:01Z');
    const after = await room.issue();
    expect([before, after].map(({ ticket }) => [ticket.number, ticket.day])).toEqual([['A 1', '2026-11-24'], ['A 1', '2026-11-25']]);
    await room.sweep();
    await room.open('1', anna);
    expect((await room.next('1', anna)).ticket?.id).toBe(before.ticket.id);
  });

  test.each([['spring', '2027-03-28T00:59:30Z', '2027-03-28T01:00:30Z'], ['autumn', '2026-10-25T00:59:30Z', '2026-10-25T01:00:30Z']])('the %s change of clocks moves nobody and gives no gap', async (_, before, after) => {
    at(before);
    await room.open('1', anna);
    const first = await room.issue();
    at(after);
    const second = await room.issue();
    expect([first.ticket.number, second.ticket.number]).toEqual(['A 1', 'A 2']);
    const called = (await room.next('1', anna)).ticket;
    expect(called?.id).toBe(first.ticket.id);
    const periods = await room.periods(first.ticket.id);
    expect(periods[1]?.started).toEqual(periods[0]?.ended);
    expect(Date.parse(called?.since ?? '') - Date.parse(first.ticket.arrivedAt)).toBe(60_000);
  });

  test('a server whose clock is behind neither breaks a chain nor jumps the queue', async () => {
    await room.open('1', anna);
    const first = await room.issue();
    room.clock.pass(-30_000);
    const second = await room.issue();
    expect(second.ticket.arrivedAt).toBe(first.ticket.arrivedAt);
    const called = (await room.next('1', anna)).ticket;
    expect(called?.id).toBe(first.ticket.id);
    expect(called?.since).toBe(first.ticket.since);
  });

  test('who was a little late is back in the queue when the time is over', async () => {
    const { ticket } = await room.issue();
    const parked = await room.step(ticket, { step: 'park', minutes: 10 }, anna);
    expect(parked.parkedUntil).toBe('2026-11-24T09:52:00.000Z');
    at('2026-11-24T09:51:59Z');
    await room.sweep();
    expect(await room.periods(ticket.id)).toHaveLength(2);
    at('2026-11-24T09:52:00Z');
    await room.sweep();
    expect((await room.periods(ticket.id)).map((it) => it.state)).toEqual(['waiting', 'parked', 'waiting']);
  });
});

describe('a night in the waiting room', () => {
  let room: QueueHouse;
  const anna = aClerk();
  beforeAll(async () => {
    room = await openQueueHouse();
    await room.open('1', anna);
  });
  afterAll(() => room.house.close());

  test('what is left overnight is closed and flagged once, and the desk is nobody’s', async () => {
    const [waiting] = [await room.issue({ queueId: 'uddevalla-b' }), await room.issue()];
    const served = await room.start((await room.next('1', anna)).ticket ?? { id: '', version: 0 }, anna);
    const left = served.ticket.id === waiting.ticket.id ? (await room.issue()).ticket.id : waiting.ticket.id;
    room.clock.moveTo(new Date('2026-11-25T02:00:00Z'));
    await room.sweep();
    await room.sweep();
    const states = await room.house.asOwner<{ id: string; state: string; token_hash: string | null }>('SELECT id, state, token_hash FROM visits.ticket ORDER BY id');
    expect(new Set(states.map((row) => row.state))).toEqual(new Set(['done', 'left']));
    expect(states.every((row) => row.token_hash === null)).toBe(true);
    expect((await room.periods(served.ticket.id)).map((it) => [it.state, it.wrong])).toEqual([['waiting', null], ['called', null], ['in-service', 'overnight']]);
    expect((await room.periods(left)).at(-1)).toMatchObject({ wrong: 'overnight' });
    expect(room.told.filter((it) => it.name === 'TicketLeft' || it.name === 'ServiceEnded').map((it) => it.data)).toEqual(expect.arrayContaining([expect.objectContaining({ why: 'overnight' }), expect.objectContaining({ overnight: true })]));
    expect(await room.house.asOwner(`SELECT 1 FROM visits.desk WHERE staff_id IS NOT NULL`)).toEqual([]);
  });
});
