import { Inject, Injectable } from '@nestjs/common';
import { RightsOf, whoOf, type Caller } from '@desk/access/server';
import { basisToReason, notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { ConflictSubject, ConflictsChanged, type Conflict } from '@desk/people/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { ConflictEntity } from './conflict.entity';
import { selectConflicts, toConflict, type ConflictRow } from './conflict-rows';

/** A manager decides that there is no conflict of interest (FL 18 § second paragraph). Never the one whom it is about. */
@Injectable()
export class LiftConflict {
  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ conflictId, reason }: { conflictId: string; reason: string }, caller: Caller): Promise<Conflict> {
    const row = await this.database.find<ConflictRow>(`${selectConflicts} WHERE k.id = $1 FOR UPDATE OF k`, [conflictId]);
    if (!row) throw notFound();
    const basis = caller.must('lift', ConflictSubject, row);
    if (row.state === 'lifted') throw notPossible('ConflictLifted', { sv: 'Jävet är redan hävt.', en: 'The conflict of interest has already been lifted.' });
    this.database.update(ConflictEntity, { id: row.id, state: 'lifted', liftedBy: caller.staffId, liftedAt: this.clock.now().toISOString(), liftReason: reason });
    this.journal.write({ ...whoOf(caller), agencyId: row.agencyId, act: 'conflict.lift', outcome: 'done', object: 'visits', objectId: row.visitId, fields: row.staffId, purpose: reason, basis: basisToReason(basis), refusal: null });
    await this.rights.evictWith(`staff:${row.staffId}`);
    await this.database.tell(ConflictsChanged, { agencyId: row.agencyId, officeId: row.officeId });
    return toConflict({ ...row, state: 'lifted' }, caller);
  }
}
