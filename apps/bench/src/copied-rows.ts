import type { Client } from 'pg';
import type { TwinValue } from './twin-process.ts';

type Row = { readonly table: string; readonly columns: readonly string[]; readonly values: readonly (string | null)[] };

/** The rows that a request of ours wrote, so that the twin writes the same. @param where a condition with `$1` */
export const copyRows = async (owner: Client, table: string, where: string, value: string): Promise<Row[]> => {
  const { rows: columns } = await owner.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' ORDER BY attnum`, [table],
  );
  const names = columns.map((it) => it.name);
  const { rows } = await owner.query<(string | null)[]>({ text: `SELECT ${names.map((name) => `${name}::text`).join(', ')} FROM ${table} WHERE ${where} ORDER BY 1`, values: [value], rowMode: 'array' });
  if (rows.length === 0) throw new Error(`nothing to copy from ${table}`);
  return rows.map((values) => ({ table, columns: names, values }));
};

/** Numbers the values of a statement while its text is written. */
export const statementValues = () => {
  const values: TwinValue[] = [];
  return { values, place: (value: TwinValue): string => `$${values.push(value)}` };
};

type Parts = (place: (value: TwinValue) => string) => string[];
const none: Parts = () => [];

/**
 * One statement that inserts such rows and answers the first of them.
 * @param changed what stands in place of a copied value: ids are new each time  @param first parts before them  @param computed SQL for a column (`table.column`), which may use those parts
 */
export const insertAll = (rows: readonly Row[], changed: ReadonlyMap<string, TwinValue>, first: Parts = none, computed: ReadonlyMap<string, string> = new Map()): { text: string; values: TwinValue[] } => {
  const { values, place } = statementValues();
  const before = first(place);
  const parts = rows.map(({ table, columns, values: row }, at) => {
    const placed = row.map((value, column) => computed.get(`${table}.${columns[column]}`) ?? place((value !== null && changed.get(value)) || { same: value }));
    return `r${at} AS (INSERT INTO ${table} (${columns.join(', ')}) VALUES (${placed.join(', ')}) RETURNING *)`;
  });
  return { text: `WITH ${[...before, ...parts].join(',\n')}\nSELECT * FROM r0`, values };
};
