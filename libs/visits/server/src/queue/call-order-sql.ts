import type { QueueSettings } from '@desk/visits/contract';

/**
 * The order of `callOrder` in SQL, for one clerk at one desk. It reads `t` (tickets), `me` (the desk) and `others` (the other open desks) and these values:
 * $1 desk, $2 staff, $3 office, $4 now, $5 queues that this clerk may be offered, $6 competences, $7 languages, $8 head start and $9 and $10 the booked window, in minutes.
 */
const able = (desk: { serves: string; able: string; competences: string }): string =>
  `t.queue_id = ANY (${desk.serves}) AND t.queue_id = ANY (${desk.able}) AND (t.to_competence IS NULL OR t.to_competence = ANY (${desk.competences}))`;
const ableHere = able({ serves: 'me.serves', able: '$5::text[]', competences: '$6::text[]' });
const ableThere = able({ serves: 'o.serves', able: 'o.able', competences: 'o.competences' });

export const offered = `(t.to_desk_id IS NULL OR t.to_desk_id = $1 OR NOT EXISTS (SELECT 1 FROM others o WHERE o.id = t.to_desk_id))
  AND (t.to_desk_id = $1 OR (${ableHere}) OR NOT EXISTS (SELECT 1 FROM others o WHERE ${ableThere}))`.replaceAll('t.to_desk_id = $1', 't.to_desk_id IS NOT DISTINCT FROM $1');

const minutes = (place: string): string => `${place}::int * interval '1 minute'`;
const ranks = {
  assigned: `CASE WHEN t.to_desk_id = $1 THEN 0 ELSE 1 END`,
  booked: `CASE WHEN t.booked_at IS NOT NULL AND $4::timestamptz >= t.booked_at - ${minutes('$9')} AND $4::timestamptz <= t.booked_at + ${minutes('$10')} THEN t.booked_at ELSE 'infinity'::timestamptz END`,
  priority: `CASE WHEN t.priority IS NULL THEN 1 ELSE 0 END`,
} satisfies Record<QueueSettings['order'][number], string>;
const arrival = `GREATEST(t.arrived_at, t.booked_at) - CASE WHEN t.language NOT LIKE 'sv%' AND t.language = ANY ($7::text[]) THEN ${minutes('$8')} ELSE interval '0' END`;

/** `ORDER BY` of an office's rules, then first arrival, number and id. */
export const orderBy = (rules: QueueSettings['order']): string => [...rules.map((rule) => ranks[rule]), arrival, 't.sequence', 't.id'].join(', ');

/** The last line of `me` is always true: it names the values that an office without the rule "booked" would leave without a type. */
export const desksInOrder = `
  me AS (SELECT d.* FROM visits.desk d WHERE d.id = $1::text AND d.staff_id = $2::text AND d.office_id = $3::text AND d.state = 'open'
    AND $4::timestamptz IS NOT NULL AND $8::int IS NOT NULL AND $9::int IS NOT NULL AND $10::int IS NOT NULL),
  others AS MATERIALIZED (SELECT d.id, d.serves, d.able, d.competences FROM visits.desk d WHERE d.office_id = $3::text AND d.state = 'open' AND d.id <> $1::text)`;
