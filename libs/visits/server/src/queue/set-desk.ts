import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { DeskChanged, QueueSubject, type queueApi } from '@desk/visits/contract';
import { ableQueues, competencesOf } from './able-queues';
import { JournalTicket } from './journal-ticket';
import { DeskEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { closedDesk, selectDesks, toDesk } from './queue-rows';
import { QueueSetups } from './queue-setups';
import { putPresence } from './set-presence';

/** Opens, pauses or closes a desk. Who sits down leaves any other desk; a desk that a colleague has open is theirs until they close it or the night does. */
@Injectable()
export class SetDesk {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof queueApi.setDesk.input>, caller: Caller): Promise<z.input<typeof queueApi.setDesk.output>> {
    const basis = caller.must('staff', QueueSubject, { officeId: input.officeId });
    const setup = await this.setups.of(input.officeId);
    return this.work.write(input.officeId, caller.staffId, async () => {
      const desks = await this.database.query<DeskEntity>(`${selectDesks} WHERE d.office_id = $1 AND (d.id = $2 OR d.staff_id = $3) ORDER BY d.id FOR UPDATE`, [input.officeId, input.deskId, caller.staffId]);
      const desk = desks.find((it) => it.id === input.deskId);
      if (!desk) throw notFound();
      const manages = caller.may('manage', QueueSubject, { officeId: input.officeId });
      if (desk.staffId !== null && desk.staffId !== caller.staffId && !(manages && input.state === 'closed')) {
        throw notPossible('DeskTaken', { sv: `Disk ${desk.number} är öppnad av en kollega. Be kollegan stänga den, eller välj en annan disk.`, en: `Desk ${desk.number} is open by a colleague. Ask them to close it, or choose another desk.` }, { deskId: desk.id });
      }
      const now = this.clock.now().toISOString();
      const closed = { state: 'closed' as const, staffId: null, since: null, languages: [], competences: [], able: [] };
      // The one left first: nobody holds two desks at any moment.
      for (const other of desks.filter((it) => it.id !== desk.id)) {
        await this.database.query(`UPDATE visits.desk SET ${closedDesk} WHERE id = $1`, [other.id]);
        await this.database.tell(DeskChanged, { officeId: other.officeId, deskId: other.id, staffId: null });
      }
      const held = { staffId: caller.staffId, since: desk.staffId === caller.staffId ? desk.since : now, languages: [...caller.rights.languages], competences: competencesOf(caller), able: ableQueues(caller, setup) };
      const serves = input.queueIds ?? (desk.staffId === caller.staffId ? desk.serves : desk.queueIds);
      const change = { ...(input.state === 'closed' ? closed : { ...held, state: input.state }), serves: input.state === 'closed' ? desk.queueIds : serves.filter((id) => setup.queues.some((queue) => queue.id === id)), version: desk.version + 1 };
      this.database.update(DeskEntity, { id: desk.id, ...change });
      // Who sits down is here; who leaves a desk may still be in the house.
      if (input.state === 'open') await this.database.query(putPresence, [caller.staffId, desk.compartment, desk.officeId, caller.rights.shortName, caller.rights.principal.employerAgencyId, 'here', caller.rights.languages, now]);
      this.journal.byStaff(caller, input.officeId, `desk.${input.state}`, desk.id, basis, 'desks');
      await this.database.tell(DeskChanged, { officeId: desk.officeId, deskId: desk.id, staffId: change.staffId });
      return toDesk({ ...desk, ...change });
    });
  }
}
