import { Injectable } from '@nestjs/common';
import { Duration, MARK_COLUMNS, NO_VALUE, SMALL, dimensionsOf, type Dimension, type FactKind } from '@desk/statistics/contract';
import { ALL_OFFICES, rollupsOf, type Dims } from '../contributions';
import { durationColumns, markColumns, valueColumns, type ValueName } from '../fact';
import { durationKinds } from '../facts-of';
import { FiguresDatabase } from '../figures-database';
import type { Standing } from './standing';

/** What counts are grouped by. `time`: a day in own figures, the first day of a reporting period in shared ones. */
export type By = 'time' | Dimension;
/** Counts of one group. `hiddenRows` and `hidden`: cells that this reader may not see, and what they hold. */
export type Group = { readonly keys: readonly string[]; readonly n: number; readonly marks: readonly number[]; readonly hiddenRows: number; readonly hidden: number };
export type Spread = { readonly field: Duration; readonly keys: readonly string[]; readonly n: number; readonly total: number; readonly bins: ReadonlyMap<number, number> };

type Row = Readonly<Record<string, string | number | null>>;
type Places = { readonly place: (value: unknown) => string; readonly values: unknown[] };
const places = (): Places => {
  const values: unknown[] = [];
  return { values, place: (value) => `$${values.push(value)}` };
};
const sums = (filter: string) => markColumns.map((mark) => `coalesce(sum(${mark})${filter}, 0)::int AS ${mark}`).join(', ');
const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((it) => other.includes(it));

/** Counts and durations from rollups where they reach, from facts where not. The only code that reads figures; everything else computes with what it gives. */
@Injectable()
export class FigureRows {
  constructor(private readonly database: FiguresDatabase) {}

  /** @returns null when facts of this kind are not divided so, or not for this reader */
  async counts(kind: FactKind, standing: Standing, by: readonly By[]): Promise<Group[] | null> {
    if (!standing.days) return (standing.quarters ?? standing.weekdays) && standing.view === 'shared' ? null : [];
    const wanted = wantedValues(kind, standing, by);
    if (wanted === null) return null;
    const atOffice = standing.held.has('office') || by.includes('office');
    const sets = rollupsOf(kind, standing.view === 'own' ? 'd' : 'p', !atOffice);
    const set = standing.quarters ? undefined : (sets.find((it) => same(it, wanted)) ?? (standing.view === 'own' ? [...sets].sort((one, other) => one.length - other.length).find((it) => wanted.every((name) => it.includes(name))) : undefined));
    if (set) return this.fromRollup(kind, standing, by, set, atOffice);
    return standing.view === 'own' ? this.fromFacts(kind, standing, by) : null;
  }

  /** Since when something waits to be counted, and how many facts are left out since somebody marked their time as faulty. */
  async standing(standing: Standing): Promise<{ readonly waits: string | null; readonly flagged: number }> {
    const { place, values } = places();
    const offices = standing.held.get('office');
    const row = await this.database.find<{ waits: string | null; flagged: number }>(
      `SELECT (SELECT min(at) FROM statistics.told WHERE NOT folded) AS waits, (SELECT count(*)::int FROM statistics.fact WHERE flagged AND day BETWEEN ${place(standing.from)} AND ${place(standing.to)}
       ${offices ? ` AND office_id = ANY (${place(offices)}::text[])` : ''} AND EXISTS (SELECT 1 FROM statistics.flagged_period)) AS flagged`, values,
    );
    return row ?? { waits: null, flagged: 0 };
  }

