import { tableOf, type EntityClass, type Table } from './table';

type Row = Record<string, unknown>;
type Part = { readonly kind: 'insert' | 'update'; readonly table: Table; readonly columns: readonly string[]; readonly shape: string; readonly rows: Row[] };

/** Texts of statements by the shapes of their parts: as many as the house has ways to write. */
const texts = new Map<string, string>();

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
    const shape = parts.map((part) => (isOne(part) ? `${part.shape} once` : part.shape)).join('; ');
    const text = texts.get(shape) ?? textOf(parts);
    texts.set(shape, text);
    return { text, values: parts.map((part) => JSON.stringify(part.rows)) };
  }

  /**
   * The waiting inserts as parts of a statement of somebody's own, written once for each row of its part `done`, and forgets them.
   * @param from how many values that statement has already  @param fill columns that take a column of `done` where the row has none
   */
  takeWith(from: number, fill: Readonly<Record<string, string>>): { parts: string; values: string[] } {
    const parts = this.parts;
    this.parts = [];
    const sql = parts.map(({ kind, table, columns }, at) => {
      if (kind !== 'insert') throw new Error(`${table.name}: only new rows go with a statement of its own`);
      const chosen = columns.map((column) => (fill[column] === undefined ? `r.${column}` : `COALESCE(r.${column}, done.${fill[column]}::text)`));
      return `,\nw${at} AS (INSERT INTO ${table.name} (${columns.join(', ')}) SELECT ${chosen.join(', ')} FROM done CROSS JOIN jsonb_populate_recordset(NULL::${table.name}, $${from + at + 1}::jsonb) r)`;
    });
    return { parts: sql.join(''), values: parts.map((part) => JSON.stringify(part.rows)) };
  }

  private put(kind: Part['kind'], entity: EntityClass, row: object): void {
    const table = tableOf(entity);
    const values = toColumns(table, row);
    const columns = Object.keys(values);
    const shape = `${kind} ${table.name} ${columns.join()}`;
    const same = this.parts.find((part) => part.shape === shape);
    if (same) same.rows.push(values);
    else this.parts.push({ kind, table, columns, shape, rows: [values] });
  }
}

const isOne = (part: Part): boolean => part.rows.length === 1;

/**
 * A set of records counts as a hundred rows to the planner, which then reads all of a table of middling size to update one: a single row is said to be
 * one record. It is found by its key, and costs less to take apart.
 */
const textOf = (parts: readonly Part[]): string => {
  const sql = parts.map((part, at) => {
    const { kind, table, columns } = part;
    const source = isOne(part) ? `jsonb_populate_record(NULL::${table.name}, $${at + 1}::jsonb -> 0) r` : `jsonb_populate_recordset(NULL::${table.name}, $${at + 1}::jsonb) r`;
    if (kind === 'insert') return `w${at} AS (INSERT INTO ${table.name} (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM ${source})`;
    const set = columns.filter((column) => column !== 'id').map((column) => `${column} = r.${column}`);
    return `w${at} AS (UPDATE ${table.name} t SET ${set.join(', ')} FROM ${source} WHERE t.id = r.id)`;
  });
  return `WITH ${sql.join(',\n')}\nSELECT 1`;
};

const toColumns = (table: Table, row: object): Row => {
  const values: Row = {};
  for (const [property, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const column = table.columnOf.get(property);
    if (!column) throw new Error(`${table.name} has no column for ${property}`);
    values[column] = value;
  }
  return values;
};
