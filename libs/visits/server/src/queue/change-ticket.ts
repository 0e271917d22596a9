import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notPossible } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { TicketChanged, TicketSubject, liveStates, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { ticketColumns, toTicket } from './queue-rows';
import { stale } from './ticket-decisions';
import type { TicketEntity } from './ticket.entity';

const change = `changed AS (UPDATE visits.ticket t SET language = r.language, life_event_id = r.life_event_id, needs = r.needs, interpreter_language = r.interpreter_language, priority = r.priority, booked_at = r.booked_at,
    last_step = 'change', version = t.version + 1 FROM jsonb_populate_record(NULL::visits.ticket, $1::jsonb) r WHERE t.id = r.id AND t.version = $2::int RETURNING t.*),
  done AS (SELECT ${ticketColumns} FROM changed t)`;

/** Changes what was chosen when the ticket was given, and priority with its reason. */
@Injectable()
export class ChangeTicket {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
  ) {}

  async run(input: z.output<typeof queueApi.changeTicket.input>, caller: Caller): Promise<z.input<typeof queueApi.changeTicket.output>> {
    const ticket = await this.work.ticket(input.ticketId, caller);
    const basis = caller.must('issue', TicketSubject, ticket);
    if (ticket.version !== input.version) throw stale(ticket);
    if (!liveStates.some((state) => state === ticket.state)) throw notPossible('TicketOver', { sv: `${ticket.number} är avslutad och kan inte ändras.`, en: `${ticket.number} is over and cannot be changed.` }, { ticketId: ticket.id });
    const row = {
      id: ticket.id, language: input.language ?? ticket.language, life_event_id: input.lifeEventId === undefined ? ticket.lifeEventId : input.lifeEventId, needs: input.needs ?? ticket.needs,
      interpreter_language: input.interpreterLanguage === undefined ? ticket.interpreterLanguage : input.interpreterLanguage, priority: input.priority === undefined ? ticket.priority : input.priority,
      booked_at: input.bookedAt === undefined ? ticket.bookedAt : input.bookedAt,
    };
    return this.work.write(ticket.officeId, caller.staffId, async () => {
      this.journal.byStaff(caller, ticket.officeId, 'ticket.change', ticket.id, basis);
      const [saved] = await this.database.act<TicketEntity>(change, [JSON.stringify(row), ticket.version], [TicketChanged]);
      if (!saved) throw stale(ticket);
      await this.database.tell(TicketChanged, { ticketId: saved.id, officeId: saved.officeId, queueId: saved.queueId, at: saved.since });
      return toTicket(saved);
    });
  }
}
