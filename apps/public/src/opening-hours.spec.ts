import { hoursRows, openState } from './opening-hours';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: weekday === 5 ? '15:00' : '16:00' }));

test('days with the same hours stand on one row', () => {
  expect(hoursRows(weekdays)).toEqual([{ from: 1, to: 4, opens: '10:00', closes: '16:00' }, { from: 5, to: 5, opens: '10:00', closes: '15:00' }]);
});

test.each([
  ['2026-11-24T09:42:00Z', { state: 'open', until: '16:00' }],
  ['2026-11-24T07:00:00Z', { state: 'closed', next: { date: '2026-11-24', opens: '10:00' } }],
  ['2026-11-27T14:00:00Z', { state: 'closed', next: { date: '2026-11-30', opens: '10:00' } }],
  // Christmas Eve is a Thursday, then the 25th and a weekend: Monday 28 December.
  ['2026-12-24T10:00:00Z', { state: 'closed', next: { date: '2026-12-28', opens: '10:00' } }],
])('at %s', (at, state) => expect(openState(weekdays, new Date(at))).toEqual(state));