  private async fromRollup(kind: FactKind, standing: Standing, by: readonly By[], set: Dims, atOffice: boolean): Promise<Group[]> {
    const { place, values } = places();
    const column = (name: By): string => (name === 'time' ? 'day' : name === 'office' ? 'office_id' : `v${set.indexOf(name) + 1}`);
    const offices = standing.held.get('office');
    // A single list of the whole house is covered by itself; tables with totals both ways need not be.
    const covers = standing.view === 'shared' && set.length > 0 && (atOffice || set.length > 1);
    const where = [
      `kind = ${place(kind)}`, `dims = ${place(set.join())}`, `grain = ${place(standing.view === 'own' ? 'd' : 'p')}`, `day BETWEEN ${place(standing.from)} AND ${place(standing.to)}`,
      offices ? `office_id = ANY (${place(offices)}::text[])` : atOffice ? `office_id <> '${ALL_OFFICES}'` : `office_id = '${ALL_OFFICES}'`,
      ...onWeekdays(standing, 'day', place),
      ...[...standing.held].flatMap(([name, held]) => (name === 'office' ? [] : [`${column(name)} = ANY (${place(held)}::text[])`])),
      // Where a table could not be covered cell by cell, not even what is missing from it is told.
      ...(covers ? [`EXISTS (SELECT 1 FROM statistics.published b WHERE b.kind = rollup.kind AND b.dims = rollup.dims AND b.day = rollup.day)`] : []),
    ];
    const open = standing.view === 'own' ? '' : ' FILTER (WHERE shown)';
    const closed = standing.view === 'own' ? '0 AS hidden_rows, 0 AS hidden' : 'count(*) FILTER (WHERE NOT shown)::int AS hidden_rows, coalesce(sum(n) FILTER (WHERE NOT shown), 0)::int AS hidden';
    const groups = await this.groups(`SELECT ${keysOf(by, column)}coalesce(sum(n)${open}, 0)::int AS n, ${sums(open)}, ${closed} FROM statistics.rollup WHERE ${where.join(' AND ')}${grouped(by)}`, values, by);
    return covers && (await this.leavesOut(kind, set, standing)) ? groups.map((group) => ({ ...group, hiddenRows: group.hiddenRows + 1, hidden: group.hidden + SMALL })) : groups;
  }

  /** Is there a period whose table could not be covered cell by cell? Then not even what is missing from it is told. */
  private async leavesOut(kind: FactKind, set: Dims, { from, to }: Standing): Promise<boolean> {
    const found = await this.database.query(
      `SELECT 1 FROM statistics.rollup r WHERE r.kind = $1 AND r.dims = $2 AND r.grain = 'p' AND r.day BETWEEN $3 AND $4 AND NOT EXISTS (SELECT 1 FROM statistics.published b WHERE b.kind = r.kind AND b.dims = r.dims AND b.day = r.day) LIMIT 1`, [kind, set.join(), from, to],
    );
    return found.length > 0;
  }

  private async fromFacts(kind: FactKind, standing: Standing, by: readonly By[]): Promise<Group[]> {
    const { place, values } = places();
    const where = factsWhere(kind, standing, place);
    return this.groups(`SELECT ${keysOf(by, factColumn)}count(*)::int AS n, ${sums('')}, 0 AS hidden_rows, 0 AS hidden FROM statistics.fact WHERE ${where}${grouped(by)}`, values, by);
  }

  private async groups(text: string, values: unknown[], by: readonly By[]): Promise<Group[]> {
    const rows = await this.database.query<Row>(text, values);
    return rows.map((row) => ({
      keys: by.map((_, at) => String(row[`k${at}`] ?? NO_VALUE)), n: Number(row.n), marks: Array.from({ length: MARK_COLUMNS }, (_, at) => Number(row[`c${at + 1}`] ?? 0)), hiddenRows: Number(row.hidden_rows), hidden: Number(row.hidden),
    })).filter((group) => by.length === 0 || group.n > 0 || group.hiddenRows > 0);
  }

  /** @returns null when these durations are not divided so, or not for this reader */
  async durations(fields: readonly Duration[], standing: Standing, by: readonly ('time' | 'office' | 'agency')[]): Promise<Spread[] | null> {
    if (!standing.days) return [];
    const names = [...standing.held.keys()].filter((name) => name !== 'office' && name !== 'agency');
    const byAgency = standing.held.has('agency') || by.includes('agency');
    if (byAgency && fields.some((field) => durationKinds[field] !== 'handoff')) return null;
    if (names.length > 0 || standing.quarters) return standing.view === 'own' ? this.durationsFromFacts(fields, standing, by) : null;
    const { place, values } = places();
    const offices = standing.held.get('office');
    const atOffice = offices !== undefined || by.includes('office');
    const agencies = standing.held.get('agency');
    const where = [
      `d.field = ANY (${place(fields)}::text[])`, `d.day BETWEEN ${place(standing.from)} AND ${place(standing.to)}`,
      ...onWeekdays(standing, 'd.day', place),
      offices ? `d.office_id = ANY (${place(offices)}::text[])` : atOffice ? `d.office_id <> '${ALL_OFFICES}'` : `d.office_id = '${ALL_OFFICES}'`,
      agencies ? `d.agency = ANY (${place(agencies)}::text[])` : byAgency ? `d.agency <> ''` : `d.agency = ''`,
      ...(standing.view === 'own' ? [] : [`EXISTS (SELECT 1 FROM statistics.rollup r WHERE r.kind = ${kindCase} AND r.dims = '${byAgency ? 'agency' : ''}' AND r.grain = 'p' AND r.office_id = d.office_id AND r.day = statistics.period_of(d.day) AND r.v1 = d.agency AND r.shown)`]),
    ];
    const column = (name: By): string => (name === 'time' ? (standing.view === 'own' ? 'd.day' : 'statistics.period_of(d.day)') : name === 'office' ? 'd.office_id' : 'd.agency');
    return this.spreads(`SELECT ${keysOf(by, column)}d.field, x.bin, sum(x.n)::int AS n FROM statistics.duration d CROSS JOIN LATERAL unnest(d.bins, d.counts) AS x (bin, n) WHERE ${where.join(' AND ')} GROUP BY d.field, x.bin${by.map((_, at) => `, k${at}`).join('')}`, values, by);
  }

