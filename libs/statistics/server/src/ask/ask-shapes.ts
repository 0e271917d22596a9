import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { OfficeId } from '@desk/kernel/contract';
import { SMALL, durationUnits, findMeasure, markColumn, measureKind, type Figure, type statisticsApi } from '@desk/statistics/contract';
import { ALL_OFFICES } from '../contributions';
import { FiguresDatabase } from '../figures-database';
import { AskFigures, measureNamed, onlyOf, valuesOf } from './ask-figures';
import { countFigure, hiddenFigure, quantileOf, spreadsTogether, together, unknown } from './figure-of';
import { FigureRows, type Group } from './figure-rows';
import { MeasureFigures } from './measure-figures';

type Api = typeof statisticsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = z.input<Api[K]['output']>;

const steps = [['sent', null, null, null], ['received', 'received', 'receiptInTime', 'receipt'], ['contacted', 'contacted', 'contactInTime', 'contact'], ['answered', 'answered', 'answerInTime', 'answer'], ['told', 'told', 'toldInTime', 'feedback']] as const;
/** Normal quantile for 95 in 100. */
const Z = 1.96;
const tooFine = { sv: 'Det här visas för hela huset, eller för det egna kontoret.', en: 'This is shown for the whole house, or for one’s own office.' };

/** Answers that have a shape of their own: heatmap, distribution, flow, funnel, Pareto and comparison. */
@Injectable()
export class AskShapes {
  constructor(
    private readonly ask: AskFigures,
    private readonly figures: MeasureFigures,
    private readonly rows: FigureRows,
    private readonly database: FiguresDatabase,
  ) {}

  heatmap({ measure: id, ...question }: In<'heatmap'>, caller: Caller): Promise<Out<'heatmap'>> {
    const kind = measureKind(measureNamed(id));
    return this.ask.answer(question, caller, async (standing, notes) => {
      const offices = standing.held.get('office');
      const other = [...standing.held.keys()].some((name) => name !== 'office');
      if (!standing.days || other || (standing.view === 'shared' && offices)) {
        notes.push(tooFine);
        return { measureId: id, cells: [] };
      }
      const rows = await this.database.query<{ weekday: number; hour: number; n: number; days: number }>(
        `SELECT extract(isodow FROM c.day)::int AS weekday, (x.quarter - 1)::int / 4 AS hour, sum(x.n)::int AS n, count(DISTINCT c.day)::int AS days FROM statistics.clock c CROSS JOIN LATERAL unnest(c.counts) WITH ORDINALITY AS x (n, quarter)
         WHERE c.kind = $1 AND c.day BETWEEN $2 AND $3 AND c.office_id = ANY ($4::text[]) AND ($5::int[] IS NULL OR extract(isodow FROM c.day)::int = ANY ($5::int[])) GROUP BY 1, 2 HAVING sum(x.n) > 0 ORDER BY 1, 2`, [kind, standing.from, standing.to, offices ?? [ALL_OFFICES], standing.weekdays],
      );
      return { measureId: id, cells: rows.map(({ weekday, hour, n, days }) => {
        const small = standing.view === 'shared' && n < SMALL;
        return { weekday, hour, figure: small ? { value: null, mark: 'few' as const, n: null } : { value: n, mark: 'shown' as const, n }, perDay: small ? null : n / days };
      }) };
    });
  }

  distribution({ duration, ...question }: In<'distribution'>, caller: Caller): Promise<Out<'distribution'>> {
    return this.ask.answer(question, caller, async (standing, notes) => {
      const spreads = await this.rows.durations([duration], standing, []);
      const spread = spreadsTogether(spreads ?? []);
      const unit = durationUnits[duration];
      if (spreads === null) notes.push(tooFine);
      if (!spread || (standing.view === 'shared' && spread.n < SMALL)) return { duration, unit, whole: spread ? { value: null, mark: 'few' as const, n: null } : unknown, bins: [], median: null, p90: null };
      const width = unit === 'minutes' ? 5 : 8;
      const sums = new Map<number, number>();
      for (const [bin, n] of spread.bins) sums.set(Math.floor(Math.max(0, bin - 1) / width), (sums.get(Math.floor(Math.max(0, bin - 1) / width)) ?? 0) + n);
      const bins = [...sums].sort(([one], [other]) => one - other).map(([at, n]) => ({ from: at * width, to: (at + 1) * width, figure: standing.view === 'shared' && n < SMALL ? ({ value: null, mark: 'few', n: null } satisfies Figure) : ({ value: n, mark: 'shown', n } satisfies Figure) }));
      return { duration, unit, whole: { value: spread.n, mark: 'shown' as const, n: spread.n }, bins, median: quantileOf(spread, 0.5), p90: quantileOf(spread, 0.9) };
    });
  }

