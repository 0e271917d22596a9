import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { ServiceEnded, VisitEnded, VisitTakenOver } from '@desk/visits/contract';
import { LIVE, ticketColumns } from './queue-rows';
import { turnPeriods } from './ticket-changes';
import type { TicketEntity } from './ticket.entity';

const end = `changed AS (UPDATE visits.ticket t SET state = 'done', since = GREATEST($2::timestamptz, t.since), token_hash = NULL, last_step = 'end', version = t.version + 1
    WHERE t.visit_id = $1::uuid AND t.state IN ${LIVE} RETURNING t.*),${turnPeriods()},
  done AS (SELECT ${ticketColumns} FROM changed t)`;

/** The ticket follows its visit in the same transaction: it ends with it, and what came back to the desk goes to the new clerk. */
@Injectable()
export class WhenVisitEnds {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(VisitEnded)
  async ended({ visitId }: z.output<typeof VisitEnded.data>): Promise<void> {
    const [ticket] = await this.database.query<TicketEntity>(`WITH ${end}\nSELECT * FROM done`, [visitId, this.clock.now().toISOString()]);
    if (ticket) await this.database.tell(ServiceEnded, { ticketId: ticket.id, officeId: ticket.officeId, queueId: ticket.queueId, at: ticket.since, staffId: ticket.staffId, visitId, overnight: false });
  }

  @JoinsIn(VisitTakenOver)
  async takenOver({ visitId, from, to }: z.output<typeof VisitTakenOver.data>): Promise<void> {
    await this.database.query('UPDATE visits.desk_task SET desk_staff_id = $3 WHERE visit_id = $1 AND desk_staff_id = $2 AND finished_at IS NULL', [visitId, from, to]);
  }
}
