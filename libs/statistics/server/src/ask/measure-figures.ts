import { Injectable } from '@nestjs/common';
import { addDays } from '@desk/kernel/contract';
import { isCounted, measureKind, type Duration, type FactKind, type Figure, type Measure } from '@desk/statistics/contract';
import { FiguresDatabase } from '../figures-database';
import { countFigure, countIn, hiddenFigure, nothing, ratioFigure, spreadFigure, spreadsTogether, together, unknown } from './figure-of';
import { FigureRows, type By, type Group, type Spread } from './figure-rows';
import type { Standing } from './standing';

export type Keyed = { readonly keys: readonly string[]; readonly figure: Figure };

/** Figures of measures, divided as asked. One question to the database for each kind of fact and one for all durations, however many measures. */
@Injectable()
export class MeasureFigures {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly rows: FigureRows,
  ) {}

  /** @returns by measure id; null where the measure is not divided so, or not for this reader */
  async of(measures: readonly Measure[], standing: Standing, by: readonly By[]): Promise<ReadonlyMap<string, Keyed[] | null>> {
    const counted = measures.filter(({ formula }) => formula.how !== 'quantile' && formula.how !== 'mean' && formula.how !== 'within');
    const timed = measures.filter((measure) => !counted.includes(measure));
    const counts = new Map<FactKind, Group[] | null>();
    for (const kind of new Set(counted.map(measureKind))) counts.set(kind, await this.rows.counts(kind, standing, by));
    const figures = new Map<string, Keyed[] | null>();
    for (const measure of counted) figures.set(measure.id, await this.counted(measure, counts.get(measureKind(measure)) ?? null, standing, by));
    for (const [id, found] of await this.timed(timed, standing, by)) figures.set(id, found);
    return figures;
  }

  /** The whole and its course over time, from the same rows: a dashboard asks once for each kind of fact. */
  async withTrend(measures: readonly Measure[], standing: Standing): Promise<ReadonlyMap<string, { readonly whole: Keyed[] | null; readonly trend: Keyed[] }>> {
    const found = new Map<string, { readonly whole: Keyed[] | null; readonly trend: Keyed[] }>();
    for (const kind of new Set(measures.map(measureKind))) {
      const its = measures.filter((measure) => measureKind(measure) === kind);
      const fields = fieldsOf(its);
      const groups = its.some(({ formula }) => fieldOf(formula) === null) ? await this.rows.counts(kind, standing, ['time']) : null;
      const spreads = fields.length > 0 ? await this.rows.durations(fields, standing, ['time']) : null;
      for (const measure of its) {
        const field = fieldOf(measure.formula);
        const mine = spreads?.filter((spread) => spread.field === field);
        if (field === null) {
          const whole = await this.counted(measure, groups && (standing.days ? [together(groups)] : []), standing, []);
          const trend = isCounted(measure) ? await this.counted(measure, groups, standing, ['time']) : [];
          found.set(measure.id, { whole, trend: trend ?? [] });
        } else found.set(measure.id, { whole: mine ? [spreadsTogether(mine)].flatMap((spread) => (spread ? timedFigure(measure, spread, standing) : [])) : null, trend: (mine ?? []).flatMap((spread) => timedFigure(measure, spread, standing)) });
      }
    }
    return found;
  }

  private async counted({ formula }: Measure, groups: readonly Group[] | null, standing: Standing, by: readonly By[]): Promise<Keyed[] | null> {
    if (groups === null) return null;
    const keyed = (figure: (group: Group) => Figure): Keyed[] => groups.map((group) => ({ keys: group.keys, figure: figure(group) }));
    if (formula.how === 'count') return keyed((group) => countFigure(group, formula.of, standing.view));
    if (formula.how === 'ratio') return keyed((group) => ratioFigure(group, formula.over, formula.of, standing.view));
    if (formula.how !== 'cost' && formula.how !== 'load') return null;
    if (standing.weekdays || by.some((name) => name !== 'office') || [...standing.held.keys()].some((name) => name !== 'office')) return null;
    const resources = formula.how === 'cost' ? await this.costs(standing) : await this.hours(standing);
    const offices = standing.held.get('office') ?? [...resources.keys()];
    return keyed((group) => {
      const mine = by.includes('office') ? group.keys.slice(0, 1) : offices;
      const known = mine.map((office) => resources.get(office));
      const sum = known.reduce<number>((whole, it) => whole + (it ?? 0), 0);
      const n = countIn(group, formula.of);
      if (group.n === 0 && group.hiddenRows > 0) return hiddenFigure;
      if (n === 0 || sum === 0 || known.length === 0 || known.includes(undefined)) return unknown;
      return { value: formula.how === 'cost' ? sum / n : n / sum, mark: group.hiddenRows > 0 ? 'partly' : 'shown', n };
    });
  }

  private async timed(measures: readonly Measure[], standing: Standing, by: readonly By[]): Promise<Map<string, Keyed[] | null>> {
    const figures = new Map<string, Keyed[] | null>();
    const places = by.filter((name): name is 'time' | 'office' | 'agency' => name === 'time' || name === 'office' || name === 'agency');
    for (const kind of new Set(measures.map(measureKind))) {
      const its = measures.filter((measure) => measureKind(measure) === kind);
      const fields = fieldsOf(its);
      const spreads = places.length === by.length ? await this.rows.durations(fields, standing, places) : null;
      for (const measure of its) figures.set(measure.id, spreads && spreads.flatMap((spread) => timedFigure(measure, spread, standing)));
    }
    return figures;
  }

  /** The entered cost of each office for the days asked about, a year's spread evenly over its days. An office without a cost for one of the years is left out. */
  private async costs({ from, to }: Standing): Promise<ReadonlyMap<string, number>> {
    const years = yearsIn(from, to);
    const entered = await this.database.query<{ officeId: string; year: number; kronor: number }>('SELECT office_id AS "officeId", year, kronor FROM statistics.office_cost WHERE year = ANY ($1::int[])', [years.map((it) => it.year)]);
    const offices = [...new Set(entered.map((it) => it.officeId))].filter((officeId) => years.every(({ year }) => entered.some((it) => it.officeId === officeId && it.year === year)));
    return new Map(offices.map((officeId) => [officeId, years.reduce((sum, { year, days, of }) => sum + ((entered.find((it) => it.officeId === officeId && it.year === year)?.kronor ?? 0) * days) / of, 0)]));
  }

  private async hours({ from, to }: Standing): Promise<ReadonlyMap<string, number>> {
    const rules = await this.database.query<{ officeId: string; hours: number | null }>('SELECT DISTINCT ON (office_id) office_id AS "officeId", desk_hours_per_week AS hours FROM statistics.office_rule WHERE valid_from <= $1 ORDER BY office_id, valid_from DESC', [to]);
    return new Map(rules.flatMap(({ officeId, hours }) => (hours === null || hours === 0 ? [] : [[officeId, (hours * daysBetween(from, to)) / 7] as const])));
  }
}

