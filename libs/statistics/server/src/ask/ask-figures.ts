import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { addDays, notValid, type Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { findMeasure, measures, type Figure, type Measure, type Question, type Told, type statisticsApi } from '@desk/statistics/contract';
import { FiguresDatabase } from '../figures-database';
import { unknown } from './figure-of';
import { FigureRows, type By } from './figure-rows';
import { MeasureFigures, zeroOf, type Keyed } from './measure-figures';
import { standingOf, type Standing } from './standing';

type Api = typeof statisticsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = z.input<Api[K]['output']>;

/** What a dashboard shows when nothing else is asked for. */
const dashboard = ['visits', 'cases-per-visit', 'wait-median', 'wait-p90', 'wait-within', 'service-median', 'solved', 'referred', 'handed-off', 'wrong-handoffs', 'contact-in-time', 'answer-in-time', 'repeat', 'failure-demand', 'interpreter', 'no-shows', 'left', 'refusals', 'workload', 'cost-per-visit'];

const tooFine = {
  sv: 'Så fint kan delade siffror inte delas: ett kontor efter en sak i taget, hela huset efter två.', en: 'Shared figures are not divided that finely: one office by one thing at a time, the whole house by two.',
};
const notDivided = { sv: 'Måttet går inte att dela eller avgränsa så.', en: 'The measure cannot be divided or limited so.' };

/** Answers questions about figures in the reader's view. Reading only, in the room's own connections. */
@Injectable()
export class AskFigures {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly figures: MeasureFigures,
    private readonly rows: FigureRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  tiles({ compareFrom, compareTo, measures: wanted, ...question }: In<'tiles'>, caller: Caller): Promise<Out<'tiles'>> {
    const chosen = (wanted?.split(',') ?? dashboard).map(measureNamed);
    return this.answer(question, caller, async (standing) => {
      const found = await this.figures.withTrend(chosen, standing);
      const before = compareFrom && compareTo ? standingOf({ ...question, from: compareFrom, to: compareTo }, caller, this.clock.now()) : null;
      const compared = before && (await this.figures.of(chosen, before, []));
      return {
        tiles: chosen.map((measure) => ({
          measureId: measure.id, unit: measure.unit, figure: onlyOf(measure, found.get(measure.id)?.whole, standing), compared: compared && before ? onlyOf(measure, compared.get(measure.id), before) : null,
          trend: inOrder(found.get(measure.id)?.trend ?? []).map(({ keys, figure }) => ({ day: keys[0] ?? '', figure })),
        })),
      };
    });
  }

  breakdown({ compareFrom, compareTo, measure: id, by, ...question }: In<'breakdown'>, caller: Caller): Promise<Out<'breakdown'>> {
    const measure = measureNamed(id);
    return this.answer(question, caller, async (standing, notes) => {
      const [rows, whole] = [(await this.figures.of([measure], standing, [by])).get(id), (await this.figures.of([measure], standing, [])).get(id)];
      if (rows === null) notes.push(standing.view === 'shared' ? tooFine : notDivided);
      const before = compareFrom && compareTo ? standingOf({ ...question, from: compareFrom, to: compareTo }, caller, this.clock.now()) : null;
      const compared = before && ((await this.figures.of([measure], before, [by])).get(id) ?? null);
      return { measureId: id, by, whole: onlyOf(measure, whole, standing), rows: valuesOf(rows), compared: compared && valuesOf(compared) };
    });
  }

  matrix({ measure: id, rows: down, columns: across, ...question }: In<'matrix'>, caller: Caller): Promise<Out<'matrix'>> {
    const measure = measureNamed(id);
    if (down === across) throw notValid('columns', { sv: 'Välj två olika saker att dela efter.', en: 'Choose two different things to divide by.' });
    return this.answer(question, caller, async (standing, notes) => {
      const found = (await this.figures.of([measure], standing, [down, across])).get(id);
      if (found === null) notes.push(standing.view === 'shared' ? tooFine : notDivided);
      return { measureId: id, rows: down, columns: across, cells: (found ?? []).map(({ keys, figure }) => ({ row: keys[0] ?? '', column: keys[1] ?? '', figure })) };
    });
  }

  series({ measure: id, step, ...question }: In<'series'>, caller: Caller): Promise<Out<'series'>> {
    const measure = measureNamed(id);
    return this.answer(question, caller, async (standing, notes) => {
      const points: z.input<Api['series']['output']>['points'] = [];
      if (step === 'day' || standing.view === 'shared') {
        const found = (await this.figures.of([measure], standing, ['time'])).get(id);
        if (found === null) notes.push(standing.view === 'shared' ? tooFine : notDivided);
        for (const { keys: [day = ''], figure } of inOrder(found ?? [])) points.push({ from: day, to: day, figure });
      } else {
        for (const span of spansOf(standing, step)) points.push({ ...span, figure: onlyOf(measure, (await this.figures.of([measure], { ...standing, ...span }, [])).get(id), standing) });
      }
      return { measureId: id, step, points };
    });
  }

  /** Runs a question in its standing, with what every answer says about itself. */
  answer<T extends object>(question: Question, caller: Caller, work: (standing: Standing, notes: Told['notes']) => Promise<T>): Promise<T & Told> {
    const now = this.clock.now();
    const standing = standingOf(question, caller, now);
    return this.database.look(async () => {
      const notes = [...standing.notes];
      const found = await work(standing, notes);
      const { waits, flagged } = await this.rows.standing(standing);
      if (flagged > 0) notes.push({ sv: `${flagged} händelser är inte medräknade, eftersom tiden är märkt som felaktig.`, en: `${flagged} facts are left out, since their time is marked as faulty.` });
      return { ...found, view: standing.view, from: standing.from, to: standing.to, asOf: waits ?? now.toISOString(), flagged, notes };
    });
  }
}

/** @throws Refused `not-valid` for a measure that is none */
export const measureNamed = (id: string): Measure => {
  const measure = findMeasure(id);
  if (!measure) throw notValid('measure', { sv: `Måttet ${id.slice(0, 40)} finns inte. Välj ett av: ${measures.map((it) => it.id).join(', ')}.`, en: `There is no measure ${id.slice(0, 40)}. Choose one of: ${measures.map((it) => it.id).join(', ')}.` });
  return measure;
};

export const onlyOf = (measure: Measure, found: readonly Keyed[] | null | undefined, standing: Standing): Figure => found?.at(0)?.figure ?? (found === null ? unknown : zeroOf(measure, standing));
const inOrder = (found: readonly Keyed[]): Keyed[] => [...found].sort((one, other) => (one.keys[0] ?? '').localeCompare(other.keys[0] ?? ''));
/** Largest first; what is hidden last, by name. */
export const valuesOf = (found: readonly Keyed[] | null | undefined) =>
  (found ?? []).map(({ keys, figure }) => ({ value: keys[0] ?? '', figure })).sort((one, other) => (other.figure.value ?? -1) - (one.figure.value ?? -1) || one.value.localeCompare(other.value));

const spansOf = ({ from, to }: Standing, step: 'week' | 'month'): { from: string; to: string }[] => {
  const spans: { from: string; to: string }[] = [];
  for (let first = from; first <= to; ) {
    const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const end = step === 'week' ? addDays(first, 6 - weekday) : addDays(`${addDays(`${first.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
    spans.push({ from: first, to: end < to ? end : to });
    first = addDays(end, 1);
  }
  return spans;
};

export type { By };
