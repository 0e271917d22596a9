import { Waiver } from '@desk/cases/contract';
import type { Database } from '@desk/platform/server';

/** A waiver as it is kept, with what its walls are decided on: as its case, it belongs to the agency whose data it opens. */
export type WaiverRow = Waiver & { readonly byId: string; readonly officeId: string; readonly deskStaffId: string; readonly needOpen: boolean; readonly protectedIdentity: boolean; readonly subjectHash: string | null };

/** `$1` is now: the desk's need ends by the clock. */
export const selectWaivers = `SELECT w.id, w.visit_id AS "visitId", w.case_type_code AS "caseTypeCode", w.from_agency_id AS "fromAgencyId", w.from_compartment AS "from", w.to_agency_id AS "toAgencyId", w.to_compartment AS "to",
  w.categories, w.document_ids AS "documentIds", w.purpose, w.giver, w.how, w.text, w.given_at AS "givenAt", w.by_id AS "byId", w.by_name AS "byName", w.valid_to AS "validTo", d.at AS "withdrawnAt", d.by_name AS "withdrawnBy",
  w.office_id AS "officeId", w.desk_staff_id AS "deskStaffId", coalesce(w.need_until > $1::timestamptz, true) AS "needOpen", w.protected_identity AS "protectedIdentity", w.subject_hash AS "subjectHash"
  FROM cases.waiver w LEFT JOIN cases.waiver_withdrawal d ON d.waiver_id = w.id`;

/** What the visitor has agreed to in this visit, or before for longer. */
export const waiversFor = (database: Database, now: string, { visitId, from, to, subjectHash }: { readonly visitId: string; readonly from: string; readonly to: string; readonly subjectHash: string | null }): Promise<WaiverRow[]> =>
  database.query<WaiverRow>(`${selectWaivers} WHERE (w.visit_id = $2 OR (w.subject_hash = $3 AND w.valid_to IS NOT NULL)) AND w.from_compartment = $4 AND w.to_compartment = $5 ORDER BY w.given_at, w.id`, [now, visitId, subjectHash, from, to]);

export const toWaiver = (row: WaiverRow): Waiver => Waiver.parse(row);

/** The row as rules about cases read it. */
export const asCase = (row: WaiverRow): object => ({ ...row, agencyId: row.fromAgencyId, compartment: row.from });