const fieldOf = (formula: Measure['formula']): Duration | null => (formula.how === 'quantile' || formula.how === 'mean' ? formula.of : null);
const fieldsOf = (measures: readonly Measure[]): Duration[] => [...new Set(measures.flatMap(({ formula }) => fieldOf(formula) ?? []))];

const timedFigure = ({ formula }: Measure, spread: Spread, standing: Standing): Keyed[] =>
  (formula.how === 'quantile' || formula.how === 'mean') && spread.field === formula.of ? [{ keys: spread.keys, figure: spreadFigure(spread, formula.how === 'mean' ? 'mean' : formula, standing.view) }] : [];

/** Days from the first to the last, both counted. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

/** Days from the first to the last as a share of their years: one for a whole year. */
export const shareOfYears = (from: string, to: string): number => yearsIn(from, to).reduce((sum, { days, of }) => sum + days / of, 0);

const yearsIn = (from: string, to: string): { readonly year: number; readonly days: number; readonly of: number }[] =>
  Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, at) => {
    const year = Number(from.slice(0, 4)) + at;
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    return { year, days: daysBetween(from > first ? from : first, to < last ? to : last), of: daysBetween(first, addDays(last, 0)) };
  });

/** The figure of a group that has no rows: nothing was done, which is a number too. */
export const zeroOf = ({ formula }: Measure, standing: Standing): Figure => (formula.how === 'count' && standing.days ? countFigure(nothing, formula.of, 'own') : unknown);
