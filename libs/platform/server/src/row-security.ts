/** The compartments that the current work may touch, as an array the planner computes once. Unset means none. */
const touched = `(SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]`;

/**
 * Statements that put row-level security on a table of people's data and grant the running role what it needs: the second wall, one coarse comparison.
 * @param columns columns that each may open the row when they hold a compartment of the work
 */
export const rowSecurity = (table: string, columns: readonly string[], grants: string): string[] => {
  const open = columns.map((column) => `${column} = ANY (${touched})`).join(' OR ');
  return [`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`, `CREATE POLICY compartments ON ${table} FOR ALL TO desk_app USING (${open}) WITH CHECK (${open})`, `GRANT ${grants} ON ${table} TO desk_app`];
};
