import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound } from '@desk/kernel/contract';
import { Database, columnsOf } from '@desk/platform/server';
import { TicketChanged, TicketSubject, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { TicketPeriodEntity } from './ticket.entity';

const flag = `UPDATE visits.ticket_period p SET wrong = $3 WHERE p.ticket_id = $1 AND p.sequence = $2 AND (p.wrong IS DISTINCT FROM 'overnight') RETURNING ${columnsOf(TicketPeriodEntity, 'p')}`;

/** The clerk says that a time does not tell the truth (forgot to press, a false start), or takes it back. What the house flagged stays flagged. */
@Injectable()
export class FlagPeriod {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
  ) {}

  async run({ ticketId, sequence, wrong }: z.output<typeof queueApi.flagPeriod.input>, caller: Caller): Promise<z.input<typeof queueApi.flagPeriod.output>> {
    const ticket = await this.work.ticket(ticketId, caller);
    const basis = caller.must('handle', TicketSubject, ticket);
    return this.work.write(ticket.officeId, caller.staffId, async () => {
      const period = await this.database.find<TicketPeriodEntity>(flag, [ticketId, sequence, wrong ? 'clerk' : null]);
      if (!period) throw notFound();
      this.journal.byStaff(caller, ticket.officeId, 'ticket.flag', ticketId, basis);
      await this.database.tell(TicketChanged, { ticketId, officeId: ticket.officeId, queueId: ticket.queueId, at: ticket.since });
      return period;
    });
  }
}
