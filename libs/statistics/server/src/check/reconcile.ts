import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { dimensionsOf, isCounted, markColumn, measureKind, measures, type Count, type Dimension, type Measure } from '@desk/statistics/contract';
import { FigureRows } from '../ask/figure-rows';
import { MeasureFigures } from '../ask/measure-figures';
import type { Standing } from '../ask/standing';
import { durationColumns, markColumns, valueColumns } from '../fact';
import { FiguresDatabase } from '../figures-database';
import { AgreedLines, type AgreedLine } from '../lines/agreed-lines';
import { LineFigures } from '../lines/line-figures';

type Difference = { readonly measureId: string; readonly question: string; readonly expected: number | null; readonly found: number | null };
const QUESTIONS = 60;
const DAYS = 60;
/** Agreement lines that are counted again, of all. */
const LINES = 20;

/**
 * Each night every measure is asked as a dashboard, an export and the API ask it, and counted again straight from the facts, for questions drawn by lot: an office or none, one
 * more thing or none, some days. Parts are summed and held against the whole. What differs is kept, and said in the log.
 */
@Injectable()
export class Reconcile {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly figures: MeasureFigures,
    private readonly rows: FigureRows,
    private readonly agreed: AgreedLines,
    private readonly lines: LineFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param lot numbers from 0 to 1 that draw the questions */
  async run(lot: () => number = Math.random): Promise<{ readonly checked: number; readonly differences: readonly Difference[] }> {
    const differences: Difference[] = [];
    let checked = 0;
    const today = stockholmDate(this.clock.now());
    const agreed = await this.agreed.between(addDays(today, -DAYS), today);
    await this.database.look(async () => {
      const offices = (await this.database.query<{ officeId: string }>(`SELECT DISTINCT office_id AS "officeId" FROM statistics.clock WHERE office_id <> '*' ORDER BY 1`)).map((row) => row.officeId);
      for (let asked = 0; asked < QUESTIONS; asked += 1) {
        const measure = measures[Math.floor(lot() * measures.length)];
        if (!measure || !isCounted(measure)) continue;
        const standing = await this.draw(measure, offices, lot);
        const found = (await this.figures.of([measure], standing, [])).get(measure.id);
        if (found === null || found === undefined) continue;
        checked += 1;
        const question = JSON.stringify([standing.from, standing.to, ...standing.held]);
        const [expected, seen] = [await this.straight(measure, standing), found.at(0)?.figure.value ?? null];
        if (Math.abs((expected ?? 0) - (seen ?? 0)) > 1e-6) differences.push({ measureId: measure.id, question, expected, found: seen });
        if (measure.formula.how === 'count') {
          const parts = await this.rows.counts(measureKind(measure), standing, [dimensionsOf[measureKind(measure)][0]]);
          const sum = parts?.reduce((all, part) => all + countOf(part.n, part.marks, measure), 0) ?? null;
          if (sum !== null && sum !== (seen ?? 0)) differences.push({ measureId: measure.id, question: `${question} parts`, expected: seen, found: sum });
        }
      }
      const standing: Standing = { view: 'own', from: addDays(today, -DAYS), to: today, days: true, held: new Map(), quarters: null, weekdays: null, notes: [] };
      for (const { line, from, to, figures } of (await this.lines.of(agreed, standing)).filter(() => lot() < LINES / agreed.length)) {
        checked += 1;
        const [expected, seen] = [await this.straightLine(line, from, to), figures[0]?.figure.value ?? null];
        if (expected !== seen) differences.push({ measureId: 'line-volume', question: JSON.stringify([from, to, line.id]), expected, found: seen });
      }
    });
    await this.database.run(['statistics'], 'write', async () => {
      await this.database.query('INSERT INTO statistics.reconciliation VALUES ($1, $2, $3, $4::jsonb)', [randomUUIDv7(), this.clock.now().toISOString(), checked, JSON.stringify(differences)]);
      await this.database.query('DELETE FROM statistics.reconciliation WHERE at < $1', [new Date(this.clock.now().getTime() - 400 * 86_400_000).toISOString()]);
    });
    return { checked, differences };
  }

  /** Days and filters by lot; values are taken from facts that there are. */
  private async draw(measure: Measure, offices: readonly string[], lot: () => number): Promise<Standing> {
    const to = addDays(stockholmDate(this.clock.now()), -1 - Math.floor(lot() * DAYS));
    const from = addDays(to, -Math.floor(lot() * 31));
    const held = new Map<Dimension, readonly string[]>();
    const office = offices[Math.floor(lot() * offices.length)];
    if (office && lot() < 0.7) held.set('office', [office]);
    const dimensions: readonly Dimension[] = measure.by.filter((it) => it !== 'office');
    const dimension = dimensions[Math.floor(lot() * dimensions.length)];
    if (dimension && dimension !== 'office' && lot() < 0.5) {
      const [row] = await this.database.query<{ v: string | null }>(`SELECT ${valueColumns[dimension]} AS v FROM statistics.fact WHERE kind = $1 AND day BETWEEN $2 AND $3 AND ${valueColumns[dimension]} IS NOT NULL LIMIT 1`, [measureKind(measure), from, to]);
      if (row?.v) held.set(dimension, [row.v]);
    }
    return { view: 'own', from, to, days: true, held, quarters: null, weekdays: null, notes: [] };
  }

  /** The measure counted from the facts, in words of its own. */
  private async straight({ formula, ...measure }: Measure, { from, to, held }: Standing): Promise<number | null> {
    const kind = measureKind({ formula });
    const values: unknown[] = [kind, from, to];
    const where = [...held].map(([name, them]) => ` AND ${name === 'office' ? 'office_id' : valueColumns[name]} = ANY ($${values.push(them)}::text[])`).join('');
    const count = ({ mark }: Count): string => (mark === undefined ? 'count(*)' : `coalesce(sum(${markColumns[markColumn(kind, mark) - 1]}), 0)`);
    const text = formula.how === 'count' ? count(formula.of) : formula.how === 'ratio' ? `${count(formula.over)}::float / NULLIF(${count(formula.of)}, 0)`
      : formula.how === 'quantile' ? `percentile_disc(${formula.q}) WITHIN GROUP (ORDER BY ${durationColumns[formula.of]})` : formula.how === 'mean' ? `avg(${durationColumns[formula.of]})` : null;
    if (text === null) throw new Error(`${measure.id} cannot be counted from facts`);
    const [row] = await this.database.query<{ v: string | number | null }>(`SELECT ${text} AS v FROM statistics.fact WHERE kind = $1 AND day BETWEEN $2 AND $3 AND NOT flagged${where}`, values);
    return row?.v === null || row?.v === undefined ? null : Number(row.v);
  }

  private async straightLine({ officeIds, caseTypeCodes, tasks }: AgreedLine, from: string, to: string): Promise<number> {
    const row = await this.database.find<{ n: number }>(
      `SELECT count(*)::int AS n FROM statistics.fact WHERE day BETWEEN $1 AND $2 AND NOT flagged AND office_id = ANY ($3::text[]) AND case_type = ANY ($4::text[]) AND ((kind = 'case' AND task = ANY ($5::text[])) OR (kind = 'handoff' AND 'HO' = ANY ($5::text[])))`, [from, to, officeIds, caseTypeCodes, tasks]);
    return row?.n ?? 0;
  }
}

const countOf = (n: number, marks: readonly number[], { formula }: Measure): number => (formula.how === 'count' && formula.of.mark !== undefined ? (marks[markColumn(formula.of.kind, formula.of.mark) - 1] ?? 0) : n);
