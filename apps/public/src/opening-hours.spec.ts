import { hoursRows } from './opening-hours';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: weekday === 5 ? '15:00' : '16:00' }));

test('days with the same hours stand on one row', () => {
  expect(hoursRows(weekdays)).toEqual([{ from: 1, to: 4, opens: '10:00', closes: '16:00' }, { from: 5, to: 5, opens: '10:00', closes: '15:00' }]);
});
