import { Injectable } from '@nestjs/common';
import { FactKind } from '@desk/statistics/contract';
import { ALL_OFFICES, rollupsOf } from './contributions';
import { FiguresDatabase } from './figures-database';
import { hideIn, suppress, type Hidden } from './suppress';

type Row = { readonly officeId: string; readonly v1: string; readonly v2: string; readonly n: number };
const wholeHouse: Hidden = { cells: new Set(), rows: new Set(), columns: new Set(), whole: true };

/**
 * Says which figures of a closed reporting period everybody may see. Each table (offices by one thing, or for the whole house two things by each other) is shown
 * with its small cells hidden, and with them as many others as it takes. Periods are published whole, so that the difference of two of them is never one visitor.
 */
@Injectable()
export class PublishPeriod {
  constructor(private readonly database: FiguresDatabase) {}

  /** Something changed on these days: their periods are to be shown anew. */
  async due(days: readonly string[]): Promise<void> {
    if (days.length > 0) await this.database.query('INSERT INTO statistics.due_period SELECT DISTINCT statistics.period_of(d) FROM unnest($1::date[]) AS d ON CONFLICT DO NOTHING', [days]);
  }

  /** Publishes what is due of the periods that are closed on a Swedish day. @returns how many */
  async everyDue(today: string): Promise<number> {
    const due = await this.database.look(() => this.database.query<{ day: string }>('SELECT day FROM statistics.due_period WHERE day < statistics.period_of($1::date) ORDER BY 1', [today]));
    for (const { day } of due) {
      await this.database.run(['statistics'], 'write', async () => {
        await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('statistics.fold'))`);
        await this.run(day);
      });
    }
    return due.length;
  }

  /** Within the transaction that made the rollups. @param day first day of the period */
  async run(day: string): Promise<void> {
    await this.database.query(`UPDATE statistics.rollup SET shown = false WHERE grain = 'p' AND day = $1 AND shown`, [day]);
    await this.database.query('DELETE FROM statistics.published WHERE day = $1', [day]);
    await this.database.query('DELETE FROM statistics.due_period WHERE day = $1', [day]);
    for (const kind of FactKind.options) await this.ofKind(kind, day);
  }

  private async ofKind(kind: FactKind, day: string): Promise<void> {
    const offices = hideIn(new Map((await this.rows(kind, '', day)).filter((row) => row.officeId !== ALL_OFFICES).map((row) => [row.officeId, row.n])));
    await this.show(kind, '', day, (row) => row.officeId === ALL_OFFICES || !offices.has(row.officeId));
    const hiddenValues = new Map<string, Set<string>>();
    for (const dims of rollupsOf(kind, 'p', true).filter((it) => it.length === 1)) {
      const rows = await this.rows(kind, dims.join(), day);
      const values = hideIn(new Map(rows.filter((row) => row.officeId === ALL_OFFICES).map((row) => [row.v1, row.n])));
      hiddenValues.set(dims.join(), values);
      const table = tableOf(rows.filter((row) => row.officeId !== ALL_OFFICES), (row) => row.officeId, (row) => row.v1);
      const { cells, whole } = suppress(table, offices, values);
      await this.show(kind, dims.join(), day, (row) => (row.officeId === ALL_OFFICES ? !values.has(row.v1) : !whole && !cells.has(`${row.officeId}|${row.v1}`)), !whole);
    }
    for (const dims of rollupsOf(kind, 'p', true).filter((it) => it.length === 2)) {
      const table = tableOf((await this.rows(kind, dims.join(), day)).filter((row) => row.officeId === ALL_OFFICES), (row) => row.v1, (row) => row.v2);
      const [rows, columns] = [hiddenValues.get(dims[0] ?? '') ?? new Set<string>(), hiddenValues.get(dims[1] ?? '') ?? new Set<string>()];
      const { cells, whole } = table.size === 0 ? { ...wholeHouse, whole: false } : suppress(table, rows, columns);
      await this.show(kind, dims.join(), day, (row) => !whole && !cells.has(`${row.v1}|${row.v2}`), !whole);
    }
  }

  private rows(kind: string, dims: string, day: string): Promise<Row[]> {
    return this.database.query<Row>(`SELECT office_id AS "officeId", v1, v2, n FROM statistics.rollup WHERE grain = 'p' AND kind = $1 AND dims = $2 AND day = $3 AND n > 0`, [kind, dims, day]);
  }

  private async show(kind: string, dims: string, day: string, shown: (row: Row) => boolean, byCell = true): Promise<void> {
    const open = (await this.rows(kind, dims, day)).filter(shown);
    if (byCell) await this.database.query('INSERT INTO statistics.published VALUES ($1, $2, $3, true)', [kind, dims, day]);
    await this.database.query(
      `UPDATE statistics.rollup r SET shown = true FROM jsonb_to_recordset($4::jsonb) AS s (o text, a text, b text) WHERE r.grain = 'p' AND r.kind = $1 AND r.dims = $2 AND r.day = $3 AND r.office_id = s.o AND r.v1 = s.a AND r.v2 = s.b`,
      [kind, dims, day, JSON.stringify(open.map((row) => ({ o: row.officeId, a: row.v1, b: row.v2 })))],
    );
  }
}

const tableOf = (rows: readonly Row[], rowOf: (row: Row) => string, columnOf: (row: Row) => string): Map<string, Map<string, number>> => {
  const table = new Map<string, Map<string, number>>();
  for (const row of rows) table.set(rowOf(row), (table.get(rowOf(row)) ?? new Map<string, number>()).set(columnOf(row), row.n));
  return table;
};
