import fc from 'fast-check';
import { QueueId } from './office-queue';
import { TicketId } from './ticket';
import { waitingSpans } from './waiting-span';

const a = QueueId.parse('uddevalla-a');
const b = QueueId.parse('uddevalla-b');
const id = (at: number) => TicketId.parse(`0197a000-0000-7000-8000-${String(at).padStart(12, '0')}`);
const line = (length: number, queueId = a) => Array.from({ length }, (_, at) => ({ id: id(at), queueId }));
const free = (serves = [a]) => ({ serves, busySeconds: null, busyWith: null });
const tenMinutes = { [a]: Array.from({ length: 20 }, () => 560) };

describe('the estimated waiting time', () => {
  test('is nothing to speak of at a free desk, and a span all the same', () => expect(waitingSpans([], [free()], tenMinutes, [a], 1).newcomers.get(a)).toEqual({ low: 0, high: 2 }));
  test('grows with those who wait and shrinks with open desks', () => {
    const one = waitingSpans(line(6), [free()], tenMinutes, [a], 1).newcomers.get(a);
    const three = waitingSpans(line(6), [free(), free(), free()], tenMinutes, [a], 1).newcomers.get(a);
    expect([one, three]).toEqual([{ low: 60, high: 62 }, { low: 20, high: 22 }]);
  });
  test('is not told where no open desk serves the queue', () => expect(waitingSpans(line(2, b), [free()], tenMinutes, [a, b], 1)).toMatchObject({ spans: new Map(), newcomers: new Map([[a, { low: 0, high: 2 }]]) }));
  test('counts what a visitor at the desk has left', () => expect(waitingSpans([], [{ serves: [a], busySeconds: 260, busyWith: a }], tenMinutes, [a], 1).newcomers.get(a)).toEqual({ low: 5, high: 7 }));
  test('is the same on every server: one seed, one span', () => {
    const times = { [a]: [60, 240, 600, 1200, 300, 420] };
    expect(waitingSpans(line(9), [free(), free()], times, [a], 7)).toEqual(waitingSpans(line(9), [free(), free()], times, [a], 7));
  });
  test('holds those of other queues that share a desk as being ahead', () => {
    const waiting = [{ id: id(1), queueId: a }, { id: id(2), queueId: b }, { id: id(3), queueId: a }];
    expect([...waitingSpans(waiting, [free([a, b])], {}, [a, b], 1).ahead.values()]).toEqual([0, 1, 2]);
    expect([...waitingSpans(waiting, [free([a]), free([b])], {}, [a, b], 1).ahead.values()]).toEqual([0, 0, 1]);
  });
  test('tells somebody who comes the very number that the phone shows a moment later', () => {
    const waiting = [{ id: id(1), queueId: a }, { id: id(2), queueId: b }, { id: id(3), queueId: a }];
    for (const desks of [[free([a, b])], [free([a]), free([b])], [free([a, b]), free([b])], []]) {
      for (const queueId of [a, b]) {
        const told = waitingSpans(waiting, desks, {}, [a, b], 1).behind.get(queueId);
        expect(waitingSpans([...waiting, { id: id(4), queueId }], desks, {}, [a, b], 1).ahead.get(id(4))).toBe(told);
      }
    }
  });

  test('holds for eight of ten when times keep being what they were', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const times = { [a]: Array.from({ length: 40 }, (_, at) => 120 + ((at * 137 + seed * 31) % 900)) };
      const { low = 0, high = 0 } = waitingSpans(line(8), [free(), free()], times, [a], seed).newcomers.get(a) ?? {};
      // What happened: the same queue with other draws.
      const happened = Array.from({ length: 30 }, (_, at) => waitingSpans(line(8), [free(), free()], { [a]: [...(times[a] ?? [])].reverse() }, [a], seed + 5000 + at).newcomers.get(a));
      expect(low).toBeLessThan(high);
      expect(happened.filter((it) => it && (it.low + it.high) / 2 >= low && (it.low + it.high) / 2 <= high).length).toBeGreaterThanOrEqual(24);
    }), { numRuns: 20, seed: 3 });
  });
});
