import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Caller, RightsOf } from '@desk/access/server';
import { StaffId, officeCompartment } from '@desk/kernel/contract';
import { Database, LOG } from '@desk/platform/server';
import { DeskChanged } from '@desk/visits/contract';
import { ableQueues, competencesOf } from './able-queues';
import type { DeskEntity } from './office-queue.entity';
import { selectDesks } from './queue-rows';
import { QueueSetups } from './queue-setups';

/** A desk says what its clerk may be offered, and other desks read it. When a clerk's languages or rights change while sitting there, the desk changes with them. */
@Injectable()
export class RefreshDesks {
  constructor(
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly rights: RightsOf,
    @Inject(LOG) log: Logger,
  ) {
    rights.onEvict((what) => {
      if (what.startsWith('staff:')) this.run(StaffId.parse(what.slice('staff:'.length))).catch((error: unknown) => log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'desk not refreshed'));
    });
  }

  /** Every process hears of the change: the first writes, the others find nothing that differs. */
  async run(staffId: StaffId): Promise<void> {
    const rights = await this.rights.of(staffId);
    const scope = [...new Set(rights?.principal.duties.flatMap((duty) => duty.officeIds) ?? [])].sort().map(officeCompartment);
    if (!rights || scope.length === 0) return;
    const desk = await this.database.apart(scope, 'read', () => this.database.find<DeskEntity>(`${selectDesks} WHERE d.staff_id = $1`, [staffId]));
    if (!desk) return;
    const clerk = new Caller(rights, { id: '', csrfToken: '', locked: false }, null);
    const values = [desk.id, staffId, [...rights.languages], competencesOf(clerk), ableQueues(clerk, await this.setups.of(desk.officeId))];
    await this.database.apart([desk.compartment], 'write', async () => {
      const [changed] = await this.database.query(
        `UPDATE visits.desk SET languages = $3, competences = $4, able = $5, version = version + 1 WHERE id = $1 AND staff_id = $2 AND (languages, competences, able) IS DISTINCT FROM ($3::text[], $4::text[], $5::text[]) RETURNING id`, values);
      await this.database.query('UPDATE visits.presence SET languages = $2 WHERE staff_id = $1 AND languages IS DISTINCT FROM $2::text[]', [staffId, values[2]]);
      if (changed) await this.database.tell(DeskChanged, { officeId: desk.officeId, deskId: desk.id, staffId });
    });
  }
}
