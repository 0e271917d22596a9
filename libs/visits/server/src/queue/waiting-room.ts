import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { PairedDevice } from '@desk/access/server';
import { notFound, officeCompartment, stockholmDate, stockholmInstant, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { queueHours, type BoardCall, type waitingRoomApi } from '@desk/visits/contract';
import { Forecast } from './forecast';
import { OfficeWork } from './office-work';
import { selectTickets } from './queue-rows';
import { QueueSetups, numberOf } from './queue-setups';
import { TicketKeys, officeOfToken } from './ticket-keys';
import type { TicketEntity } from './ticket.entity';

type Api = typeof waitingRoomApi;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;
const LAST = 6;

/** What the waiting room reads: kiosk, board and phone. Numbers and desks; never an errand, a name or a member of staff. */
@Injectable()
export class WaitingRoom {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly forecast: Forecast,
    private readonly keys: TicketKeys,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async kiosk({ officeId }: PairedDevice): Out<'getKiosk'> {
    const now = this.clock.now();
    const [setup, { common }] = await Promise.all([this.setups.of(officeId), this.forecast.of(officeId)]);
    return { now: now.toISOString(), hours: queueHours(setup.settings, now), week: setup.settings.hours, span: common };
  }

  async board({ officeId }: PairedDevice): Out<'getBoard'> {
    const now = this.clock.now();
    const [setup, { common }] = await Promise.all([this.setups.of(officeId), this.forecast.of(officeId)]);
    const midnight = stockholmInstant(stockholmDate(now), '00:00').toISOString();
    const rows = await this.work.read(officeId, () => this.database.query<TicketEntity>(
      `(${selectTickets} WHERE t.office_id = $1 AND t.called_at >= $2 AND t.state = 'called') UNION (${selectTickets} WHERE t.office_id = $1 AND t.called_at >= $2 AND t.state <> 'called' ORDER BY t.called_at DESC, t.id DESC LIMIT ${LAST})
       ORDER BY "calledAt" DESC, id DESC`, [officeId, midnight]));
    const called = (ticket: TicketEntity): z.input<typeof BoardCall> => ({
      ticketId: ticket.id, number: ticket.number, desk: ticket.calledDesk === null ? '' : numberOf(setup, ticket.calledDesk), calls: ticket.calls, calledAt: ticket.calledAt ?? ticket.since, language: ticket.language,
    });
    return {
      now: now.toISOString(), hours: queueHours(setup.settings, now), called: rows.filter((ticket) => ticket.state === 'called').map(called), last: rows.filter((ticket) => ticket.state !== 'called').map(called),
      spokenLanguages: setup.settings.spokenLanguages, span: common,
    };
  }

  /** @throws Refused `not-found` for a token that opens nothing, or whose visit is over */
  async mine(token: string): Out<'getMyTicket'> {
    return this.show(await this.database.apart([officeCompartment(officeOfToken(token))], 'read', () => this.keys.get(token)));
  }

  async show(ticket: TicketEntity): Out<'getMyTicket'> {
    const { officeId } = ticket;
    const now = this.clock.now();
    const waits = ticket.state === 'waiting';
    const [setup, outlook, office] = await Promise.all([this.setups.of(officeId), waits ? this.forecast.around(officeId, ticket.id) : null, this.people.publicOffice(officeId)]);
    if (!office) throw notFound();
    const returnUntil = ticket.state === 'no-show' ? new Date(Date.parse(ticket.since) + setup.settings.noShowReturnMinutes * 60_000).toISOString() : null;
    return {
      ticketId: ticket.id, officeId, officeName: office.name, number: ticket.number, state: ticket.state, language: ticket.language, ahead: outlook?.ahead.get(ticket.id) ?? null,
      span: outlook?.spans.get(ticket.id) ?? null, desk: ticket.deskId !== null && (ticket.state === 'called' || ticket.state === 'in-service') ? numberOf(setup, ticket.deskId) : null,
      calls: ticket.calls, parkedUntil: ticket.parkedUntil, returnUntil, now: now.toISOString(), hours: queueHours(setup.settings, now),
    };
  }
}
