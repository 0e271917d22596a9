import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { notPossible, officeCompartment, stockholmDate, type Clock, type OfficeId, type Refused } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketId, TicketIssued, queueFor, queueHours, type PriorityReason, type Queue, type QueueHours, type TicketChoice, type TicketOrigin, type WaitingSpan } from '@desk/visits/contract';
import { Forecast, type Told } from './forecast';
import { OBJECT } from './journal-ticket';
import { OfficeWork } from './office-work';
import { selectTickets, ticketColumns } from './queue-rows';
import { orEarlier } from '../visit-rows';
import { QueueSetups } from './queue-setups';
import { TicketKeys, hashOfToken } from './ticket-keys';
import type { TicketEntity } from './ticket.entity';

export type Giving = z.output<typeof TicketChoice> & {
  readonly officeId: OfficeId; readonly origin: TicketOrigin; readonly by: string; readonly requestKey: string | undefined; readonly priority: z.output<typeof PriorityReason> | null; readonly bookedAt: string | null;
};
export type Given = { readonly ticket: TicketEntity; readonly token: string; readonly ahead: number | null; readonly span: WaitingSpan | null; readonly repeated: boolean };

/**
 * The number is counted in the very statement that writes the ticket: per queue and Swedish day, in order and without holes, and the arrival is never before
 * that of the number before it, whichever server's clock it was.
 */
const give = `counted AS (INSERT INTO visits.queue_counter AS n (queue_id, day, compartment, last, last_at) VALUES ($2::text, $3::date, $4::text, 1, $5::timestamptz)
    ON CONFLICT (queue_id, day) DO UPDATE SET last = n.last + 1, last_at = GREATEST(n.last_at, EXCLUDED.last_at) RETURNING last, last_at),
  changed AS (INSERT INTO visits.ticket (id, compartment, office_id, number, sequence, day, given_queue_id, queue_id, state, origin, language, life_event_id, needs, interpreter_language, priority, booked_at, arrived_at, since,
      calls, told_span, told_ahead, token_hash, request_key, given_by, last_step, version)
    SELECT r.id, $4::text, r.office_id, $6::text || ' ' || counted.last, counted.last, $3::date, $2::text, $2::text, 'waiting', r.origin, r.language, r.life_event_id, r.needs, r.interpreter_language, r.priority, r.booked_at,
      counted.last_at, counted.last_at, 0, r.told_span, r.told_ahead, r.token_hash, r.request_key, r.given_by, 'issue', 1
    FROM counted CROSS JOIN jsonb_populate_record(NULL::visits.ticket, $1::jsonb) r RETURNING *),
  opened AS (INSERT INTO visits.ticket_period (ticket_id, sequence, compartment, office_id, state, queue_id, started_at) SELECT id, 1, compartment, office_id, 'waiting', queue_id, since FROM changed),
  done AS (SELECT ${ticketColumns} FROM changed t)`;

/** Gives a ticket, from a kiosk or the reception: number, ticket, first period and journal in one statement. */
@Injectable()
export class GiveTicket {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly forecast: Forecast,
    private readonly keys: TicketKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param note writes the journal's line in the same unit  @returns the same ticket when the same `requestKey` comes again
   * @throws Refused `not-possible` OfficeClosed, LastTicketPassed, QueueClosed
   */
  async run(giving: Giving, note: () => void | Promise<void>): Promise<Given> {
    const { officeId, requestKey } = giving;
    const setup = await this.setups.of(officeId);
    const now = this.clock.now();
    const hours = queueHours(setup.settings, now);
    // Who has booked a time is received until the office closes.
    if (!hours.givesTickets && !(hours.open && giving.bookedAt !== null)) throw closed(hours);
    const queue = giving.queueId ? setup.queues.find((it) => it.id === giving.queueId && it.open) : queueFor(setup.queues, giving.lifeEventId);
    if (!queue) throw queueClosed();
    const told = await this.forecast.forNewcomer(officeId, { ...giving, queueId: queue.id });
    const written = this.work.write(officeId, giving.by.startsWith('device:') ? null : giving.by, async () => {
      await note();
      return this.write(giving, queue, now, told);
    });
    return orEarlier(written, 'ticket_request_key', requestKey, (key) => this.earlier(officeId, key));
  }

  private async write(giving: Giving, queue: Queue, now: Date, told: Told): Promise<Given> {
    const { officeId } = giving;
    const id = TicketId.parse(randomUUIDv7());
    const token = this.keys.tokenOf(id, officeId);
    const row = {
      id, office_id: officeId, origin: giving.origin, language: giving.language, life_event_id: giving.lifeEventId, needs: giving.needs, interpreter_language: giving.interpreterLanguage, priority: giving.priority,
      booked_at: giving.bookedAt, told_span: told.span, told_ahead: told.ahead, token_hash: hashOfToken(token), request_key: giving.requestKey ?? null, given_by: giving.by,
    };
    const [ticket] = await this.database.act<TicketEntity>(give, [JSON.stringify(row), queue.id, stockholmDate(now), officeCompartment(officeId), now.toISOString(), queue.letter], [TicketIssued], OBJECT);
    if (!ticket) throw new Error('a ticket was not written');
    await this.database.tell(TicketIssued, {
      ticketId: id, officeId, queueId: queue.id, at: ticket.arrivedAt, origin: ticket.origin, language: ticket.language, lifeEventId: ticket.lifeEventId, needs: ticket.needs, priority: ticket.priority,
      booked: ticket.bookedAt !== null, span: ticket.toldSpan,
    });
    return { ticket, token, ahead: ticket.toldAhead, span: ticket.toldSpan, repeated: false };
  }

  private async earlier(officeId: OfficeId, requestKey: string): Promise<Given | undefined> {
    const ticket = await this.work.read(officeId, () => this.database.find<TicketEntity>(`${selectTickets} WHERE t.office_id = $1 AND t.request_key = $2`, [officeId, requestKey]));
    return ticket && { ticket, token: this.keys.tokenOf(ticket.id, officeId), ahead: ticket.toldAhead, span: ticket.toldSpan, repeated: true };
  }
}

const closed = (hours: QueueHours): Refused => {
  const ids = hours.nextOpensAt === null ? undefined : { nextOpensAt: hours.nextOpensAt };
  return hours.open
    ? notPossible('LastTicketPassed', { sv: 'I dag är alla tider slut. Välkommen när vi öppnar igen.', en: 'No more tickets today. Welcome when we open again.' }, ids)
    : notPossible('OfficeClosed', { sv: 'Kontoret är stängt nu. Välkommen när vi öppnar.', en: 'The office is closed now. Welcome when we open.' }, ids);
};

const queueClosed = (): Refused => notPossible('QueueClosed', { sv: 'Den kön är stängd. Välj en annan kö.', en: 'That queue is closed. Choose another one.' });
