import { Injectable } from '@nestjs/common';
import type { EventKind } from '@desk/kernel/contract';
import { Database, snake, tableOf } from '@desk/platform/server';
import type { TicketStep } from '@desk/visits/contract';
import { LIVE, selectTickets, ticketColumns } from './queue-rows';
import { isTaken } from '../visit-rows';
import { deskBusy, stale, type TicketChange } from './ticket-decisions';
import { eventOf } from './tell-step';
import { TicketEntity } from './ticket.entity';

/** Steps that mark the period they close as wrong: its time says nothing about how long anything took. */
const flagOf: Partial<Record<TicketStep, 'clerk' | 'overnight'>> = { 'take-back': 'clerk', 'left-overnight': 'overnight', 'served-overnight': 'overnight' };

const stepColumns = ['state', 'queueId', 'deskId', 'staffId', 'visitId', 'toDeskId', 'toCompetence', 'parkedUntil', 'calls', 'calledAt', 'calledDesk', 'firstCalledAt', 'tokenHash', 'lastStep'].map(snake);

/**
 * The parts of a statement that follow `changed` (tickets with their new state and `since`): each closes its open period and opens the next at the same
 * instant, so a chain has no gaps whatever else happens. The end, done or left, opens none.
 * @param flag SQL that marks the closed period as wrong, or NULL
 */
export const turnPeriods = (flag = 'NULL::text'): string => `
  closed AS (UPDATE visits.ticket_period p SET ended_at = c.since, wrong = COALESCE(${flag}, p.wrong) FROM changed c WHERE p.ticket_id = c.id AND p.ended_at IS NULL RETURNING p.ticket_id, p.sequence),
  opened AS (INSERT INTO visits.ticket_period (ticket_id, sequence, compartment, office_id, state, queue_id, desk_id, staff_id, started_at)
    SELECT c.id, closed.sequence + 1, c.compartment, c.office_id, c.state, c.queue_id, c.desk_id, c.staff_id, c.since FROM changed c JOIN closed ON closed.ticket_id = c.id WHERE c.state IN ${LIVE})`;

/** Values: the row as JSON, the version it had, the instant, the mark on the closed period. Clocks of servers differ: time in a chain never goes back. */
const takeStep = `changed AS (UPDATE visits.ticket t SET ${stepColumns.map((column) => `${column} = r.${column}`).join(', ')}, since = GREATEST($3::timestamptz, t.since), version = t.version + 1
    FROM jsonb_populate_record(NULL::visits.ticket, $1::jsonb) r WHERE t.id = r.id AND t.version = $2::int RETURNING t.*),${turnPeriods('$4::text')},
  done AS (SELECT ${ticketColumns} FROM changed t)`;

/** Saves a decided step: the ticket and its periods in one statement, with the journal's line. */
@Injectable()
export class TicketChanges {
  constructor(private readonly database: Database) {}

  /**
   * @param also what will be told beside the step itself
   * @throws Refused `changed-meanwhile` when somebody else was first, `not-possible` when the desk has called somebody already
   */
  async save(ticket: TicketEntity, step: TicketStep, change: TicketChange, now: Date, also: readonly EventKind[] = []): Promise<TicketEntity> {
    const row = Object.fromEntries(Object.entries({ id: ticket.id, ...change, lastStep: step }).map(([property, value]) => [tableOf(TicketEntity).columnOf.get(property) ?? property, value]));
    const [saved] = await this.database.act<TicketEntity>(takeStep, [JSON.stringify(row), ticket.version, now.toISOString(), flagOf[step] ?? null], [eventOf[step], ...also]).catch((error: unknown) => {
      throw isTaken(error, 'ticket_called_once') ? deskBusy() : error;
    });
    if (saved) return saved;
    throw stale((await this.database.find<TicketEntity>(`${selectTickets} WHERE t.id = $1`, [ticket.id])) ?? ticket);
  }
}
