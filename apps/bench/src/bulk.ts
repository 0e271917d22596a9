import type { Client } from 'pg';

/** How the hand-offs are spread. Parts are of a thousand; the rest goes to the last. */
type Spread = readonly (readonly [value: string, part: number])[];

const compartments: Spread = [
  ['FK', 280], ['SKV-FOLK', 240], ['SKV-BESK', 140], ['AF', 100], ['KFM', 80], ['PM', 50], ['CSN', 30], ['MIV', 30], ['KOM-SOC', 30], ['KOM-OVR', 10], ['TV', 10],
];
const caseTypes: Readonly<Record<string, readonly string[]>> = {
  FK: ['FK-FP', 'FK-SJP', 'FK-VAB', 'FK-UH', 'FK-OB'], 'SKV-FOLK': ['SKV-FLYTT-INR', 'SKV-PNR', 'SKV-IDKORT', 'SKV-NAMN'], 'SKV-BESK': ['SKV-INK1', 'SKV-JAMK', 'SKV-FTG'], AF: ['AF-INSKR'], KFM: ['KFM-BF', 'KFM-SKS'],
  PM: ['PM-ALD'], CSN: ['CSN-SM'], MIV: ['MIV-UT'], 'KOM-SOC': ['KOM-EB', 'KOM-FAMR'], 'KOM-OVR': ['KOM-FARD'], TV: ['TV-INF'],
};
const offices: Spread = [['uddevalla', 500], ['tidaholm', 300], ['overkalix', 130], ['norsjo', 70]];
/** One in ten is open, as in a house that keeps up. */
const states: Spread = [
  ['closed', 820], ['returned', 30], ['answered', 20], ['told', 15], ['rejected', 8], ['withdrawn', 7], ['sent', 35], ['received', 20], ['assigned', 15], ['underway', 15], ['waiting-visitor', 10], ['waiting-third-party', 5],
];

export type Shape = { readonly compartments: Spread; readonly states: Spread };
const ordinary: Shape = { compartments, states };
/** What a handler at Försäkringskassan could take right now. */
export const waitingForHandler: Shape = { compartments: [['FK', 1000]], states: [['sent', 1000]] };

/** A number from 0 to 999 that depends on the row and on what it is for, the same in every run. */
const dice = (what: number): string => `((hashint8extended(i, ${what}) & 1048575) % 1000)`;
const pick = (spread: Spread, what: number): string => {
  let sum = 0;
  const branches = spread.slice(0, -1).map(([value, part]) => `WHEN ${dice(what)} < ${(sum += part)} THEN '${value}'`);
  const last = spread.at(-1)?.[0];
  return branches.length === 0 ? `'${last}'` : `CASE ${branches.join(' ')} ELSE '${last}' END`;
};
const caseTypeOf = `CASE compartment ${Object.entries(caseTypes).map(([name, codes]) => `WHEN '${name}' THEN (ARRAY['${codes.join(`','`)}'])[1 + ${dice(5)} % ${codes.length}]`).join(' ')} END`;

const parcel = `jsonb_build_object('language', CASE WHEN ${dice(8)} < 120 THEN 'ar' ELSE 'sv' END, 'interpreter', ${dice(8)} < 60, 'identity', NULL, 'identityCheck', NULL,
  'acts', jsonb_build_array(jsonb_build_object('task', 'VG', 'at', sent_at)), 'notes', jsonb_build_array(jsonb_build_object('text', 'Besökaren har fyllt i ansökan i e-tjänsten och vill veta när beslutet kommer.', 'byName', 'Handläggare S12', 'at', sent_at)), 'documents', '[]'::jsonb)`;

