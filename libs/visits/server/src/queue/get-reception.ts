import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { stockholmDate, stockholmInstant, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketSubject, type queueApi } from '@desk/visits/contract';
import { Forecast } from './forecast';
import type { QuickAnswerEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { selectAnswers, selectTickets, toTicket } from './queue-rows';
import { QueueSetups } from './queue-setups';
import { UNDO_MINUTES } from './ticket-decisions';
import type { TicketEntity } from './ticket.entity';

const SHOWN = 20;

/** What the reception gave and answered today, and what of it can be taken back. */
@Injectable()
export class GetReception {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly forecast: Forecast,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId }: { readonly officeId: OfficeId }, caller: Caller): Promise<z.input<typeof queueApi.getReception.output>> {
    caller.must('issue', TicketSubject, { officeId });
    const now = this.clock.now();
    const [setup, { common, waiting, openDesks }] = await Promise.all([this.setups.of(officeId), this.forecast.of(officeId)]);
    const midnight = stockholmInstant(stockholmDate(now), '00:00').toISOString();
    const [tickets, answers, counts] = await this.work.read(officeId, () => Promise.all([
      this.database.query<TicketEntity>(`${selectTickets} WHERE t.office_id = $1 AND t.origin = 'reception' AND t.arrived_at >= $2 AND t.last_step <> 'take-back' ORDER BY t.arrived_at DESC LIMIT ${SHOWN}`, [officeId, midnight]),
      this.database.query<QuickAnswerEntity>(`${selectAnswers} WHERE a.office_id = $1 AND a.at >= $2 AND a.undone_at IS NULL ORDER BY a.at DESC LIMIT ${SHOWN}`, [officeId, midnight]),
      this.database.find<{ given: number; answered: number }>(
        `SELECT (SELECT count(*)::int FROM visits.ticket t WHERE t.office_id = $1 AND t.origin = 'reception' AND t.arrived_at >= $2 AND t.last_step <> 'take-back') AS given,
                (SELECT count(*)::int FROM visits.quick_answer a WHERE a.office_id = $1 AND a.at >= $2 AND a.undone_at IS NULL) AS answered`, [officeId, midnight]),
    ]));
    const until = (at: string, open: boolean): string | null => (open && now.getTime() <= Date.parse(at) + UNDO_MINUTES * 60_000 ? new Date(Date.parse(at) + UNDO_MINUTES * 60_000).toISOString() : null);
    return {
      given: counts?.given ?? 0, answered: counts?.answered ?? 0, waiting: waiting.length, span: common, openDesks, desks: setup.desks.length,
      recent: [
        ...tickets.map((ticket) => ({ kind: 'ticket' as const, ticket: toTicket(ticket), at: ticket.arrivedAt, undoUntil: until(ticket.arrivedAt, ticket.state === 'waiting' && ticket.calls === 0) })),
        ...answers.map(({ compartment: _, undoneAt: __, requestKey: ___, ...answer }) => ({ kind: 'answer' as const, answer, at: answer.at, undoUntil: until(answer.at, true) })),
      ].sort((one, other) => other.at.localeCompare(one.at)).slice(0, SHOWN),
    };
  }
}
