import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notPossible, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketSubject, type Desk, type DeskId, type queueApi, type TicketCommand } from '@desk/visits/contract';
import { ChangeHands } from './change-hands';
import { FinishVisit } from './finish-visit';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { selectDesks, toTicket } from './queue-rows';
import { QueueSetups, type KnownSetup } from './queue-setups';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import { decideStep, type StepCircumstances } from './ticket-decisions';
import type { DeskEntity } from './office-queue.entity';
import type { TicketEntity } from './ticket.entity';

type Answer = z.input<typeof queueApi.stepTicket.output>;

/** Takes a step with a ticket, by the one table of steps. What it had it keeps: number, first arrival, language, needs and visit. */
@Injectable()
export class StepTicket {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly changes: TicketChanges,
    private readonly finishing: FinishVisit,
    private readonly hands: ChangeHands,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ ticketId, version, command }: z.output<typeof queueApi.stepTicket.input>, caller: Caller): Promise<Answer> {
    const ticket = await this.work.ticket(ticketId, caller);
    const basis = caller.must(command.step === 'take-back' ? 'issue' : 'handle', TicketSubject, ticket);
    const setup = await this.setups.of(ticket.officeId);
    const desk = 'deskId' in command && command.deskId !== undefined ? await this.deskOf(ticket, command.deskId) : null;
    mustBeHere(command, setup, desk);
    const change = decideStep(ticket, command.step, version, this.circumstances(command, caller, setup, desk));
    if (command.step === 'finish' && ticket.visitId !== null) {
      await this.finishing.run(ticket.visitId, caller);
      return toTicket(await this.work.ticket(ticketId, caller));
    }
    if (command.step === 'take-over' && ticket.visitId !== null) return toTicket(await this.hands.run(ticket, 'take-over', change, caller, basis));
    return this.work.write(ticket.officeId, caller.staffId, async () => {
      this.journal.byStaff(caller, ticket.officeId, `ticket.${command.step}`, ticket.id, basis);
      const saved = await this.changes.save(ticket, command.step, change, this.clock.now());
      await this.steps.tell(command.step, saved, ticket);
      return toTicket(saved);
    });
  }

  private circumstances(command: TicketCommand, caller: Caller, setup: KnownSetup, desk: Desk | null): StepCircumstances {
    const { step, ...its } = { minutes: undefined, queueId: undefined, deskId: undefined, competence: undefined, ...command };
    return { who: 'staff', staffId: caller.staffId, now: this.clock.now(), settings: setup.settings, desk, minutes: its.minutes, target: step === 'transfer' ? its : undefined };
  }

  private async deskOf(ticket: TicketEntity, deskId: DeskId): Promise<Desk | null> {
    const found = await this.work.read(ticket.officeId, () => this.database.find<DeskEntity>(`${selectDesks} WHERE d.id = $1 AND d.office_id = $2`, [deskId, ticket.officeId]));
    return found ? { ...found, queueIds: found.serves } : null;
  }
}

/** The queue or desk that a step names must be one of the office's. */
const mustBeHere = (command: TicketCommand, setup: KnownSetup, desk: Desk | null): void => {
  if ('deskId' in command && command.deskId !== undefined && desk === null) throw notPossible('NoSuchDesk', { sv: 'Disken finns inte på kontoret.', en: 'There is no such desk in the office.' });
  if (command.step !== 'transfer') return;
  if (command.queueId !== undefined && !setup.queues.some((queue) => queue.id === command.queueId)) throw notPossible('NoSuchQueue', { sv: 'Kön finns inte på kontoret.', en: 'There is no such queue in the office.' });
  if (command.queueId ?? command.deskId ?? command.competence) return;
  throw notPossible('NowhereToGo', { sv: 'Välj kö, disk eller kompetens att skicka till.', en: 'Choose a queue, desk or competence to send to.' });
};
