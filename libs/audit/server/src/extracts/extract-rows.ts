import { ExtractHead, ExtractState, type HeldBack } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';

/** Whose part of an extract it is. The agency's managers hold it. */
export const registerOf = (agencyId: AgencyId): string => `register:${agencyId}`;

/** A part as it is kept, with what its walls are decided on. */
export type ExtractRow = ExtractHead & { readonly subjectHash: string; readonly numberSealed: string | null; readonly protectedIdentity: boolean; readonly heldBack: HeldBack[]; readonly contentSealed: string | null };

export const selectExtracts = `SELECT x.id, x.receipt_number AS "receiptNumber", x.agency_id AS "agencyId", x.state, x.how, x.ordered_at AS "orderedAt", x.due_on::text AS "dueOn", x.subject_hash AS "subjectHash", x.number_sealed AS "numberSealed",
  x.protected_identity AS "protectedIdentity", x.held_back AS "heldBack", x.content_sealed AS "contentSealed", x.released_at AS "releasedAt", x.released_by AS "releasedBy", x.handed_out_at AS "handedOutAt", x.handed_out_how AS "handedOutHow", x.version FROM audit.extract x`;

export const toHead = (row: ExtractRow): ExtractHead => ExtractHead.parse(row);

/** Waiting ones first, by the day that the law gives. */
export const inOrder = `ORDER BY array_position(ARRAY['${ExtractState.options.join("', '")}'], x.state), x.due_on, x.id`;

/** A month from a day, and its last day where the next month is shorter (GDPR art. 12.3; förordning 1182/71 art. 3). @param day `YYYY-MM-DD` */
export const monthAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
};
