import type { Client } from 'pg';
import { snake } from '@desk/platform/server';

/** Rows of one table; every row has the same properties, named as the contract names them. */
export type Rows = { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] };

/** Inserts the rows whose key is not there yet, in one statement. */
export const insertMissing = async (client: Client, { table, rows }: Rows): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(snake).join(', ');
  const values = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value])));
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING`, [JSON.stringify(values)]);
};
