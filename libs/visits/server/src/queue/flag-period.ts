import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, columnsOf } from '@desk/platform/server';
import { PeriodFlagged, TicketChanged, TicketSubject, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { TicketPeriodEntity } from './ticket.entity';

const flag = `UPDATE visits.ticket_period p SET wrong = $3, wrong_by = $4, wrong_at = $5 WHERE p.ticket_id = $1 AND p.sequence = $2 AND (p.wrong IS DISTINCT FROM 'overnight') RETURNING ${columnsOf(TicketPeriodEntity, 'p')}`;

/** The clerk says that a time does not tell the truth (forgot to press, a false start), or takes it back. What the house flagged stays flagged. */
@Injectable()
export class FlagPeriod {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ ticketId, sequence, wrong }: z.output<typeof queueApi.flagPeriod.input>, caller: Caller): Promise<z.input<typeof queueApi.flagPeriod.output>> {
    const ticket = await this.work.ticket(ticketId, caller);
    const basis = caller.must('handle', TicketSubject, ticket);
    return this.work.write(ticket.officeId, caller.staffId, async () => {
      const now = this.clock.now().toISOString();
      const period = await this.database.find<TicketPeriodEntity>(flag, [ticketId, sequence, ...(wrong ? ['clerk', caller.staffId, now] : [null, null, null])]);
      if (!period) throw notFound();
      this.journal.byStaff(caller, ticket.officeId, wrong ? 'ticket.flag' : 'ticket.unflag', ticketId, basis);
      const told = { ticketId, officeId: ticket.officeId, queueId: ticket.queueId };
      await this.database.tell(TicketChanged, { ...told, at: ticket.since });
      await this.database.tell(PeriodFlagged, { ...told, at: now, sequence, state: period.state, wrong });
      return period;
    });
  }
}
