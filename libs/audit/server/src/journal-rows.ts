import { notValid, type AgencyId } from '@desk/kernel/contract';
import type { JournalLine, JournalQuery } from '@desk/audit/contract';

/** The compartment, and the chain, of an agency's lines. */
export const chainOf = (agencyId: AgencyId): string => `journal:${agencyId}`;

export type LineRow = Omit<JournalLine, 'staffName'>;

export const selectLines = `SELECT s.position, e.at, e.act, e.outcome, e.staff_id AS "staffId", e.employer_id AS "employerId", e.object, e.object_id AS "objectId", e.fields, e.purpose, e.basis, e.refusal, e.workplace
  FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id`;

/** A `WHERE` of the journal: a text that depends only on which things are asked for, and its values. */
export type Found = { readonly where: string; readonly values: unknown[] };

/** @param visits the lines of these visits only, and of what was made in them; null for all  @param employerId the lines of its own staff only  @throws Refused when the period is turned round or longer than a year */
export const whereOf = (agencyId: AgencyId, query: JournalQuery, visits: readonly string[] | null = null, employerId: AgencyId | null = null): Found => {
  if (query.from > query.to) throw notValid('to', { sv: 'Till-datumet ligger före från-datumet.', en: 'The end lies before the start.' });
  if (Date.parse(query.to) - Date.parse(query.from) > 366 * 86_400_000) throw notValid('from', { sv: 'Sök i högst ett år i taget.', en: 'Search at most one year at a time.' });
  const values: unknown[] = [chainOf(agencyId), query.from, query.to];
  const next = (value: unknown) => `$${values.push(value)}`;
  const parts = ['s.journal_compartment = $1', 's.day BETWEEN $2 AND $3'];
  if (query.staffId) parts.push(`s.staff_id = ${next(query.staffId)}`);
  if (query.objectId) {
    const id = next(query.objectId);
    parts.push(`(s.object_id = ${id} OR s.purpose = ${id})`);
  }
  if (query.act) {
    const act = next(query.act);
    parts.push(`(e.act = ${act} OR starts_with(e.act, ${act} || '.'))`);
  }
  if (query.outcome) parts.push(`e.outcome = ${next(query.outcome)}`);
  if (employerId) parts.push(`e.employer_id = ${next(employerId)}`);
  if (visits) {
    const ids = next(visits);
    // Cases and hand-offs have lines of their own after the visit: they are found by the ids that the visit's lines name.
    parts.push(`(s.purpose = ANY (${ids}::text[]) OR s.object_id = ANY (${ids}::text[]) OR s.object_id IN (SELECT o.object_id FROM audit.seal o WHERE o.purpose = ANY (${ids}::text[]) AND o.object_id IS NOT NULL))`);
  }
  return { where: parts.join(' AND '), values };
};
