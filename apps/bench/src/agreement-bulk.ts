import type { Client } from 'pg';

export type Size = { readonly offices: number; readonly staff: number; readonly lines: number };
/** At how many of the offices each line holds: `one` spreads the lines out, `all` lays every line on everybody. */
export type Spread = 'one' | 'all';

const like = { office: 'uddevalla', staff: 'desk-uddevalla', agreement: 'uddevalla', version: 'uddevalla-7' } as const;
/** Copies of a row with other words in it. $1 is how many, `n` which of them. */
const copies = (table: string, others: string, from: string): string =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(it, jsonb_build_object(${others}))).* FROM ${table} it, generate_series(1, $1::int) n WHERE ${from} ON CONFLICT DO NOTHING`;
const officeOf = `'bench-' || ((n - 1) % $2::int + 1)`;
const ofStaff = `'staff_id', 'bench-desk-' || n, 'id', it.id || ' bench ' || n`;

/** Marked rows for a house as large as the country's: offices, people at their desks with assignments and competences, and one agreement of many lines. By SQL, since only what is read is measured. */
export const furnishAgreement = async (owner: Client, { offices, staff, lines }: Size): Promise<void> => {
  await owner.query(copies('people.office', `'id', 'bench-' || n`, `it.id = '${like.office}'`), [offices]);
  await owner.query(copies('people.staff', `'id', 'bench-desk-' || n, 'subject', 'bench-desk-' || n, 'office_ids', jsonb_build_array(${officeOf})`, `it.id = '${like.staff}'`), [staff, offices]);
  await owner.query(copies('access.duty_assignment', `${ofStaff}, 'office_ids', jsonb_build_array(${officeOf})`, `it.staff_id = '${like.staff}'`), [staff, offices]);
  for (const table of ['agreements.assignment', 'agreements.competence']) await owner.query(copies(table, ofStaff, `it.staff_id = '${like.staff}'`), [staff]);
  await owner.query(
    `INSERT INTO agreements.agreement SELECT (jsonb_populate_record(it, jsonb_build_object('id', 'bench', 'office_ids', (SELECT jsonb_agg('bench-' || n) FROM generate_series(1, $1::int) n)))).* FROM agreements.agreement it WHERE it.id = $2`, [offices, like.agreement]);
  await owner.query(`INSERT INTO agreements.version SELECT (jsonb_populate_record(it, jsonb_build_object('id', 'bench-1', 'agreement_id', 'bench', 'number', 1))).* FROM agreements.version it WHERE it.id = $1`, [like.version]);
  await owner.query(
    `INSERT INTO agreements.line SELECT (jsonb_populate_record(it, jsonb_build_object('id', 'bench-1-' || n, 'version_id', 'bench-1', 'line', n, 'office_ids', jsonb_build_array('bench-' || ((n - 1) % $2::int + 1))))).*
     FROM generate_series(1, $1::int) n JOIN (SELECT l.*, row_number() OVER (ORDER BY l.line) - 1 AS at, count(*) OVER () AS many FROM agreements.line l WHERE l.version_id = $3) ring ON ring.at = (n - 1) % ring.many
     JOIN agreements.line it ON it.id = ring.id`, [lines, offices, like.version]);
  await owner.query('ANALYZE agreements.line, agreements.assignment, access.duty_assignment, people.staff');
};

/** Lays the lines out anew and lets every process read them again. The office of the twin, `bench-2`, keeps one line: as good as no permission to work out. */
export const spreadLines = async (owner: Client, spread: Spread): Promise<void> => {
  const offices = `(SELECT office_ids FROM agreements.agreement WHERE id = 'bench')`;
  const places = spread === 'all' ? offices : `ARRAY['bench-' || ((line - 1) % cardinality(${offices}) + 1)]`;
  await owner.query('BEGIN');
  // The lines of a signed version never change, but here.
  await owner.query('ALTER TABLE agreements.line DISABLE TRIGGER USER');
  await owner.query(`UPDATE agreements.line SET office_ids = CASE WHEN line = 2 THEN ARRAY['bench-2'] WHEN ${places} = ARRAY['bench-2'] THEN ARRAY['bench-3'] ELSE array_remove(${places}, 'bench-2') END WHERE version_id = 'bench-1'`);
  await owner.query('ALTER TABLE agreements.line ENABLE TRIGGER USER');
  await owner.query('COMMIT');
  await evict(owner, 'all', true);
};

/** Every process forgets a person or everything, and reads the agreements again when they have changed. */
export const evict = async (owner: Client, what: string, changed = false): Promise<void> => {
  if (changed) await owner.query('UPDATE agreements.revision SET number = number + 1 WHERE id = 1');
  await owner.query(`SELECT pg_notify('desk_evict', $1)`, [what]);
};
