import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { HandoffAnswered, HandoffReturned, HandoffSettled } from '@desk/cases/contract';
import { officeCompartment, workingDeadline, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Hears } from '@desk/platform/server';
import { DeskToDosChanged, type DeskToDo } from '@desk/visits/contract';
import { DeskTaskEntity } from './desk-task.entity';

type Told = z.output<typeof HandoffReturned.data>;
const scopeOf = (told: Told) => [officeCompartment(told.officeId)];

/** A hand-off that was returned or expired, or an answer, becomes something to do at the desk that sent it; a settled one is off the list. At most one row a hand-off is unfinished. */
@Injectable()
export class WhenHandoffComesBack {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Hears('visits', HandoffReturned, scopeOf)
  async returned(told: Told): Promise<void> {
    await this.toDo(told.state === 'expired' ? 'expired' : 'returned', told);
  }

  @Hears('visits', HandoffAnswered, scopeOf)
  async answered(told: Told): Promise<void> {
    await this.toDo('answer', told);
  }

  @Hears('visits', HandoffSettled, scopeOf)
  async settled(told: Told): Promise<void> {
    await this.finish(told);
    await this.tell(told);
  }

  private async toDo(kind: DeskToDo['kind'], told: Told): Promise<void> {
    await this.finish(told);
    const now = this.clock.now();
    this.database.insert(DeskTaskEntity, {
      id: randomUUIDv7(), compartment: officeCompartment(told.officeId), kind, officeId: told.officeId, deskStaffId: told.deskStaffId, handoffId: told.handoffId, visitId: told.visitId, agencyId: told.agencyId,
      caseTypeCode: told.caseTypeCode, receiptNumber: told.receiptNumber, dueAt: (kind === 'expired' ? null : told.dueAt) ?? workingDeadline(now, 1).toISOString(), createdAt: now.toISOString(), finishedAt: null,
    });
    await this.tell(told);
  }

  private async finish(told: Told): Promise<void> {
    await this.database.query('UPDATE visits.desk_task SET finished_at = $2 WHERE handoff_id = $1 AND finished_at IS NULL', [told.handoffId, this.clock.now().toISOString()]);
  }

  private tell(told: Told): Promise<void> {
    return this.database.tell(DeskToDosChanged, { officeId: told.officeId, deskStaffId: told.deskStaffId, handoffId: told.handoffId });
  }
}
