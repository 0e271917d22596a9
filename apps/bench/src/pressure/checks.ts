import { callOrder, QueueSettings } from '@desk/visits/contract';
import type { Desk, Ticket } from '@desk/visits/contract';
import type { Client } from 'pg';
import { seen } from './board.ts';
import type { Clerk } from './people.ts';
import type { Ledger } from './ledger.ts';
import { OFFICE, type Seat } from './waiting-room.ts';

/** Each finds rows that must not be: what is wrong, and how many. Only tickets of the office that the run uses. */
const wrong: readonly { readonly what: string; readonly text: string }[] = [
  { what: 'numbers that are not 1, 2, 3 … for a queue and day', text: `SELECT given_queue_id FROM visits.ticket WHERE office_id = $1 GROUP BY given_queue_id, day HAVING count(*) <> max(sequence) OR min(sequence) <> 1 OR count(DISTINCT sequence) <> count(*)` },
  { what: 'counters that say another number than was given', text: `SELECT n.queue_id FROM visits.queue_counter n WHERE n.last <> (SELECT count(*) FROM visits.ticket t WHERE t.given_queue_id = n.queue_id AND t.day = n.day)` },
  { what: 'numbers given out of the order of arrival', text: `SELECT 1 FROM (SELECT arrived_at, lag(arrived_at) OVER (PARTITION BY given_queue_id, day ORDER BY sequence) AS before FROM visits.ticket WHERE office_id = $1) t WHERE arrived_at < before` },
  { what: 'periods that do not begin when the one before ended', text: `SELECT 1 FROM (SELECT p.*, lag(ended_at) OVER w AS before, lag(sequence) OVER w AS last, lead(sequence) OVER w AS next FROM visits.ticket_period p WHERE office_id = $1 WINDOW w AS (PARTITION BY ticket_id ORDER BY sequence)) p
      WHERE sequence <> coalesce(last, 0) + 1 OR (last IS NOT NULL AND started_at IS DISTINCT FROM before) OR ended_at < started_at OR (next IS NOT NULL AND ended_at IS NULL)` },
  { what: 'chains whose ends are not the ticket’s', text: `SELECT t.id FROM visits.ticket t WHERE t.office_id = $1 AND (
      (SELECT p.started_at FROM visits.ticket_period p WHERE p.ticket_id = t.id AND p.sequence = 1) IS DISTINCT FROM t.arrived_at
      OR (SELECT count(*) FROM visits.ticket_period p WHERE p.ticket_id = t.id AND p.ended_at IS NULL AND p.state = t.state) <> (CASE WHEN t.state IN ('done', 'left') THEN 0 ELSE 1 END)
      OR (SELECT max(p.ended_at) FROM visits.ticket_period p WHERE p.ticket_id = t.id) IS DISTINCT FROM (CASE WHEN t.state IN ('done', 'left') THEN t.since ELSE (SELECT max(p.ended_at) FROM visits.ticket_period p WHERE p.ticket_id = t.id) END))` },
  { what: 'calls of somebody who was called already', text: `SELECT 1 FROM (SELECT state, desk_id, lag(state) OVER w AS before, lag(desk_id) OVER w AS desk FROM visits.ticket_period WHERE office_id = $1 WINDOW w AS (PARTITION BY ticket_id ORDER BY sequence)) p
      WHERE state = 'called' AND before NOT IN ('waiting', 'parked', 'no-show') AND NOT (before = 'called' AND desk = desk_id)` },
  { what: 'desks that called two visitors at once', text: `SELECT 1 FROM (SELECT ticket_id, desk_id, started_at, lag(ended_at) OVER w AS before, lag(ticket_id) OVER w AS other FROM visits.ticket_period WHERE office_id = $1 AND state = 'called' AND ended_at > started_at WINDOW w AS (PARTITION BY desk_id ORDER BY started_at, ended_at)) p
      WHERE other <> ticket_id AND before > started_at` },
  { what: 'tickets whose count of calls is not that of their periods', text: `SELECT t.id FROM visits.ticket t WHERE t.office_id = $1 AND t.calls <> (SELECT count(*) FROM visits.ticket_period p WHERE p.ticket_id = t.id AND p.state = 'called')` },
  { what: 'visitors who were lost: still in the house when everybody had gone', text: `SELECT 1 FROM visits.ticket WHERE office_id = $1 AND state NOT IN ('done', 'left')` },
  { what: 'visits that began twice for one ticket, or never ended', text: `SELECT 1 FROM visits.ticket_period WHERE office_id = $1 AND state = 'in-service' GROUP BY ticket_id HAVING count(*) > 1` },
];

