import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { TicketSubject, type queueApi } from '@desk/visits/contract';
import { GiveTicket } from './give-ticket';
import { JournalTicket } from './journal-ticket';
import { toTicket } from './queue-rows';

/** The reception gives a ticket: one click, whatever was chosen before it. */
@Injectable()
export class IssueTicket {
  constructor(
    private readonly give: GiveTicket,
    private readonly journal: JournalTicket,
  ) {}

  async run(input: z.output<typeof queueApi.issueTicket.input>, caller: Caller): Promise<z.input<typeof queueApi.issueTicket.output>> {
    const basis = caller.must('issue', TicketSubject, { officeId: input.officeId });
    const given = await this.give.run({ ...input, origin: 'reception', by: caller.staffId, requestKey: input.requestKey }, () => this.journal.byStaff(caller, input.officeId, 'ticket.issue', null, basis));
    return { ...given, ticket: toTicket(given.ticket) };
  }
}
