import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound, officeCompartment, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { HelpCallChanged, HelpCallId, QueueSubject, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { HelpCallEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { selectHelp, toHelpCall } from './queue-rows';
import { QueueSetups, numberOf } from './queue-setups';

type Answer = z.input<typeof queueApi.callHelp.output>;
type OneCall = { readonly officeId: OfficeId; readonly helpCallId: HelpCallId };

/** "Kollega, kom": shows on colleagues' screens, silent for the visitor. */
@Injectable()
export class CallHelp {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId, deskId, urgent }: z.output<typeof queueApi.callHelp.input>, caller: Caller): Promise<Answer> {
    const basis = caller.must('staff', QueueSubject, { officeId });
    const setup = await this.setups.of(officeId);
    const call: HelpCallEntity = {
      id: HelpCallId.parse(randomUUIDv7()), compartment: officeCompartment(officeId), officeId, deskId, place: deskId === null ? '' : numberOf(setup, deskId), by: caller.staffId, byName: caller.shortName, urgent,
      calledAt: this.clock.now().toISOString(), answeredBy: null, answeredByName: null, answeredAt: null, endedAt: null,
    };
    return this.work.write(officeId, caller.staffId, async () => {
      this.database.insert(HelpCallEntity, call);
      this.journal.byStaff(caller, officeId, 'help.call', call.id, basis, 'help-calls');
      await this.database.tell(HelpCallChanged, { officeId, helpCallId: call.id });
      return toHelpCall(call);
    });
  }
}

/** "Jag kommer", and that the help is no longer needed. The first who answers is the one who is named; a second is told the same. */
@Injectable()
export class ChangeHelp {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  answer(asked: OneCall, caller: Caller): Promise<Answer> {
    return this.change(asked, caller, 'help.answer', (call, now) => (call.answeredBy === null && call.endedAt === null ? { answeredBy: caller.staffId, answeredByName: caller.shortName, answeredAt: now } : {}));
  }

  end(asked: OneCall, caller: Caller): Promise<Answer> {
    return this.change(asked, caller, 'help.end', (call, now) => (call.endedAt === null ? { endedAt: now } : {}));
  }

  private async change({ officeId, helpCallId }: OneCall, caller: Caller, act: string, decide: (call: HelpCallEntity, now: string) => Partial<HelpCallEntity>): Promise<Answer> {
    const basis = caller.must('staff', QueueSubject, { officeId });
    return this.work.write(officeId, caller.staffId, async () => {
      const call = await this.database.find<HelpCallEntity>(`${selectHelp} WHERE h.id = $1 AND h.office_id = $2 FOR UPDATE`, [helpCallId, officeId]);
      if (!call) throw notFound();
      const change = decide(call, this.clock.now().toISOString());
      if (Object.keys(change).length === 0) return toHelpCall(call);
      this.database.update(HelpCallEntity, { id: call.id, ...change });
      this.journal.byStaff(caller, officeId, act, call.id, basis, 'help-calls');
      await this.database.tell(HelpCallChanged, { officeId, helpCallId });
      return toHelpCall({ ...call, ...change });
    });
  }
}
