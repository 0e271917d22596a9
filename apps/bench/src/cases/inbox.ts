import type { HandoffRow } from '@desk/cases/contract';
import { fillTo } from '../bulk.ts';
import { inRing, ourSide, twinSide, type BenchCase } from './bench-case.ts';

const columns = `id, receipt_number AS "receiptNumber", kind, state, agency_id AS "agencyId", compartment, office_id AS "officeId", case_type_code AS "caseTypeCode", reason, due_at AS "dueAt",
  sent_at AS "sentAt", assignee_id AS "assigneeId", assignee_name AS "assigneeName", visitor_waits AS "visitorWaits", version`;
const open = `state IN ('sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party', 'paused-agreement')`;
const part = (compartment: string) => `(SELECT sort_at, ${columns} FROM cases.handoff h WHERE ${compartment} = 'FK' AND ${open} AND NOT protected_identity ORDER BY sort_at, id LIMIT 50)`;
/** The 50 that are due first, own and shared, as one would write it by hand. Handlers without that competence meet no protected persons, so the rows are the same. */
const bare = `SELECT ${columns.replaceAll(/\w+ AS ("\w+")/g, '$1')} FROM (${part('compartment')} UNION ${part('shared_with')}) rows ORDER BY sort_at, id LIMIT 50`;

/** The inbox with so many hand-offs in the house. */
export const inboxWith = (handoffs: number, label: string): BenchCase => ({
  key: 'inbox',
  name: `Inbox, 50 due first with the shared ones, ${label} hand-offs`,
  goals: { throughput: 0.4, p95: { connections: 1, ms: 5 } },
  prepare: async (stage) => {
    await fillTo(stage.owner, handoffs);
    await stage.twin.serve({ url: 'inbox', text: bare, values: [], list: true });
    const { handoffs: ours } = await stage.handler.ask<{ handoffs: HandoffRow[] }>('GET', '/api/handoffs?limit=50');
    const { rows: twins } = (await (await fetch(`${stage.twin.url}/inbox`)).json()) as { rows: HandoffRow[] };
    const ids = (rows: readonly HandoffRow[]) => rows.map((row) => row.id).join();
    if (ours.length !== 50 || ids(ours) !== ids(twins)) throw new Error(`ours and the twin do not answer the same ${ours.length} and ${twins.length} rows`);
    if (!ours.some((row) => row.compartment !== 'FK')) throw new Error('no shared hand-off among the rows');
    const list = (limit: number) => () => ({ method: 'GET', path: `/api/handoffs?limit=${limit}` }) as const;
    return {
      ours: ourSide(stage, stage.handler, inRing([50], (limit) => list(limit)())),
      twin: twinSide(stage, inRing([50], () => ({ method: 'GET', path: '/inbox' }))),
      sizes: { small: list(5), large: list(100) },
    };
  },
});