/** Holds the database against itself and against what the clients were told. @returns one line for each fault */
export const checkEverything = async (owner: Client, ledger: Ledger): Promise<string[]> => {
  const faults: string[] = [];
  for (const { what, text } of wrong) {
    const { rowCount } = await owner.query({ text, values: text.includes('$1') ? [OFFICE] : [] });
    if (rowCount) faults.push(`${rowCount} ${what}`);
  }
  const { rows } = await owner.query<{ id: string; key: string }>(`SELECT id, request_key AS key FROM visits.ticket WHERE office_id = $1`, [OFFICE]);
  const known = new Map(rows.map((row) => [row.key, row.id]));
  if (rows.length !== ledger.asked) faults.push(`${ledger.asked} visitors asked for a ticket and ${rows.length} tickets were written`);
  const strangers = [...ledger.given].filter(([key, ticketId]) => known.get(key) !== ticketId).length;
  if (strangers) faults.push(`${strangers} visitors hold a ticket that the database does not know`);
  return faults;
};

/** Holds what "call next" gives, in a room that stands still, against the pure order. @returns false when there was nobody to call */
export const checkOrder = async (owner: Client, ledger: Ledger, clerk: Clerk, seat: Seat): Promise<boolean> => {
  const { rows: tickets } = await owner.query<Ticket & { sequence: number }>(
    `SELECT id, queue_id AS "queueId", language, priority, to_json(booked_at)#>>'{}' AS "bookedAt", to_json(arrived_at)#>>'{}' AS "arrivedAt", to_desk_id AS "toDeskId", to_competence AS "toCompetence", sequence FROM visits.ticket WHERE office_id = $1 AND state = 'waiting'`, [OFFICE]);
  const { rows: desks } = await owner.query<Desk>(`SELECT id, serves AS "queueIds", able, competences, languages FROM visits.desk WHERE office_id = $1 AND state = 'open'`, [OFFICE]);
  const { rows: [office] } = await owner.query<{ settings: unknown }>(`SELECT settings FROM visits.queue_office WHERE office_id = $1`, [OFFICE]);
  const mine = desks.find((desk) => desk.id === seat.deskId);
  if (!mine) return ledger.fault(`desk ${seat.deskId} is not open`), true;
  const [wanted] = callOrder(tickets, mine, desks.filter((desk) => desk !== mine), QueueSettings.parse(office?.settings), new Date());
  const got = await clerk.next();
  if (got?.id !== wanted?.id) ledger.fault(`skipped: desk ${seat.deskId} should have called ${wanted?.id} of ${tickets.length} and called ${got?.id}`);
  if (got) await clerk.leave(got);
  return got !== null;
};

/** What every board should show now. */
export const truth = async (owner: Client): Promise<string> => {
  const mine = `SELECT id AS "ticketId", calls, called_at FROM visits.ticket WHERE office_id = $1 AND called_at IS NOT NULL AND state`;
  const { rows: called } = await owner.query({ text: `${mine} = 'called' ORDER BY called_at DESC, id DESC`, values: [OFFICE] });
  const { rows: last } = await owner.query({ text: `${mine} <> 'called' ORDER BY called_at DESC, id DESC LIMIT 6`, values: [OFFICE] });
  return seen({ called, last });
};
