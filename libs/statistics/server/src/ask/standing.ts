import type { Caller } from '@desk/access/server';
import { addDays, notValid, stockholmDate, type Text } from '@desk/kernel/contract';
import { FiguresSubject, heldTo, reportingPeriodOf, type Dimension, type Question, type View } from '@desk/statistics/contract';

/** How a question is answered for this reader: which view, which days, and what is missing. */
export type Standing = {
  readonly view: View;
  readonly from: string;
  readonly to: string;
  /** False when no day is left, such as a shared question about a period that has not closed. */
  readonly days: boolean;
  readonly held: ReadonlyMap<Dimension, readonly string[]>;
  readonly quarters: { readonly from: number; readonly to: number } | null;
  /** 1–7, Monday first; null for all. */
  readonly weekdays: readonly number[] | null;
  readonly notes: readonly Text[];
};

const t = (sv: string, en: string): Text => ({ sv, en });
/** Longest span of a question: eleven years, so that a bookmark never reads for minutes. */
const MOST_DAYS = 4018;

/** Does the caller own what this question is held to: only own offices, or only own agencies? */
export const isOwn = (held: ReadonlyMap<Dimension, readonly string[]>, caller: Caller, action = 'read'): boolean => {
  const offices = held.get('office') ?? [];
  const agencies = held.get('agency') ?? [];
  return (offices.length > 0 && offices.every((officeId) => caller.may(action, FiguresSubject, { level: 'office', officeId, agencyId: null })))
    || (agencies.length > 0 && agencies.every((agencyId) => caller.may(action, FiguresSubject, { level: 'agency', officeId: null, agencyId })));
};

/** @throws Refused `not-valid` when the days are the wrong way round, too many, or the hours are cut in half */
export const standingOf = (question: Question, caller: Caller, now: Date): Standing => {
  const { from, to, fromQuarter, toQuarter, weekday } = question;
  if (from > to) throw notValid('to', t('Perioden slutar innan den börjar. Byt plats på dagarna.', 'The period ends before it begins. Swap the days.'));
  if (addDays(from, MOST_DAYS) < to) throw notValid('from', t('Perioden är längre än elva år. Dela upp frågan.', 'The period is longer than eleven years. Split the question.'));
  const held = heldTo(question);
  const own = isOwn(held, caller);
  const quarters = fromQuarter === undefined && toQuarter === undefined ? null : { from: fromQuarter ?? 0, to: toQuarter ?? 95 };
  const weekdays = weekday?.split(',').map(Number) ?? null;
  if (own && question.view !== 'shared') return { view: 'own', from, to, days: true, held, quarters, weekdays, notes: [] };
  const whole = closedPeriods(from, to, stockholmDate(now));
  const notes = [
    ...(question.view === 'own' && !own ? [t('Du ser de delade siffrorna. De exakta ser kontorets eller myndighetens egen chef.', 'You see the shared figures. The exact ones are seen by the manager of the office or agency.')] : []),
    ...(whole === null ? [t('Perioden innehåller ingen hel, avslutad redovisningsperiod (dag 1–7, 8–14, 15–21 eller 22 till månadens slut). Välj en längre period.', 'The period holds no whole closed reporting period (days 1–7, 8–14, 15–21 or 22 to the end of the month). Choose a longer one.')] : []),
    ...(whole !== null && (whole.from !== from || whole.to !== to) ? [t(`Delade siffror räknas i hela, avslutade redovisningsperioder: ${whole.from} till ${whole.to}.`, `Shared figures count whole closed reporting periods: ${whole.from} to ${whole.to}.`)] : []),
    ...(quarters ? [t('Delade siffror kan inte delas efter klockslag.', 'Shared figures cannot be divided by time of day.')] : []),
    ...(weekdays ? [t('Delade siffror kan inte delas efter veckodag.', 'Shared figures cannot be divided by weekday.')] : []),
  ];
  return { view: 'shared', from: whole?.from ?? from, to: whole?.to ?? to, days: whole !== null && quarters === null && weekdays === null, held, quarters, weekdays, notes };
};

/** The closed reporting periods that lie whole within these days, from first to last day. */
const closedPeriods = (from: string, to: string, today: string): { readonly from: string; readonly to: string } | null => {
  const first = reportingPeriodOf(from).from === from ? from : addDays(reportingPeriodOf(from).to, 1);
  const end = reportingPeriodOf(to);
  const wanted = end.to === to ? to : addDays(end.from, -1);
  const closed = addDays(reportingPeriodOf(today).from, -1);
  const last = wanted < closed ? wanted : closed;
  return first <= last ? { from: first, to: last } : null;
};
