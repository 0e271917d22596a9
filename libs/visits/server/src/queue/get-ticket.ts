import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { Database } from '@desk/platform/server';
import type { queueApi } from '@desk/visits/contract';
import { OfficeWork } from './office-work';
import { selectPeriods, toTicket } from './queue-rows';
import type { TicketPeriodEntity } from './ticket.entity';

/** One ticket with its chain of periods. */
@Injectable()
export class GetTicket {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
  ) {}

  async run({ ticketId }: z.output<typeof queueApi.getTicket.input>, caller: Caller): Promise<z.input<typeof queueApi.getTicket.output>> {
    const ticket = await this.work.ticket(ticketId, caller);
    const periods = await this.work.read(ticket.officeId, () => this.database.query<TicketPeriodEntity>(`${selectPeriods} WHERE p.ticket_id = $1 ORDER BY p.sequence`, [ticketId]));
    return { ticket: toTicket(ticket), periods };
  }
}
