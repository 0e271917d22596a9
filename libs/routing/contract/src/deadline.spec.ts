import { deadlineOf } from './deadline';
import { DeadlineRule } from './deadline-rule';

const text = { sv: 'Frist', en: 'Time limit' };
const on = (rule: Record<string, unknown>, answers = {}, today = '2026-11-24') =>
  deadlineOf(DeadlineRule.parse({ text, ...rule }), answers, today);

test.each([
  [
    'within 14 days of the birth',
    { kind: 'within', amount: 14, unit: 'days', anchor: 'f' },
    '2026-11-14',
    '2026-11-28',
    'latest',
    4,
  ],
  [
    'within 3 months of the birth',
    { kind: 'within', amount: 3, unit: 'months', anchor: 'f' },
    '2026-11-14',
    '2027-02-14',
    'latest',
    82,
  ],
  [
    'a month that lacks the day ends on its last',
    { kind: 'within', amount: 3, unit: 'months', anchor: 'f' },
    '2026-11-30',
    '2027-02-28',
    'latest',
    96,
  ],
  ['also in a leap year', { kind: 'within', amount: 1, unit: 'months', anchor: 'f' }, '2028-01-31', '2028-02-29', 'latest', 462],
  [
    'within a week of the move',
    { kind: 'within', amount: 1, unit: 'weeks', anchor: 'f' },
    '2026-11-20',
    '2026-11-27',
    'latest',
    3,
  ],
  ['passed', { kind: 'within', amount: 1, unit: 'weeks', anchor: 'f' }, '2026-11-01', '2026-11-08', 'latest', -16],
  [
    'working days pass over a weekend',
    { kind: 'within', amount: 2, unit: 'working-days', anchor: 'f' },
    '2026-11-27',
    '2026-12-01',
    'latest',
    7,
  ],
  [
    'at least a week before departure',
    { kind: 'at-least-before', amount: 1, unit: 'weeks', anchor: 'f' },
    '2026-12-10',
    '2026-12-03',
    'latest',
    9,
  ],
  [
    'at most 4 months before the wedding',
    { kind: 'at-most-before', amount: 4, unit: 'months', anchor: 'f' },
    '2027-06-30',
    '2027-02-28',
    'earliest',
    96,
  ],
  [
    'from the month after the birth',
    { kind: 'from', amount: 1, unit: 'months', anchor: 'f', align: 'month-start' },
    '2026-11-14',
    '2026-12-01',
    'earliest',
    7,
  ],
])('%s', (_, rule, answer, date, kind, daysLeft) => {
  expect(on(rule, { f: answer })).toMatchObject({ date, kind, daysLeft });
});

test.each([
  ['2026-11-24', '2026-12-12'],
  ['2026-12-12', '2026-12-12'],
  ['2026-12-13', '2027-01-17'],
  ['2027-01-18', '2027-02-12'],
])('the employer declaration after %s is due on %s', (today, date) => {
  const rule = {
    kind: 'monthly',
    day: 12,
    otherDays: [
      { month: 1, day: 17 },
      { month: 8, day: 17 },
    ],
  };
  expect(on(rule, {}, today).date).toBe(date);
});

test.each([
  ['2026-05-02', '2026-05-02'],
  ['2026-05-03', '2027-05-02'],
])('the tax return after %s is due on %s', (today, date) => {
  expect(on({ kind: 'yearly', month: 5, day: 2 }, {}, today).date).toBe(date);
});

test('a time limit without its date is said in words only', () => {
  const rule = { kind: 'within', amount: 14, unit: 'days', anchor: 'f' };
  for (const answers of [{}, { f: 'unknown' }]) expect(on(rule, answers)).toMatchObject({ date: null, daysLeft: null, text });
  expect(on({ kind: 'none' })).toMatchObject({ date: null, kind: 'words' });
});

test('working days cannot be counted backwards', () => {
  expect(DeadlineRule.safeParse({ kind: 'at-least-before', amount: 1, unit: 'working-days', anchor: 'f', text }).success).toBe(
    false,
  );
});
