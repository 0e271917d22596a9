import type { Rule } from '@desk/access/contract';
import { alternatives } from '@desk/access/server';
import { HandoffSubject, type InboxBox } from '@desk/cases/contract';

type Values = { readonly staffId: string; readonly endOfDay: string; readonly compartment?: string; readonly caseTypeCode?: string };
type After = { readonly sortAt: string; readonly id: string };
export type Statement = { readonly text: string; readonly values: unknown[] };

const underway = `'sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party'`;

/** The rows of each box. The lists of states are those of the partial indexes, so that each list has an index in its own order. `$1` is the reader, `$2` the end of the day. */
const boxes = {
  open: `h.state IN (${underway}, 'paused-agreement')`,
  received: `h.state IN ('sent', 'received')`,
  mine: `h.assignee_id = $1 AND h.state IN (${underway}, 'paused-agreement')`,
  waiting: `h.state IN ('waiting-visitor', 'waiting-third-party')`,
  due: `h.state IN (${underway}) AND h.sort_at < $2::timestamptz`,
  answered: `h.state IN ('answered', 'told')`,
  ended: `h.state IN ('closed', 'returned', 'redirected', 'rejected', 'withdrawn', 'expired')`,
} as const satisfies Record<InboxBox, string>;

const columns = `h.id, h.receipt_number AS "receiptNumber", h.kind, h.state, h.agency_id AS "agencyId", h.compartment, h.office_id AS "officeId", h.case_type_code AS "caseTypeCode", h.reason,
  h.due_at AS "dueAt", h.sent_at AS "sentAt", h.assignee_id AS "assigneeId", h.assignee_name AS "assigneeName", h.visitor_waits AS "visitorWaits", h.version, h.sort_at AS "sortAt"`;

/** A rule for several compartments as one rule for each: an index gives order within one value only. */
export const oneByOne = (rules: readonly Rule[]): Rule[] =>
  rules.flatMap((rule) => {
    if (rule.inverted) return [rule];
    const [word, condition] = Object.entries(rule.conditions).find(([, it]) => it !== null && typeof it === 'object' && '$in' in it) ?? [];
    if (word === undefined || condition === null || typeof condition !== 'object' || !('$in' in condition)) return [rule];
    return [...new Set(condition.$in)].map((value) => ({ ...rule, conditions: { ...rule.conditions, [word]: value } }));
  });

const open = (rules: readonly Rule[], { staffId, endOfDay, compartment, caseTypeCode }: Values, more: readonly unknown[] = []) => {
  // $1 and $2 are always named, so that a box that does not use them leaves no value without a type.
  const { sql, values } = alternatives(oneByOne(rules), 'handle', HandoffSubject.name, 'h', [staffId, endOfDay, compartment ?? null, caseTypeCode ?? null, ...more]);
  const filter = [...(compartment ? ['h.compartment = $3'] : []), ...(caseTypeCode ? ['h.case_type_code = $4'] : [])];
  return { paths: [...new Set(sql)].map((path) => [path, ...filter].join(' AND ')), values };
};

const typed = `$1::text IS NULL AND $2::timestamptz IS NULL AND $3::text IS NULL AND $4::text IS NULL`;

/**
 * One page of a box: each way in which rows are open to the reader is read in its own index order and stops after a page; then they merge.
 * Due first; ended ones newest first.
 */
export const inboxPage = (rules: readonly Rule[], box: InboxBox, asked: Values, limit: number, after: After | null): Statement => {
  const { paths, values } = open(rules, asked, [limit, after?.sortAt ?? null, after?.id ?? null]);
  const [direction, further] = box === 'ended' ? ['DESC', '<'] : ['ASC', '>'];
  const from = after ? ` AND (h.sort_at, h.id) ${further} ($6::timestamptz, $7::uuid)` : '';
  const order = `ORDER BY h.sort_at ${direction}, h.id ${direction}`;
  const arms = paths.map((path) => `(SELECT ${columns} FROM cases.handoff h WHERE ${boxes[box]} AND ${path}${from} ${order} LIMIT $5::int)`);
  const rows = arms.length > 0 ? arms.join('\nUNION ALL\n') : `SELECT ${columns} FROM cases.handoff h WHERE false`;
  const unused = `(${typed} AND $6::timestamptz IS NULL AND $7::uuid IS NULL AND $5::int IS NULL)`;
  return { text: `SELECT DISTINCT ON (x."sortAt", x.id) x.* FROM (${rows}) x WHERE NOT coalesce(${unused}, false) ORDER BY x."sortAt" ${direction}, x.id ${direction} LIMIT $5::int`, values };
};

/** How many in each box, counted no further than one more than `upTo`. */
export const inboxCounts = (rules: readonly Rule[], asked: Values, upTo: number): Statement => {
  const { paths, values } = open(rules, asked, [upTo + 1]);
  const countOf = (condition: string): string => {
    const arms = paths.map((path) => `(SELECT h.id FROM cases.handoff h WHERE ${condition} AND ${path} LIMIT $5::int)`);
    return arms.length > 0 ? `(SELECT count(DISTINCT x.id) FROM (${arms.join(' UNION ALL ')}) x)` : '0';
  };
  const counts = Object.entries(boxes).map(([box, condition]) => `${countOf(condition)} AS "${box}"`);
  return { text: `SELECT ${counts.join(',\n')} WHERE NOT coalesce((${typed} AND $5::int IS NULL), false)`, values };
};
