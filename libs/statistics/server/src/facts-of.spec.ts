import { factsOf } from './facts-of';
import type { ToldEvent } from './told-event';

const subject = '01990000-0000-7000-8000-000000000001';
const line = (at: string, number: number, its: Pick<ToldEvent, 'name' | 'data'>): ToldEvent => ({ id: `01990000-0000-7000-8000-00000000001${number}`, at, subject, ...its } as ToldEvent);
const visit = (from: string, to: string, between: ToldEvent[] = []): ToldEvent[] => [
  line(from, 0, { name: 'VisitRegistered', data: { officeId: 'uddevalla', channel: 'desk', lifeEventIds: [] } }), ...between, line(to, 9, { name: 'VisitEnded', data: {} }),
];
const only = (events: ToldEvent[]) => factsOf(events, () => 15)[0];

describe('a visit as a fact', () => {
  test.each([
    ['new year’s night belongs to the new year', '2026-12-31T23:30:00.000Z', '2027-01-01', 2],
    ['the last quarter of the year to the old', '2026-12-31T22:59:59.000Z', '2026-12-31', 95],
    ['the last quarter before the clocks go forward', '2026-03-29T00:59:00.000Z', '2026-03-29', 7],
    ['the first quarter after: the hour between was not', '2026-03-29T01:00:00.000Z', '2026-03-29', 12],
    ['the hour that comes twice, the first time', '2026-10-25T00:30:00.000Z', '2026-10-25', 10],
    ['and the second time', '2026-10-25T01:30:00.000Z', '2026-10-25', 10],
  ])('%s', (_, at, day, quarter) => expect(only(visit(at, new Date(Date.parse(at) + 60_000).toISOString()))).toMatchObject({ day, quarter }));

  test('takes as long as it takes, also when the clocks change', () => {
    expect(only(visit('2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'))?.durations).toEqual({ service: 60 });
  });

  test('is not served while it stands parked, and may end there', () => {
    const parked = visit('2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z', [
      line('2026-11-24T09:10:00.000Z', 1, { name: 'VisitChanged', data: { step: 'park' } }), line('2026-11-24T09:20:00.000Z', 2, { name: 'VisitChanged', data: { step: 'resume' } }), line('2026-11-24T09:50:00.000Z', 3, { name: 'VisitChanged', data: { step: 'park' } }),
    ]);
    expect(only(parked)?.durations).toEqual({ service: 40, parked: 20 });
  });

  test('is none before it has ended, and none when a protected person was met', () => {
    expect(factsOf(visit('2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z').slice(0, 1), () => 15)).toEqual([]);
    expect(factsOf([...visit('2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z'), line('2026-11-24T09:30:00.000Z', 5, { name: 'VisitForgotten', data: {} })], () => 15)).toEqual([]);
  });
});

describe('a ticket as a fact', () => {
  const called = (between: ToldEvent[] = []): ToldEvent[] => [
    line('2026-11-24T09:00:00.000Z', 0, { name: 'TicketIssued', data: { officeId: 'uddevalla', language: 'sv', lifeEventId: null, needs: [], booked: false, span: { low: 5, high: 15 } } }),
    line('2026-11-24T09:10:00.000Z', 1, { name: 'TicketCalled', data: { calls: 1, waitedSeconds: 600 } }), ...between,
  ];
  const flagged = (number: number, its: { sequence?: number; state?: string; wrong?: boolean } = {}): ToldEvent => line('2026-11-24T09:20:00.000Z', number, { name: 'PeriodFlagged', data: { sequence: 1, state: 'waiting', wrong: true, ...its } });

  test('has no wait once the wait is flagged, and has it again when the flag is withdrawn', () => {
    expect(only(called())?.durations).toMatchObject({ wait: 10 });
    expect(only(called([flagged(2)]))?.durations).toEqual({});
    expect(only(called([flagged(2), flagged(3, { wrong: false })]))?.durations).toMatchObject({ wait: 10 });
  });

  test('keeps its wait when only the visit after it is flagged', () => expect(only(called([flagged(2, { sequence: 3, state: 'in-service' })]))?.durations).toMatchObject({ wait: 10 }));
});
