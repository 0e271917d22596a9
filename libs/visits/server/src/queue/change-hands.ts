import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { notFound, type Basis, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { VisitSubject, VisitTakenOver } from '@desk/visits/contract';
import { takeStep } from '../visit-decisions';
import { VisitEntity } from '../visit.entity';
import { selectVisits } from '../visit-rows';
import { JournalTicket } from './journal-ticket';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import type { TicketChange } from './ticket-decisions';
import type { TicketEntity } from './ticket.entity';

/**
 * A visit goes on with another clerk: after a transfer, or when a colleague goes home. The visit, its cases and what came back follow in one transaction, as
 * far as the new clerk's own agreements reach.
 */
@Injectable()
export class ChangeHands {
  constructor(
    private readonly database: Database,
    private readonly changes: TicketChanges,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-found` for somebody who may not register visits at the office */
  async run(ticket: TicketEntity, step: 'start' | 'take-over', change: TicketChange, caller: Caller, basis: Basis): Promise<TicketEntity> {
    caller.must('register', VisitSubject, { officeId: ticket.officeId });
    return this.database.apart(caller.scope, 'write', async () => {
      const visit = await this.database.find<VisitEntity>(`${selectVisits} WHERE v.id = $1 FOR UPDATE`, [ticket.visitId]);
      if (!visit) throw notFound();
      const taken = takeStep(visit, 'take-over', visit.version);
      this.journal.byStaff(caller, ticket.officeId, `ticket.${step}`, ticket.id, basis);
      const saved = await this.changes.save(ticket, step, change, this.clock.now(), [VisitTakenOver]);
      this.database.update(VisitEntity, { id: visit.id, ...taken, deskStaffId: caller.staffId, parkedNote: null });
      this.journal.byStaff(caller, ticket.officeId, 'visit.take-over', visit.id, basis, 'visits');
      if (visit.deskStaffId !== caller.staffId) await this.database.tell(VisitTakenOver, { visitId: visit.id, officeId: visit.officeId, from: visit.deskStaffId, to: caller.staffId });
      await this.steps.tell(step, saved, ticket);
      return saved;
    }, caller.staffId);
  }
}
