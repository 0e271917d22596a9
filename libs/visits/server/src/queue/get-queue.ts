import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { stockholmDate, stockholmInstant, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketSubject, callOrder, queueHours, type queueApi } from '@desk/visits/contract';
import { ableQueues, competencesOf } from './able-queues';
import { Forecast, merged } from './forecast';
import type { DeskEntity, HelpCallEntity, PresenceEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { LIVE, selectDesks, selectHelp, selectPresence, selectTickets, toDesk, toHelpCall, toTicket } from './queue-rows';
import { QueueSetups, type KnownSetup } from './queue-setups';
import type { TicketEntity } from './ticket.entity';

type Answer = z.input<typeof queueApi.getQueue.output>;

/** The queue column: everybody in the house, the desks, colleagues and calls for help, in one read. */
@Injectable()
export class GetQueue {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly forecast: Forecast,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId }: { readonly officeId: OfficeId }, caller: Caller): Promise<Answer> {
    caller.must('read', TicketSubject, { officeId });
    const setup = await this.setups.of(officeId);
    const now = this.clock.now();
    const { newcomers } = await this.forecast.of(officeId);
    const [tickets, desks, presence, help] = await this.work.read(officeId, () => Promise.all([
      this.database.query<TicketEntity>(`${selectTickets} WHERE t.office_id = $1 AND t.state IN ${LIVE} ORDER BY t.arrived_at, t.sequence`, [officeId]),
      this.database.query<DeskEntity>(`${selectDesks} WHERE d.office_id = $1 ORDER BY length(d.number), d.number`, [officeId]),
      this.database.query<PresenceEntity>(`${selectPresence} WHERE p.office_id = $1 AND p.state <> 'away' AND p.since >= $2 ORDER BY p.short_name`, [officeId, stockholmInstant(stockholmDate(now), '00:00').toISOString()]),
      this.database.query<HelpCallEntity>(`${selectHelp} WHERE h.office_id = $1 AND h.ended_at IS NULL ORDER BY h.called_at`, [officeId]),
    ]));
    const waiting = merged(tickets.filter((ticket) => ticket.state === 'waiting'), setup, now);
    return {
      now: now.toISOString(), hours: queueHours(setup.settings, now),
      queues: setup.queues.map(({ id, letter, name, open, position }) => {
        const its = waiting.filter((ticket) => ticket.queueId === id);
        return { id, letter, name, open, position, waiting: its.length, longestSince: its.map((ticket) => ticket.arrivedAt).sort()[0] ?? null, span: newcomers.get(id) ?? null };
      }),
      tickets: [...waiting, ...tickets.filter((ticket) => ticket.state !== 'waiting')].map(toTicket), desks: desks.map(toDesk), mine: mineOf(waiting, desks, setup, caller, now),
      presence: presence.map(({ compartment: _, officeId: __, ...it }) => ({ ...it, state: tickets.some((ticket) => ticket.state === 'in-service' && ticket.staffId === it.staffId) ? 'busy' as const : it.state, deskNumber: desks.find((desk) => desk.staffId === it.staffId)?.number ?? null })), help: help.map(toHelpCall),
    };
  }
}

/** What my own desk would call, best first. */
const mineOf = (waiting: readonly TicketEntity[], desks: readonly DeskEntity[], setup: KnownSetup, caller: Caller, now: Date): Answer['mine'] => {
  const mine = desks.find((desk) => desk.staffId === caller.staffId);
  if (!mine) return [];
  const others = desks.filter((desk) => desk.state === 'open' && desk.id !== mine.id).map((desk) => ({ ...desk, queueIds: desk.serves }));
  return callOrder(waiting, { id: mine.id, queueIds: mine.serves, able: ableQueues(caller, setup), competences: competencesOf(caller), languages: caller.rights.languages }, others, setup.settings, now).map((ticket) => ticket.id);
};
