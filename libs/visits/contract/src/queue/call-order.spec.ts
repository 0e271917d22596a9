import fc from 'fast-check';
import { DeskId, Queue, QueueId } from './office-queue';
import { callOrder, queueFor, whyThisOne } from './call-order';
import { TicketId } from './ticket';

const now = new Date('2026-11-24T09:42:00Z');
const a = QueueId.parse('uddevalla-a');
const b = QueueId.parse('uddevalla-b');
const me = { id: DeskId.parse('uddevalla-1'), queueIds: [a, b], able: [a, b], competences: [], languages: ['sv', 'ar'] };
const other = { ...me, id: DeskId.parse('uddevalla-2') };
const rules = { order: ['assigned' as const, 'booked' as const, 'priority' as const], bookedEarlyMinutes: 5, bookedLateMinutes: 15, languageHeadStartMinutes: 10 };
let made = 0;
const ticket = (its: object = {}) => {
  made += 1;
  return {
    id: TicketId.parse(`0197a000-0000-7000-8000-${String(made).padStart(12, '0')}`), queueId: a, language: 'sv', priority: null, bookedAt: null, arrivedAt: '2026-11-24T09:30:00.000Z', toDeskId: null, toCompetence: null, sequence: made, ...its,
  };
};
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
const order = (tickets: ReturnType<typeof ticket>[], desk = me, others: (typeof me)[] = [other]) => callOrder(tickets, desk, others, rules, now);

describe('who is called', () => {
  const early = ticket({ arrivedAt: at(-20) });
  const late = ticket({ arrivedAt: at(-5) });

  test('is who came first', () => expect(order([late, early])).toEqual([early, late]));
  test.each([
    ['sent to this desk', { toDeskId: me.id }, 'assigned'], ['inside a booked time', { bookedAt: at(-10) }, 'booked'], ['a little before it', { bookedAt: at(5) }, 'booked'], ['with priority', { priority: 'cannot-wait' }, 'priority'],
  ])('before that, who is %s', (_, its, why) => {
    const first = ticket({ arrivedAt: at(0), ...its });
    expect(order([early, first])).toEqual([first, early]);
    expect(whyThisOne(first, me, rules, now)).toEqual([why, 'first-arrival']);
  });
  test.each([['too early for a booked time', { bookedAt: at(6) }], ['too late for it', { arrivedAt: at(0), bookedAt: at(-16) }]])('not who is %s', (_, its) => expect(order([ticket(its), early])[0]).toBe(early));
  test('who speaks the clerk’s language counts as come ten minutes earlier, and no more', () => {
    const arabic = ticket({ language: 'ar', arrivedAt: at(-11) });
    const later = ticket({ language: 'ar', arrivedAt: at(-9) });
    expect(order([early, arabic, later])).toEqual([arabic, early, later]);
  });
  test('a ticket for a colleague’s open desk waits for it, and is anybody’s when that is closed', () => {
    const sent = ticket({ toDeskId: other.id });
    expect(order([sent])).toEqual([]);
    expect(order([sent], me, [])).toEqual([sent]);
  });
  test('a clerk is offered what the agreements do not let them do only when nobody else open may', () => {
    const asked = ticket({ queueId: b });
    const cannot = { ...me, able: [a] };
    expect(order([asked], cannot, [other])).toEqual([]);
    expect(order([asked], cannot, [{ ...other, able: [a] }])).toEqual([asked]);
    expect(whyThisOne(asked, cannot, rules, now)).toContain('nobody-else');
  });
});

test('nobody is offered twice and nobody who may be offered is left out', () => {
  fc.assert(fc.property(fc.array(fc.record({ arrivedAt: fc.integer({ min: -60, max: 0 }).map(at), queueId: fc.constantFrom(a, b), language: fc.constantFrom('sv', 'ar'), priority: fc.option(fc.constant('last-day' as const)) }), { maxLength: 20 }), (drawn) => {
    const tickets = drawn.map((its) => ticket(its));
    expect(new Set(order(tickets).map((it) => it.id))).toEqual(new Set(tickets.map((it) => it.id)));
  }));
});

test('a life event leads to the queue that names it, else to the common one', () => {
  const queues = [['a', []], ['b', ['LH01']], ['c', []]].map(([letter, lifeEventIds], position) =>
    Queue.parse({ id: `uddevalla-${String(letter)}`, officeId: 'uddevalla', letter: String(letter).toUpperCase(), name: { sv: 'Kö', en: 'Queue' }, lifeEventIds, position, open: letter !== 'a' }));
  expect([queueFor(queues, 'LH01')?.letter, queueFor(queues, 'LH02')?.letter, queueFor(queues, null)?.letter, queueFor([], null)]).toEqual(['B', 'C', 'C', null]);
});
