import type { Client } from 'pg';

/** A table of the house as a backup keeps it. `partitions`: statements that make the months it is split into. */
export type HouseTable = { readonly name: string; readonly columns: string[]; readonly identity: string | null; readonly partitions: string[] };

/** Every table of the rooms, those that others refer to first. Jobs are kept apart, and the list of migrations is made by migrating. */
export const houseTables = async (client: Client): Promise<HouseTable[]> => {
  const { rows } = await client.query<HouseTable & { readonly refers: string[] }>(`
    SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name,
      (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT quote_ident(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attidentity <> '') AS identity,
      ARRAY(SELECT format('CREATE TABLE IF NOT EXISTS %s PARTITION OF %s %s', p.oid::regclass, c.oid::regclass, pg_get_expr(p.relpartbound, p.oid)) FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhrelid WHERE i.inhparent = c.oid ORDER BY 1) AS partitions,
      ARRAY(SELECT DISTINCT quote_ident(rn.nspname) || '.' || quote_ident(r.relname) FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid JOIN pg_namespace rn ON rn.oid = r.relnamespace
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss', 'public') AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`);
  const ordered: HouseTable[] = [];
  const left = [...rows];
  while (left.length > 0) {
    const ready = left.findIndex((table) => table.refers.every((name) => !left.some((other) => other.name === name)));
    const [table] = left.splice(Math.max(ready, 0), 1);
    if (table) ordered.push({ name: table.name, columns: table.columns, identity: table.identity, partitions: table.partitions });
  }
  return ordered;
};

/** The migrations that a database has run, oldest first. */
export const migrationsOf = async (client: Client): Promise<string[]> => (await client.query<{ name: string }>('SELECT name FROM public.migration ORDER BY id')).rows.map((row) => row.name);