  private async durationsFromFacts(fields: readonly Duration[], standing: Standing, by: readonly By[]): Promise<Spread[] | null> {
    const all: Spread[] = [];
    for (const field of fields) {
      const kind = durationKinds[field];
      if (wantedValues(kind, standing, by) === null) return null;
      const { place, values } = places();
      all.push(...(await this.spreads(
        `SELECT ${keysOf(by, factColumn)}'${field}' AS field, ${durationColumns[field]} AS bin, count(*)::int AS n FROM statistics.fact WHERE ${factsWhere(kind, standing, place)} AND ${durationColumns[field]} IS NOT NULL
         GROUP BY bin${by.map((_, at) => `, k${at}`).join('')}`, values, by)));
    }
    return all;
  }

  private async spreads(text: string, values: unknown[], by: readonly By[]): Promise<Spread[]> {
    const spreads = new Map<string, { field: Duration; keys: string[]; n: number; total: number; bins: Map<number, number> }>();
    for (const row of await this.database.query<Row>(text, values)) {
      const keys = by.map((_, at) => String(row[`k${at}`] ?? NO_VALUE));
      const id = [row.field, ...keys].join('|');
      const known = spreads.get(id) ?? { field: Duration.parse(row.field), keys, n: 0, total: 0, bins: new Map<number, number>() };
      const [bin, n] = [Number(row.bin), Number(row.n)];
      known.n += n;
      known.total += n * bin;
      known.bins.set(bin, (known.bins.get(bin) ?? 0) + n);
      spreads.set(id, known);
    }
    return [...spreads.values()];
  }
}

const kindCase = `CASE d.field ${Duration.options.map((field) => `WHEN '${field}' THEN '${durationKinds[field]}'`).join(' ')} END`;
const keysOf = (by: readonly By[], column: (name: By) => string): string => by.map((name, at) => `${column(name)} AS k${at}, `).join('');
const grouped = (by: readonly By[]): string => (by.length === 0 ? '' : ` GROUP BY ${by.map((_, at) => `k${at}`).join(', ')}`);
const factColumn = (name: By): string => (name === 'time' ? 'day' : name === 'office' ? 'office_id' : `coalesce(${valueColumns[name]}, '${NO_VALUE}')`);

/** Own figures are kept by day, so that the weekdays asked about are some of their rows. */
const onWeekdays = ({ weekdays }: Standing, day: string, place: (value: unknown) => string): string[] => (weekdays ? [`extract(isodow FROM ${day})::int = ANY (${place(weekdays)}::int[])`] : []);

/** The condition that a question puts on facts. */
export const factsWhere = (kind: FactKind, standing: Standing, place: (value: unknown) => string): string => [
  `kind = ${place(kind)}`, `day BETWEEN ${place(standing.from)} AND ${place(standing.to)}`, 'NOT flagged', ...onWeekdays(standing, 'day', place), ...(standing.quarters ? [`quarter BETWEEN ${place(standing.quarters.from)} AND ${place(standing.quarters.to)}`] : []),
  ...[...standing.held].map(([name, held]) => (held.includes(NO_VALUE) || name === 'office' ? `${factColumn(name)} = ANY (${place(held)}::text[])` : `${valueColumns[name]} = ANY (${place(held)}::text[])`)),
].join(' AND ');

/** The dimensions a question needs beside office and time, or null when this kind does not have one of them. */
const wantedValues = (kind: FactKind, standing: Standing, by: readonly By[]): ValueName[] | null => {
  const names = [...new Set([...standing.held.keys(), ...by])].filter((name): name is ValueName => name !== 'office' && name !== 'time');
  const known: readonly string[] = dimensionsOf[kind];
  return names.every((name) => known.includes(name)) ? names : null;
};
