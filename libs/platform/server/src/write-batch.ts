import { tableOf, type EntityClass, type Table } from './table';

type Row = Record<string, unknown>;
type Part = { readonly kind: 'insert' | 'update'; readonly table: Table; readonly columns: readonly string[]; readonly rows: Row[] };

/**
 * Rows waiting to be written, sent as one statement with a part per table: one round trip for a whole use case.
 * A change to a row that still waits is folded into it.
 */
export class WriteBatch {
  private parts: Part[] = [];

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  insert(entity: EntityClass, row: object): void {
    this.put('insert', entity, row);
  }

  /** @param row the key `id` and the columns that change */
  update(entity: EntityClass, row: object & { readonly id: unknown }): void {
    const table = tableOf(entity);
    const waiting = this.parts.filter((part) => part.table === table).flatMap((part) => part.rows).find((known) => known.id === row.id);
    if (!waiting) return this.put('update', entity, row);
    const columns = toColumns(table, row);
    if (Object.keys(columns).every((column) => column in waiting)) Object.assign(waiting, columns);
    else throw new Error(`${table.name}: a waiting row cannot take columns that it was not written with`);
  }

  /** @returns the statement and its values, and forgets them; the text depends only on tables and columns, so its plan is kept by the database */
  take(): { text: string; values: string[] } {
    const parts = this.parts;
    this.parts = [];
    const sql = parts.map((part, at) => {
      const source = `jsonb_populate_recordset(NULL::${part.table.name}, $${at + 1}::jsonb) r`;
      if (part.kind === 'insert') return `w${at} AS (INSERT INTO ${part.table.name} (${part.columns.join(', ')}) SELECT ${part.columns.map((column) => `r.${column}`).join(', ')} FROM ${source})`;
      const set = part.columns.filter((column) => column !== 'id').map((column) => `${column} = r.${column}`);
      return `w${at} AS (UPDATE ${part.table.name} t SET ${set.join(', ')} FROM ${source} WHERE t.id = r.id)`;
    });
    return { text: `WITH ${sql.join(',\n')}\nSELECT 1`, values: parts.map((part) => JSON.stringify(part.rows)) };
  }

  private put(kind: Part['kind'], entity: EntityClass, row: object): void {
    const table = tableOf(entity);
    const values = toColumns(table, row);
    const columns = Object.keys(values);
    const same = this.parts.find((part) => part.kind === kind && part.table === table && part.columns.join() === columns.join());
    if (same) same.rows.push(values);
    else this.parts.push({ kind, table, columns, rows: [values] });
  }
}

const toColumns = (table: Table, row: object): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined).map(([property, value]) => {
      const column = table.columnOf.get(property);
      if (!column) throw new Error(`${table.name} has no column for ${property}`);
      return [column, value];
    }),
  );
