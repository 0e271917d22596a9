import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { notFound, type Clock } from '@desk/kernel/contract';
import { ConflictTakenOver } from '@desk/people/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { ServiceMoved, VisitTakenOver } from '@desk/visits/contract';
import { ticketColumns } from './queue/queue-rows';
import { turnPeriods } from './queue/ticket-changes';
import type { TicketEntity } from './queue/ticket.entity';
import { takeStep } from './visit-decisions';
import { VisitEntity } from './visit.entity';
import { selectVisits } from './visit-rows';

/** The ticket follows to the desk where the new agent stands, or stays at the desk where the visitor sits. */
const follow = `changed AS (UPDATE visits.ticket t SET staff_id = $2, desk_id = coalesce((SELECT d.id FROM visits.desk d WHERE d.staff_id = $2 AND d.office_id = t.office_id ORDER BY d.id LIMIT 1), t.desk_id),
    since = GREATEST($3::timestamptz, t.since), last_step = 'take-over', version = t.version + 1 WHERE t.visit_id = $1::uuid AND t.state = 'in-service' RETURNING t.*),${turnPeriods()},
  done AS (SELECT ${ticketColumns} FROM changed t)`;

/** A visit changes hands because its agent has a conflict of interest: visit and ticket in the transaction of the one who takes over. */
@Injectable()
export class WhenConflictTakenOver {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(ConflictTakenOver)
  async run({ visitId, officeId, from, to }: z.output<typeof ConflictTakenOver.data>): Promise<void> {
    const visit = await this.database.find<VisitEntity>(`${selectVisits} WHERE v.id = $1 FOR UPDATE`, [visitId]);
    if (!visit) throw notFound();
    this.database.update(VisitEntity, { id: visit.id, ...takeStep(visit, 'take-over', visit.version), deskStaffId: to, parkedNote: null });
    const [ticket] = await this.database.query<TicketEntity>(`WITH ${follow}\nSELECT * FROM done`, [visitId, to, this.clock.now().toISOString()]);
    if (ticket) await this.database.tell(ServiceMoved, { ticketId: ticket.id, officeId: ticket.officeId, queueId: ticket.queueId, at: ticket.since, deskId: ticket.deskId, staffId: to, visitId });
    await this.database.tell(VisitTakenOver, { visitId, officeId, from, to });
  }
}
