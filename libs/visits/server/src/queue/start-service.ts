import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { VisitId, notFound, officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketSubject, VisitRegistered, VisitSubject, type queueApi } from '@desk/visits/contract';
import { VisitEntity } from '../visit.entity';
import { selectVisits } from '../visit-rows';
import { ChangeHands } from './change-hands';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { toTicket } from './queue-rows';
import { QueueSetups } from './queue-setups';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import { decideStep, type TicketChange } from './ticket-decisions';
import type { TicketEntity } from './ticket.entity';

type Answer = z.input<typeof queueApi.startService.output>;

/** The visitor came: the visit begins in the same statement as the ticket's step, with what the visitor chose. After a transfer the same visit goes on. */
@Injectable()
export class StartService {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly changes: TicketChanges,
    private readonly hands: ChangeHands,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ ticketId, version }: z.output<typeof queueApi.startService.input>, caller: Caller): Promise<Answer> {
    const ticket = await this.work.ticket(ticketId, caller);
    const basis = caller.must('handle', TicketSubject, ticket);
    caller.must('register', VisitSubject, { officeId: ticket.officeId });
    const { settings } = await this.setups.of(ticket.officeId);
    const change = decideStep(ticket, 'start', version, { who: 'staff', staffId: caller.staffId, now: this.clock.now(), settings });
    if (ticket.visitId === null) return this.begin(ticket, change, caller, basis);
    const saved = await this.hands.run(ticket, 'start', change, caller, basis);
    const visit = await this.database.apart(caller.scope, 'read', () => this.database.find<VisitEntity>(`${selectVisits} WHERE v.id = $1`, [ticket.visitId]));
    if (!visit) throw notFound();
    return { ticket: toTicket(saved), visit };
  }

  private async begin(ticket: TicketEntity, change: TicketChange, caller: Caller, basis: Parameters<JournalTicket['byStaff']>[4]): Promise<Answer> {
    const visit = newVisit(ticket, caller, this.clock.now());
    return this.work.write(ticket.officeId, caller.staffId, async () => {
      this.database.insert(VisitEntity, visit);
      this.journal.byStaff(caller, ticket.officeId, 'ticket.start', ticket.id, basis);
      this.journal.byStaff(caller, ticket.officeId, 'visit.register', visit.id, basis, 'visits');
      const saved = await this.changes.save(ticket, 'start', { ...change, visitId: visit.id }, this.clock.now(), [VisitRegistered]);
      await this.database.tell(VisitRegistered, { visitId: visit.id, officeId: visit.officeId, staffId: caller.staffId, channel: 'desk', lifeEventIds: visit.lifeEvents.map((it) => it.lifeEventId), acts: [] });
      await this.steps.tell('start', saved, ticket);
      return { ticket: toTicket(saved), visit };
    });
  }
}

/** The visit as it begins: with the ticket's number, language, need of an interpreter and life event. */
const newVisit = (ticket: TicketEntity, caller: Caller, now: Date): VisitEntity => ({
  id: VisitId.parse(randomUUIDv7()), compartment: officeCompartment(ticket.officeId), number: ticket.number, officeId: ticket.officeId, deskStaffId: caller.staffId, channel: 'desk', state: 'open',
  language: ticket.interpreterLanguage ?? ticket.language.split('-')[0] ?? 'sv', interpreter: ticket.needs.includes('interpreter') || ticket.needs.includes('sign-language'),
  lifeEvents: ticket.lifeEventId === null ? [] : [{ lifeEventId: ticket.lifeEventId, answers: {} }], caseTypes: [], question: false, parkedNote: null, startedAt: now.toISOString(), endedAt: null, needOpen: true, needUntil: null,
  protectedIdentity: false, requestKey: null, lastChange: 'register', version: 1,
});