/** Adds rows numbered `$1` to `$2`. Open ones came in the last three weeks and fall due around now; the others ended during the year. */
const insertSql = ({ compartments, states }: Shape): string => `
  INSERT INTO cases.handoff (id, receipt_number, request_key, kind, state, agency_id, compartment, shared_with, office_id, office_compartment, case_id, visit_id, case_type_code,
    desk_staff_id, protected_identity, subject_hash, reason, visitor_waits, parcel, question, seal, outcome, visitor_text, return_reason, told_how,
    first_contact_by, answer_by, due_at, sort_at, sent_at, closed_at, assignee_id, assignee_name, repeats, version)
  SELECT uuidv7(sent_at - now()), 'B-' || i, gen_random_uuid(), kind, state, split_part(compartment, '-', 1), compartment, shared_with, office, 'office:' || office, gen_random_uuid(), gen_random_uuid(), ${caseTypeOf},
    'desk-' || office || '-' || ${dice(6)} % 12, ${dice(7)} < 5, CASE WHEN ${dice(9)} < 600 THEN md5(i::text) END, 'KOMPLEX', false, ${parcel},
    CASE WHEN kind = 'T2' THEN 'När kommer beslutet, och vad saknas?' END, md5(i::text), CASE WHEN answered THEN 'OVERLAMNAT' END, CASE WHEN answered THEN 'Beslutet är fattat och kommer i brev.' END,
    CASE WHEN state = 'returned' THEN 'Ofullständigt: blanketten saknar underskrift' END, CASE WHEN state IN ('told', 'closed') THEN 'letter' END,
    sent_at + interval '2 days', sent_at + interval '7 days', due_at, coalesce(due_at, sent_at + interval '9 days'), sent_at, CASE WHEN state = 'closed' THEN sent_at + interval '9 days' END,
    CASE WHEN taken THEN 'handler-' || lower(compartment) || '-' || ${dice(10)} % 30 END, CASE WHEN taken THEN 'Handläggare ' || ${dice(10)} % 30 END, 0, CASE state WHEN 'sent' THEN 1 WHEN 'received' THEN 2 ELSE 4 END
  FROM (
    SELECT *, CASE WHEN open OR state IN ('answered', 'told') THEN now() + ((${dice(11)} - 300) * interval '17 minutes') END AS due_at,
      CASE WHEN ${dice(12)} < 30 THEN CASE WHEN compartment = 'FK' THEN 'SKV-FOLK' ELSE 'FK' END END AS shared_with,
      now() - CASE WHEN open THEN ${dice(13)} * interval '30 minutes' ELSE interval '10 days' + ${dice(13)} * interval '8 hours' + ${dice(14)} * interval '1 minute' END AS sent_at
    FROM (
      SELECT i, compartment, state, office, kind, state IN ('sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party') AS open,
        state NOT IN ('sent', 'received', 'returned', 'withdrawn') AS taken, state IN ('answered', 'told', 'closed') AS answered
      FROM (SELECT i, ${pick(compartments, 1)} AS compartment, ${pick(states, 2)} AS state, ${pick(offices, 3)} AS office, CASE WHEN ${dice(4)} < 600 THEN 'T3' ELSE 'T2' END AS kind FROM generate_series($1::bigint, $2::bigint) i) a
    ) b
  ) c`;

type Definition = { readonly drop: string; readonly create: string };

/** The indexes of a table that may be built anew after much was added: all but the primary key. */
const looseIndexes = async (owner: Client, table: string): Promise<Definition[]> => {
  const { rows: unique } = await owner.query<{ name: string; definition: string }>(`SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'u'`, [table]);
  const { rows: plain } = await owner.query<{ name: string; definition: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
     WHERE x.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid)`, [table],
  );
  const [schema] = table.split('.');
  return [
    ...unique.map((it) => ({ drop: `ALTER TABLE ${table} DROP CONSTRAINT ${it.name}`, create: `ALTER TABLE ${table} ADD CONSTRAINT ${it.name} ${it.definition}` })),
    ...plain.map((it) => ({ drop: `DROP INDEX ${schema}.${it.name}`, create: it.definition })),
  ];
};

const BATCH = 250_000;
const nextNumber = `SELECT coalesce(max(substr(receipt_number, 3)::bigint), 0) + 1 AS next FROM cases.handoff WHERE receipt_number LIKE 'B-%'`;

/** Adds hand-offs by SQL, past the application; many at once without indexes, which are built afterwards. The planner is told at the end. */
export const addHandoffs = async (owner: Client, count: number, shape: Shape = ordinary): Promise<void> => {
  if (count <= 0) return;
  const indexes = count > BATCH ? await looseIndexes(owner, 'cases.handoff') : [];
  const { rows: [first] } = await owner.query<{ next: number }>(nextNumber);
  const from = Number(first?.next ?? 1);
  for (const index of indexes) await owner.query(index.drop);
  for (let at = 0; at < count; at += BATCH) {
    const to = Math.min(at + BATCH, count);
    await owner.query(insertSql(shape), [from + at, from + to - 1]);
    if (count > BATCH) console.log(`  … ${(to / 1e6).toFixed(2)} of ${(count / 1e6).toFixed(2)} million rows`);
  }
  if (indexes.length > 0) await owner.query(`SET maintenance_work_mem = '512MB'`);
  for (const index of indexes) await owner.query(index.create);
  await owner.query('VACUUM (ANALYZE) cases.handoff');
};

/** Adds what is missing to a number of hand-offs in the house. */
export const fillTo = async (owner: Client, count: number): Promise<void> => {
  const { rows: [now] } = await owner.query<{ count: number }>('SELECT count(*)::int AS count FROM cases.handoff');
  await addHandoffs(owner, count - (now?.count ?? 0));
};
