import Holidays from 'date-holidays';
import { addWorkingDays, isWorkingDay, stockholmDate, stockholmInstant, swedishHolidays, workingDaysBetween, workingDeadline } from './swedish-time';

describe('Swedish working days', () => {
  test('agree with an independent calendar from 2005 to 2050', () => {
    const calendar = new Holidays('SE', { types: ['public', 'bank'] });
    for (let year = 2005; year <= 2050; year += 1) {
      const expected = calendar.getHolidays(year).map((day) => day.date.slice(0, 10));
      const ours = [...swedishHolidays(year)];
      expect(ours.sort()).toEqual([...new Set(expected)].sort());
    }
  });
  test('two working days after the day before Midsummer Eve 2026 is the Tuesday after', () => expect(addWorkingDays('2026-06-18', 2)).toBe('2026-06-23'));
  test('a Saturday counts from Monday', () => expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-23'));
  test('Christmas Eve is no working day', () => expect(isWorkingDay('2026-12-24')).toBe(false));
});

describe('Swedish time', () => {
  test('an evening instant belongs to the next day in Sweden', () => expect(stockholmDate(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02'));
  test('summer and winter offsets', () => {
    expect(stockholmInstant('2026-07-01', '08:00').toISOString()).toBe('2026-07-01T06:00:00.000Z');
    expect(stockholmInstant('2026-12-01', '08:00').toISOString()).toBe('2026-12-01T07:00:00.000Z');
  });
  test('the hour that does not exist in March moves forward, the double hour in October is the first', () => {
    expect(stockholmInstant('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(stockholmInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
  test('a deadline is the end of the working day', () => expect(workingDeadline(new Date('2026-11-20T12:00:00Z'), 1).toISOString()).toBe('2026-11-23T16:00:00.000Z'));
});

test.each([
  ['the same day', '2026-11-24', '2026-11-24', 0], ['over a weekend', '2026-11-27', '2026-11-30', 1], ['over Christmas', '2026-12-22', '2026-12-28', 2], ['backwards', '2026-11-24', '2026-11-20', 0],
] as const)('working days between, %s', (_, after, until, days) => expect(workingDaysBetween(after, until)).toBe(days));
