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

/** How a row tells what it is about: by its visit, by the person's hash, or by a row of another table that it belongs to. */
type About = { readonly visit: string; readonly subject?: string } | { readonly within: string; readonly by: string };

/** What a reported conflict of interest adds to the scope of whom it concerns: the visit, and the person where it is about one. */
const conflictMark = (of: string): string => `conflict:${of}`;

/**
 * Statements for the wall of a conflict of interest (jäv, FL 16–18 §§): whoever has reported one is answered nothing about it, whatever the compartments say.
 * For everybody else it is one question that the planner computes once for the statement; what follows is asked in a function, so that the plans of those who
 * have reported nothing do not carry it (handing over took a fifth longer with it).
 */
export const hiddenByConflict = (table: string, about: About): string[] => {
  const none = `(SELECT position('${conflictMark('')}' IN coalesce(current_setting('desk.compartments', true), '')) = 0)`;
  const marked = (column: string): string => `coalesce(('${conflictMark('')}' || ${column}) = ANY (NULLIF(current_setting('desk.compartments', true), '')::text[]), false)`;
  const wall = (clear: string): string[] => [`DROP POLICY IF EXISTS conflicts ON ${table}`, `CREATE POLICY conflicts ON ${table} AS RESTRICTIVE FOR SELECT TO desk_app USING (${none} OR ${clear})`];
  if (!('within' in about)) return wall(`NOT (${[about.visit, ...(about.subject ? [about.subject] : [])].map(marked).join(' OR ')})`);
  const isSeen = `${about.within}_is_seen`;
  return [`CREATE OR REPLACE FUNCTION ${isSeen}(row_id uuid) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT EXISTS (SELECT FROM ${about.within} r WHERE r.id = row_id)'`, ...wall(`${isSeen}(${about.by})`)];
};
