import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { notFound, officeCompartment, type OfficeId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { TicketSubject, type TicketId } from '@desk/visits/contract';
import { selectTickets } from './queue-rows';
import type { TicketEntity } from './ticket.entity';

/** Work in the compartment of one waiting room, whoever does it: an office manager reaches the queue and nothing else of the office. */
@Injectable()
export class OfficeWork {
  constructor(private readonly database: Database) {}

  read<T>(officeId: OfficeId, work: () => Promise<T>): Promise<T> {
    return this.database.apart([officeCompartment(officeId)], 'read', work);
  }

  write<T>(officeId: OfficeId, by: string | null, work: () => Promise<T>): Promise<T> {
    return this.database.apart([officeCompartment(officeId)], 'write', work, by);
  }

  /**
   * A ticket that the caller may at least read. It is looked for in the offices of the caller's duties, in one question.
   * @throws Refused `not-found`
   */
  async ticket(ticketId: TicketId, caller: Caller): Promise<TicketEntity> {
    const offices = [...new Set(caller.rights.principal.duties.flatMap((duty) => duty.officeIds))].sort();
    const find = () => this.database.find<TicketEntity>(`${selectTickets} WHERE t.id = $1`, [ticketId]);
    const ticket = offices.length === 0 ? undefined : await this.database.apart(offices.map(officeCompartment), 'read', find);
    if (!ticket || !caller.may('read', TicketSubject, ticket)) throw notFound();
    return ticket;
  }
}
