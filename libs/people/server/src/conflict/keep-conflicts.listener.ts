import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RightsOf } from '@desk/access/server';
import { StaffId, type Clock } from '@desk/kernel/contract';
import { ConflictReported, ConflictsChanged, VisitorIdentified } from '@desk/people/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { VisitTakenOver } from '@desk/visits/contract';
import { VisitorRecords } from '../visitor-records';
import { ConflictEntity } from './conflict.entity';

/** Keeps what was reported, in the transaction that reports it, and has the person's rights compiled anew at its commit. */
@Injectable()
export class KeepConflicts {
  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
    private readonly records: VisitorRecords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(ConflictReported)
  async reported({ subjectHash, ...its }: z.output<typeof ConflictReported.data>): Promise<void> {
    // Another circumstance is about the matter; one's own and a relative's are about the person, in whatever visit.
    this.database.insert(ConflictEntity, {
      ...its, id: randomUUIDv7(), compartment: 'staff', subjectHash: its.relation === 'other' ? null : subjectHash, state: its.officeId === null ? 'kept' : 'waiting', reportedAt: this.clock.now().toISOString(),
      takenOverBy: null, takenOverAt: null, liftedBy: null, liftedAt: null, liftReason: null,
    });
    await this.rights.evictWith(`staff:${its.staffId}`);
    await this.database.tell(ConflictsChanged, { agencyId: its.agencyId, officeId: its.officeId });
  }

  /** Somebody else finds out who the visitor is: then the wall is about the person too. */
  @JoinsIn(VisitorIdentified)
  async identified({ visitId }: z.output<typeof VisitorIdentified.data>): Promise<void> {
    const waiting = await this.database.query<{ staffId: string }>(`SELECT staff_id AS "staffId" FROM people.conflict WHERE visit_id = $1 AND subject_hash IS NULL AND relation <> 'other' AND state <> 'lifted'`, [visitId]);
    const visitor = waiting.length === 0 ? undefined : await this.records.findOfVisit(visitId);
    if (!visitor?.subjectHash) return;
    await this.database.query(`UPDATE people.conflict SET subject_hash = $2 WHERE visit_id = $1 AND subject_hash IS NULL AND relation <> 'other'`, [visitId, visitor.subjectHash]);
    for (const { staffId } of waiting) await this.rights.evictWith(`staff:${StaffId.parse(staffId)}`);
  }

  /** The visit has another agent: nothing waits any more, and it stays hidden. */
  @JoinsIn(VisitTakenOver)
  async takenOver({ visitId, officeId, to }: z.output<typeof VisitTakenOver.data>): Promise<void> {
    const moved = await this.database.query<{ agencyId: z.output<typeof ConflictsChanged.data>['agencyId'] }>(
      `UPDATE people.conflict SET state = 'kept', taken_over_by = $2, taken_over_at = $3 WHERE visit_id = $1 AND state = 'waiting' RETURNING agency_id AS "agencyId"`, [visitId, to, this.clock.now().toISOString()]);
    for (const { agencyId } of moved) await this.database.tell(ConflictsChanged, { agencyId, officeId });
  }
}
