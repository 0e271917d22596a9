import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { notPossible, officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import type { VisitorStep, waitingRoomApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { QueueSetups } from './queue-setups';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import { decideStep } from './ticket-decisions';
import { TicketKeys, officeOfToken } from './ticket-keys';
import type { TicketEntity } from './ticket.entity';
import { WaitingRoom } from './waiting-room';

/** What a visitor's word means for a ticket in its state. */
const stepFor = (step: VisitorStep, { state, number }: TicketEntity) => {
  if (step === 'leave') return 'leave' as const;
  if (step === 'late' && (state === 'waiting' || state === 'called')) return 'park' as const;
  if (step === 'here' && state === 'parked') return 'resume' as const;
  if (step === 'here' && state === 'no-show') return 'return' as const;
  throw notPossible('NotNow', { sv: `Det går inte just nu med ${number}. Gå till receptionen om något inte stämmer.`, en: `That cannot be done with ${number} now. Go to the reception if something is wrong.` });
};

/** A visitor says on the phone: a little late, here again, or leaves. Known by the token alone. */
@Injectable()
export class StepMyTicket {
  constructor(
    private readonly database: Database,
    private readonly keys: TicketKeys,
    private readonly setups: QueueSetups,
    private readonly changes: TicketChanges,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    private readonly room: WaitingRoom,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ token, step }: z.output<typeof waitingRoomApi.stepMyTicket.input>): Promise<z.input<typeof waitingRoomApi.stepMyTicket.output>> {
    const scope = [officeCompartment(officeOfToken(token))];
    const ticket = await this.database.apart(scope, 'read', () => this.keys.get(token));
    const { settings } = await this.setups.of(ticket.officeId);
    const now = this.clock.now();
    const taken = stepFor(step, ticket);
    const change = decideStep(ticket, taken, ticket.version, { who: 'visitor', staffId: null, now, settings });
    const saved = await this.database.apart(scope, 'write', async () => {
      this.journal.byNobody(ticket.officeId, `ticket.${taken}`, ticket.id, null);
      const row = await this.changes.save(ticket, taken, change, now);
      await this.steps.tell(taken, row, ticket);
      return row;
    });
    return taken === 'leave' ? null : this.room.show(saved);
  }
}
