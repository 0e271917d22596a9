import type { Rule } from '@desk/access/contract';
import { alternatives } from '@desk/access/server';
import { HandoffSubject, type InboxBox } from '@desk/cases/contract';

type Values = { readonly staffId: string; readonly endOfDay: string; readonly compartment?: string; readonly caseTypeCode?: string };
type After = { readonly sortAt: string; readonly id: string };
export type Statement = { readonly text: string; readonly values: unknown[] };

const underway = `'sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party'`;
type Place = (value: string) => string;

/** The rows of each box. The lists of states are those of the partial indexes, so that each list has an index in its own order. */
const boxes = {
  open: () => `h.state IN (${underway}, 'paused-agreement')`,
  received: () => `h.state IN ('sent', 'received')`,
  mine: ({ staffId }, place) => `h.assignee_id = ${place(staffId)} AND h.state IN (${underway}, 'paused-agreement')`,
  waiting: () => `h.state IN ('waiting-visitor', 'waiting-third-party')`,
  due: ({ endOfDay }, place) => `h.state IN (${underway}) AND h.sort_at < ${place(endOfDay)}::timestamptz`,
  answered: () => `h.state IN ('answered', 'told')`,
  ended: () => `h.state IN ('closed', 'returned', 'redirected', 'rejected', 'withdrawn', 'expired')`,
} as const satisfies Record<InboxBox, (asked: Values, place: Place) => string>;

const columns = `h.id, h.receipt_number AS "receiptNumber", h.kind, h.state, h.agency_id AS "agencyId", h.compartment, h.office_id AS "officeId", h.case_type_code AS "caseTypeCode", h.reason,
  h.due_at AS "dueAt", h.sent_at AS "sentAt", h.assignee_id AS "assigneeId", h.assignee_name AS "assigneeName", h.visitor_waits AS "visitorWaits", h.reminded_at AS "remindedAt", h.version, h.sort_at AS "sortAt"`;

/** A rule for several compartments as one rule for each: an index gives order within one value only. */
export const oneByOne = (rules: readonly Rule[]): Rule[] =>
  rules.flatMap((rule) => {
    if (rule.inverted) return [rule];
    const [word, condition] = Object.entries(rule.conditions).find(([, it]) => it !== null && typeof it === 'object' && '$in' in it) ?? [];
    if (word === undefined || condition === null || typeof condition !== 'object' || !('$in' in condition)) return [rule];
    return [...new Set(condition.$in)].map((value) => ({ ...rule, conditions: { ...rule.conditions, [word]: value } }));
  });

/** The ways in which rows are open to the reader, each with what was asked for, and the values of the statement so far. */
const waysIn = (rules: readonly Rule[], { compartment, caseTypeCode }: Values) => {
  const { sql, values } = alternatives(oneByOne(rules), 'handle', HandoffSubject.name, 'h');
  const place: Place = (value) => `$${values.push(value)}`;
  const filter = [...(compartment ? [`h.compartment = ${place(compartment)}`] : []), ...(caseTypeCode ? [`h.case_type_code = ${place(caseTypeCode)}`] : [])];
  return { ways: sql.map((way) => [way, ...filter].join(' AND ')), values, place };
};

/**
 * One page of a box: each way in which rows are open to the reader is read in its own index order and stops after a page; then they merge.
 * Due first; ended ones newest first. The limit stands in the text, so that the database plans for a short list.
 */
export const inboxPage = (rules: readonly Rule[], box: InboxBox, asked: Values, limit: number, after: After | null): Statement => {
  const { ways, values, place } = waysIn(rules, asked);
  const rows = boxes[box](asked, place);
  const [direction, further] = box === 'ended' ? ['DESC', '<'] : ['ASC', '>'];
  const from = after ? ` AND (h.sort_at, h.id) ${further} (${place(after.sortAt)}::timestamptz, ${place(after.id)}::uuid)` : '';
  const arms = ways.map((way) => `(SELECT ${columns} FROM cases.handoff h WHERE ${rows} AND ${way}${from} ORDER BY h.sort_at ${direction}, h.id ${direction} LIMIT ${limit})`);
  if (arms.length === 0) return { text: 'SELECT 1 WHERE false', values: [] };
  return { text: `SELECT DISTINCT ON (x."sortAt", x.id) x.* FROM (${arms.join('\nUNION ALL\n')}) x ORDER BY x."sortAt" ${direction}, x.id ${direction} LIMIT ${limit}`, values };
};

/** How many in each box, counted no further than one more than `upTo`. */
export const inboxCounts = (rules: readonly Rule[], asked: Values, upTo: number): Statement => {
  const { ways, values, place } = waysIn(rules, asked);
  if (ways.length === 0) return { text: 'SELECT 1 WHERE false', values: [] };
  const counts = Object.entries(boxes).map(([box, rowsOf]) => {
    const rows = rowsOf(asked, place);
    const arms = ways.map((way) => `(SELECT h.id FROM cases.handoff h WHERE ${rows} AND ${way} LIMIT ${upTo + 1})`);
    return `(SELECT count(DISTINCT x.id) FROM (${arms.join(' UNION ALL ')}) x) AS "${box}"`;
  });
  return { text: `SELECT ${counts.join(',\n')}`, values };
};
