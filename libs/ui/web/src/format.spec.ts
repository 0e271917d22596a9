import { formatDate, formatNumber, formatTime, formatWeekday } from './format';
import { fill } from './texts';

describe('dates and texts as they are said at the desk', () => {
  test.each([
    ['a time in winter', formatTime('2026-11-24T09:42:00Z', 'sv'), '10.42'],
    ['a time in summer', formatTime('2026-07-01T08:05:00Z', 'sv'), '10.05'],
    ['a time in English', formatTime('2026-11-24T09:42:00Z', 'en'), '10.42'],
    ['midnight', formatTime('2026-11-23T23:00:00Z', 'en'), '00.00'],
    ['a day', formatDate('2026-11-28', 'sv'), 'lördag 28 november'],
    ['a day in English', formatDate('2026-11-28', 'en'), 'Saturday 28 November'],
    ['an instant late in the evening, Swedish day', formatDate('2026-11-27T23:30:00Z', 'sv'), 'lördag 28 november'],
    ['a weekday', formatWeekday('2026-11-26', 'sv'), 'tors 26 nov'],
  ])('%s', (_, said, expected) => expect(said).toBe(expected));

  test('thousands are held together', () => {
    expect(formatNumber(1250, 'sv')).toMatch(/^1\s250$/);
    expect(formatNumber(0.5, 'sv')).toBe('0,5');
  });

  test('values are put in, and what has none stays as it is', () => expect(fill('{{a}} och {{b}}', { a: 1 })).toBe('1 och {{b}}'));
});