  /** Life event → office → agency → outcome. The middle links are those of the whole; each layer sums to the cases asked about. */
  flow(question: In<'flow'>, caller: Caller): Promise<Out<'flow'>> {
    return this.ask.answer(question, caller, async (standing, notes) => {
      const of = { kind: 'case' as const };
      const first = await this.rows.counts('case', standing, ['lifeEvent']);
      const middle = await this.rows.counts('case', standing, ['agency']);
      const last = await this.rows.counts('case', standing, ['agency', 'outcome']);
      if (first === null || middle === null || last === null) notes.push(tooFine);
      const desk = standing.held.get('office')?.join('+') ?? ALL_OFFICES;
      const link = (from: string, to: string, group: Group) => ({ from, to, figure: countFigure(group, of, standing.view) });
      const links = [
        ...(first ?? []).map((group) => link(`lifeEvent:${group.keys[0]}`, `office:${desk}`, group)), ...(middle ?? []).map((group) => link(`office:${desk}`, `agency:${group.keys[0]}`, group)),
        ...(last ?? []).map((group) => link(`agency:${group.keys[0]}`, `outcome:${group.keys[1]}`, group)),
      ];
      const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
      const layers = ['lifeEvent', 'office', 'agency', 'outcome'] as const;
      const nodes = ids.flatMap((id) => { const layer = layers.find((it) => id.startsWith(`${it}:`)); return layer ? [{ id, layer, value: id.slice(layer.length + 1) }] : []; });
      return { nodes, links };
    });
  }

  funnel(question: In<'funnel'>, caller: Caller): Promise<Out<'funnel'>> {
    return this.ask.answer(question, caller, async (standing, notes) => {
      const groups = await this.rows.counts('handoff', standing, []);
      if (groups === null) notes.push(tooFine);
      const whole = together(groups ?? []);
      const spreads = await this.rows.durations(['receipt', 'contact', 'answer', 'feedback'], standing, []);
      const of = (mark: string | null) => ({ kind: 'handoff' as const, ...(mark === null ? {} : { mark }) });
      const value = (mark: string) => whole.marks[markColumn('handoff', mark) - 1] ?? 0;
      return {
        steps: steps.map(([step, done, inTime, field]) => {
          const spread = spreads?.find((it) => it.field === field);
          const count = countFigure(whole, of(done), standing.view);
          const open = count.value !== null && spread !== undefined;
          return { step, count, inTime: inTime === null || done === null ? null : shareOf(value(inTime), value(done), standing.view === 'shared' || count.value === null), median: open ? quantileOf(spread, 0.5) : null, p90: open ? quantileOf(spread, 0.9) : null };
        }),
        lost: (['returned', 'expired'] as const).map((mark) => ({ value: mark, figure: countFigure(whole, of(mark), standing.view) })),
      };
    });
  }

  pareto({ measure: id, by, target, ...question }: In<'pareto'>, caller: Caller): Promise<Out<'pareto'>> {
    const measure = measureNamed(id);
    return this.ask.answer(question, caller, async (standing, notes) => {
      const found = (await this.figures.of([measure], standing, [by])).get(id);
      if (found === null) notes.push(tooFine);
      return { by, target, ...paretoOf(valuesOf(found).filter((row) => row.value !== '–' || by !== 'demandCause'), target) };
    });
  }

  comparison({ measure: id, ...question }: In<'comparison'>, caller: Caller): Promise<Out<'comparison'>> {
    const measure = measureNamed(id);
    const size = findMeasure('visits') ?? measure;
    return this.ask.answer(question, caller, async (standing) => {
      const [figures, sizes, whole] = [(await this.figures.of([measure], standing, ['office'])).get(id) ?? [], (await this.figures.of([size], standing, ['office'])).get(size.id) ?? [], onlyOf(measure, (await this.figures.of([measure], standing, [])).get(id), standing)];
      return {
        measureId: id, whole,
        rows: figures.map(({ keys: [office = ''], figure }) => ({ officeId: OfficeId.parse(office), size: sizes.find((it) => it.keys[0] === office)?.figure ?? unknown, figure, ...limitsOf(figure, whole, measure.formula.how === 'ratio') }))
          .sort((one, other) => (other.size.value ?? 0) - (one.size.value ?? 0) || one.officeId.localeCompare(other.officeId)),
      };
    });
  }
}

const shareOf = (top: number, bottom: number, careful: boolean): Figure =>
  bottom === 0 ? unknown : careful && ((top > 0 && top < SMALL) || (bottom - top > 0 && bottom - top < SMALL)) ? hiddenFigure : { value: top / bottom, mark: 'shown', n: bottom };

/** Values largest first with their running share; hidden ones stand last without. Volumes 50, 30, 10, 6, 4 reach 80 % by two (domain.md 4.1). */
export const paretoOf = (rows: readonly { readonly value: string; readonly figure: Figure }[], target: number): Pick<Out<'pareto'>, 'rows' | 'reachedBy'> => {
  const sum = rows.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  let running = 0;
  const shown = rows.map(({ value, figure }) => {
    if (figure.value === null || sum === 0) return { value, figure, share: null, running: null };
    running += figure.value;
    return { value, figure, share: figure.value / sum, running: running / sum };
  });
  const at = shown.findIndex((row) => row.running !== null && row.running >= target - 1e-9);
  return { rows: shown, reachedBy: at < 0 ? null : at + 1 };
};

/** Where 95 in 100 offices of this size would stand by chance if they were all like the whole; for shares only. */
const limitsOf = (figure: Figure, whole: Figure, share: boolean): { low: number | null; high: number | null; apart: 'above' | 'within' | 'below' | 'unknown' } => {
  if (!share || figure.value === null || whole.value === null || figure.n === null || figure.n === 0 || whole.value > 1) return { low: null, high: null, apart: 'unknown' };
  const half = Z * Math.sqrt((whole.value * (1 - whole.value)) / figure.n);
  const [low, high] = [Math.max(0, whole.value - half), Math.min(1, whole.value + half)];
  return { low, high, apart: figure.value > high ? 'above' : figure.value < low ? 'below' : 'within' };
};
