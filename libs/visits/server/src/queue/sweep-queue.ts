import { Inject, Injectable } from '@nestjs/common';
import { addDays, officeCompartment, stockholmDate, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { People } from '@desk/people/server';
import { DeskChanged, queueHours, type DeskId, type TicketStep } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { closedDesk, LIVE, selectTickets } from './queue-rows';
import { QueueSetups, type KnownSetup } from './queue-setups';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import { decideStep } from './ticket-decisions';
import type { TicketEntity } from './ticket.entity';

/**
 * Every minute: who was a little late is back in the queue when the time is over, who did not come back has left, and what is left from an earlier day is closed
 * and flagged, once the office has closed. Deadlines are swept (decision 5); a queue that works over midnight is not cut off.
 */
@Injectable()
export class SweepQueue {
  constructor(
    private readonly database: Database,
    @Inject(People) private readonly people: Pick<People, 'house'>,
    private readonly setups: QueueSetups,
    private readonly changes: TicketChanges,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const { id } of (await this.people.house()).offices) await this.sweep(id);
  }

  async sweep(officeId: OfficeId): Promise<void> {
    const setup = await this.setups.of(officeId).catch(() => null);
    if (!setup) return;
    const now = this.clock.now();
    const before = firstDayToKeep(setup, now);
    const back = new Date(now.getTime() - setup.settings.noShowReturnMinutes * 60_000).toISOString();
    const scope = [officeCompartment(officeId)];
    const due = await this.database.apart(scope, 'read', () => this.database.query<TicketEntity>(
      `${selectTickets} WHERE t.office_id = $1 AND t.state IN ${LIVE} AND (t.day < $2 OR (t.state = 'parked' AND t.parked_until <= $3) OR (t.state = 'no-show' AND t.since <= $4)) ORDER BY t.arrived_at LIMIT 500`,
      [officeId, before, now.toISOString(), back]));
    for (const ticket of due) await this.move(ticket, stepOf(ticket, before), setup, now);
    await this.closeDesks(officeId, setup, now);
  }

  /** Each ticket in a unit of its own: somebody who is a moment faster keeps what they did. */
  private async move(ticket: TicketEntity, step: TicketStep, setup: KnownSetup, now: Date): Promise<void> {
    const change = decideStep(ticket, step, ticket.version, { who: 'house', staffId: null, now, settings: setup.settings });
    await this.database.apart([ticket.compartment], 'write', async () => {
      this.journal.byNobody(ticket.officeId, `ticket.${step}`, ticket.id, null);
      const saved = await this.changes.save(ticket, step, change, now);
      await this.steps.tell(step, saved, ticket);
    }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.startsWith('changed-meanwhile'))) throw error;
    });
  }

  /** A desk that is still open when the office has closed and another day has come is nobody's. */
  private async closeDesks(officeId: OfficeId, setup: KnownSetup, now: Date): Promise<void> {
    if (setup.settings.alwaysOpen || queueHours(setup.settings, now).open) return;
    await this.database.apart([officeCompartment(officeId)], 'write', async () => {
      const closed = await this.database.query<{ id: DeskId }>(
        `UPDATE visits.desk SET ${closedDesk}
         WHERE office_id = $1 AND staff_id IS NOT NULL AND (since AT TIME ZONE 'Europe/Stockholm')::date < $2 RETURNING id`, [officeId, stockholmDate(now)]);
      for (const { id } of closed) await this.database.tell(DeskChanged, { officeId, deskId: id, staffId: null });
    });
  }
}

/** Tickets of earlier days go when the office is closed; where it is open over midnight, a day later. */
const firstDayToKeep = (setup: KnownSetup, now: Date): string => {
  const today = stockholmDate(now);
  return queueHours(setup.settings, now).open ? addDays(today, -1) : today;
};

const stepOf = (ticket: TicketEntity, before: string): TicketStep => {
  if (ticket.day < before) return ticket.state === 'in-service' ? 'served-overnight' : 'left-overnight';
  return ticket.state === 'parked' ? 'park-over' : 'return-over';
};
