import { addDays, addWorkingDays, type Day, type Text } from '@desk/kernel/contract';
import { addMonths, dayOfMonth, daysBetween, startOfMonth } from './calendar-day';
import type { Answers } from './catalogue';
import type { DeadlineRule } from './deadline-rule';

/** A time limit as it falls out for this visitor. */
export type Deadline = {
  /** The last day, the first day, or null where the date that it is counted from is not known. */
  readonly date: Day | null;
  readonly kind: 'latest' | 'earliest' | 'words';
  /** From today; negative when the day has passed. */
  readonly daysLeft: number | null;
  readonly text: Text;
  readonly source: string | null;
  readonly uncertain: boolean;
};

type Counted = Extract<DeadlineRule, { amount: number }>;
type Monthly = Extract<DeadlineRule, { kind: 'monthly' }>;

const move = (day: Day, amount: number, unit: Counted['unit']): Day => {
  if (unit === 'months') return addMonths(day, amount);
  if (unit === 'working-days') return addWorkingDays(day, amount);
  return addDays(day, unit === 'weeks' ? amount * 7 : amount);
};

const counted = (rule: Counted, answers: Answers, today: Day): Day | null => {
  const anchor = rule.anchor === 'today' ? today : answers[rule.anchor];
  if (anchor === undefined || !/^\d/.test(anchor)) return null;
  const backwards = rule.kind === 'at-least-before' || rule.kind === 'at-most-before';
  const date = move(anchor, backwards ? -rule.amount : rule.amount, rule.unit);
  return rule.align === 'month-start' ? startOfMonth(date) : date;
};

const nextMonthly = (rule: Monthly, today: Day): Day => {
  const inMonth = (ahead: number): Day => {
    const first = addMonths(startOfMonth(today), ahead);
    const month = Number(first.slice(5, 7));
    const day = rule.otherDays.find((other) => other.month === month)?.day ?? rule.day;
    return dayOfMonth(Number(first.slice(0, 4)), month - 1, day);
  };
  const thisMonth = inMonth(0);
  return thisMonth >= today ? thisMonth : inMonth(1);
};

const nextYearly = (rule: { month: number; day: number }, today: Day): Day => {
  const year = Number(today.slice(0, 4));
  const thisYear = dayOfMonth(year, rule.month - 1, rule.day);
  return thisYear >= today ? thisYear : dayOfMonth(year + 1, rule.month - 1, rule.day);
};

const dateOf = (rule: DeadlineRule, answers: Answers, today: Day): Day | null => {
  switch (rule.kind) {
    case 'none':
      return null;
    case 'monthly':
      return nextMonthly(rule, today);
    case 'yearly':
      return nextYearly(rule, today);
    default:
      return counted(rule, answers, today);
  }
};

/**
 * Turns a rule into a date for this visitor. Calendar days, weeks and months count as the statutes do:
 * months clamp (31 January + 1 month is the last of February). Today is an argument.
 */
export const deadlineOf = (rule: DeadlineRule, answers: Answers, today: Day): Deadline => {
  const date = dateOf(rule, answers, today);
  const kind = rule.kind === 'none' ? 'words' : rule.kind === 'from' || rule.kind === 'at-most-before' ? 'earliest' : 'latest';
  const { text, source, uncertain } = rule;
  return { date, kind, daysLeft: date === null ? null : daysBetween(today, date), text, source, uncertain };
};
