import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { validOn } from '@desk/access/contract';
import { Caller, RightsOf } from '@desk/access/server';
import type { OfficeId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { QueueSubject, type queueApi } from '@desk/visits/contract';
import { ableQueues, competencesOf } from './able-queues';
import type { DeskEntity, PresenceEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { selectDesks, selectPresence } from './queue-rows';
import { QueueSetups } from './queue-setups';

type Answer = z.input<typeof queueApi.listDeskStaff.output>;

/** Who works at an office's desks, and what steers whom they are offered (domain.md 6.3: the office manager sees the office's own staff, and grants no task rights). */
@Injectable()
export class ListDeskStaff {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly people: People,
    private readonly rights: RightsOf,
  ) {}

  async run({ officeId }: { readonly officeId: OfficeId }, caller: Caller): Promise<Answer> {
    caller.must('manage', QueueSubject, { officeId });
    const setup = await this.setups.of(officeId);
    const everybody = await this.people.activeStaff();
    const [desks, presence] = await this.work.read(officeId, () => Promise.all([
      this.database.query<DeskEntity>(`${selectDesks} WHERE d.office_id = $1 AND d.staff_id IS NOT NULL`, [officeId]),
      this.database.query<PresenceEntity>(`${selectPresence} WHERE p.office_id = $1 AND p.state <> 'away'`, [officeId]),
    ]));
    const staff: Answer['staff'] = [];
    for (const { id, displayName, shortName, employerAgencyId, languages } of everybody.filter(({ officeIds }) => officeIds.includes(officeId))) {
      const rights = await this.rights.of(id);
      const atDesk = rights?.principal.duties.some((duty) => duty.code === 'desk-agent' && duty.officeIds.includes(officeId) && validOn(duty, rights.day));
      if (!rights || !atDesk) continue;
      const clerk = new Caller(rights, { id: '', csrfToken: '', locked: false }, null);
      const desk = desks.find(({ staffId }) => staffId === id);
      staff.push({
        staffId: id, displayName, shortName, agencyId: employerAgencyId, languages, competences: competencesOf(clerk), able: ableQueues(clerk, setup),
        presence: presence.find(({ staffId }) => staffId === id)?.state ?? null, desk: desk ? { id: desk.id, number: desk.number, state: desk.state, since: desk.since } : null,
      });
    }
    return { staff };
  }
}
