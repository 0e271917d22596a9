import { Injectable } from '@nestjs/common';
import { Duration, FactKind } from '@desk/statistics/contract';
import { addTo, type Contribution } from './contributions';
import { durationColumns, factColumns, factRow, markColumns, valueColumns, valueNames, type Fact } from './fact';
import { whenOf } from './fact-time';
import { FiguresDatabase } from './figures-database';
import { dayArrays, rollupStatements } from './rollup-sql';

type StoredFact = Readonly<Record<string, string | number | boolean | null>>;
const columns = factColumns.join(', ');
const keys = 'kind, dims, grain, office_id, day, v1, v2, v3';

/** Facts and their rollups, kept equal: what changes the one changes the other in the same transaction. */
@Injectable()
export class FactStore {
  constructor(private readonly database: FiguresDatabase) {}

  /** One at a time makes facts, until the transaction ends. Nobody at a desk waits for it. */
  async hold(): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('statistics.fold'))`);
  }

  /** @returns the days whose figures changed */
  async replace(subjects: readonly string[], facts: readonly Fact[]): Promise<string[]> {
    const removed = await this.database.query<StoredFact>(`DELETE FROM statistics.fact WHERE subject = ANY ($1::uuid[]) RETURNING ${columns}`, [subjects]);
    for (const month of new Set(facts.map((fact) => fact.day.slice(0, 7)))) await this.database.query('SELECT statistics.ensure_month($1)', [`${month}-01`]);
    const flagged = await this.flagged();
    const rows = facts.map((fact) => Object.fromEntries(factRow(fact, flagged(fact)).map((value, at) => [factColumns[at], value])));
    if (rows.length > 0) await this.database.query(`INSERT INTO statistics.fact (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::statistics.fact, $1::jsonb)`, [JSON.stringify(rows)]);
    const before = removed.filter((row) => row.flagged === false).map(toFact);
    const after = facts.filter((fact) => !flagged(fact));
    await this.roll(before, after);
    return this.again([...before, ...after]);
  }

  /** Makes every rollup of these days anew from the facts. Whole reporting periods. */
  async rebuild(from: string, to: string): Promise<void> {
    for (const table of ['rollup', 'duration', 'clock']) await this.database.query(`DELETE FROM statistics.${table} WHERE day BETWEEN $1 AND $2`, [from, to]);
    for (const statement of rollupStatements()) await this.database.query(statement, [from, to]);
  }

  /** Is a fact in a period that somebody has marked as faulty? Told by quarters of an hour, so that it follows from the fact alone. */
  async flagged(): Promise<(fact: Pick<Fact, 'officeId' | 'day' | 'quarter'>) => boolean> {
    const periods = await this.database.query<{ officeId: string; from: string; to: string }>('SELECT office_id AS "officeId", from_at AS "from", to_at AS "to" FROM statistics.flagged_period');
    const known = periods.map((it) => ({ officeId: it.officeId, from: quarterKey(whenOf(it.from)), to: quarterKey(whenOf(it.to)) }));
    return (fact) => known.some((it) => it.officeId === fact.officeId && it.from <= quarterKey(fact) && quarterKey(fact) < it.to);
  }

  /** Marks the facts of an office's days by the periods that are flagged now. The figures are made again by whoever calls. */
  async flagAnew(officeId: string, from: string, to: string): Promise<void> {
    await this.database.query(
      `UPDATE statistics.fact f SET flagged = EXISTS (SELECT 1 FROM statistics.flagged_period p WHERE p.office_id = f.office_id AND (f.day + f.quarter * interval '15 minutes') >= date_bin('15 minutes', p.from_at AT TIME ZONE 'Europe/Stockholm', '2000-01-01')
       AND (f.day + f.quarter * interval '15 minutes') < date_bin('15 minutes', p.to_at AT TIME ZONE 'Europe/Stockholm', '2000-01-01')) WHERE f.office_id = $1 AND f.day BETWEEN $2 AND $3`, [officeId, from, to],
    );
  }

  private async roll(before: readonly Fact[], after: readonly Fact[]): Promise<void> {
    const sums = new Map<string, Contribution>();
    for (const fact of before) addTo(sums, fact, -1);
    for (const fact of after) addTo(sums, fact, 1);
    const changed = [...sums.values()].filter((it) => it.n !== 0 || it.marks.some((mark) => mark !== 0));
    if (changed.length === 0) return;
    const rows = changed.map(({ key, n, marks }) => ({ kind: key[0], dims: key[1], grain: key[2], office_id: key[3], day: key[4], v1: key[5], v2: key[6], v3: key[7], n, ...Object.fromEntries(marks.map((mark, at) => [`c${at + 1}`, mark])) }));
    await this.database.query(
      `INSERT INTO statistics.rollup AS r (${keys}, n, ${markColumns.join(', ')}) SELECT ${keys}, n, ${markColumns.join(', ')} FROM jsonb_populate_recordset(NULL::statistics.rollup, $1::jsonb)
       ON CONFLICT (${keys}) DO UPDATE SET n = r.n + excluded.n, ${markColumns.map((mark) => `${mark} = r.${mark} + excluded.${mark}`).join(', ')}`, [JSON.stringify(rows)],
    );
    await this.database.query(`DELETE FROM statistics.rollup WHERE n = 0 AND day = ANY ($1::date[])`, [[...new Set(rows.map((row) => row.day))]]);
  }

  /** Distributions and quarters of an hour of the days and offices that changed. */
  private async again(changed: readonly Fact[]): Promise<string[]> {
    const days = [...new Set(changed.map((fact) => fact.day))];
    const offices = [...new Set(changed.map((fact) => fact.officeId))];
    if (days.length === 0) return days;
    for (const table of ['duration', 'clock']) await this.database.query(`DELETE FROM statistics.${table} WHERE day = ANY ($1::date[]) AND (office_id = '*' OR office_id = ANY ($2::text[]))`, [days, offices]);
    for (const statement of dayArrays('day = ANY ($1::date[]) AND NOT flagged', ' AND office_id = ANY ($2::text[])')) await this.database.query(statement, statement.includes('$2') ? [days, offices] : [days]);
    return days;
  }
}

const quarterKey = ({ day, quarter }: { readonly day: string; readonly quarter: number }): string => `${day} ${String(quarter).padStart(2, '0')}`;

/** A row of the table as the fact it was made from. */
export const toFact = (row: StoredFact): Fact => ({
  kind: FactKind.parse(row.kind), id: String(row.id), subject: String(row.subject), day: String(row.day), quarter: Number(row.quarter), officeId: String(row.office_id),
  values: Object.fromEntries(valueNames.flatMap((name) => { const value = row[valueColumns[name]]; return typeof value === 'string' ? [[name, value]] : []; })),
  durations: Object.fromEntries(Duration.options.flatMap((name) => { const value = row[durationColumns[name]]; return typeof value === 'number' ? [[name, value]] : []; })),
  marks: markColumns.map((mark) => Number(row[mark])),
});
