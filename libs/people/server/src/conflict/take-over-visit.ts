import { Injectable } from '@nestjs/common';
import { whoOf, type Caller } from '@desk/access/server';
import { OfficeId, StaffId, basisToReason, notFound, notPossible, officeCompartment, type VisitId } from '@desk/kernel/contract';
import { ConflictSubject, ConflictTakenOver } from '@desk/people/contract';
import { Database, Journal } from '@desk/platform/server';
import { MetVisits } from '../met-visits';
import { selectConflicts, type ConflictRow } from './conflict-rows';

/** A colleague goes on with a visit that its agent may not meet. Visit, cases and person follow, as far as the colleague's own agreements reach. */
@Injectable()
export class TakeOverVisit {
  constructor(
    private readonly database: Database,
    private readonly visits: MetVisits,
    private readonly journal: Journal,
  ) {}

  async run({ conflictId }: { conflictId: string }, caller: Caller): Promise<{ visitId: VisitId }> {
    const row = await this.database.find<ConflictRow>(`${selectConflicts} WHERE k.id = $1 FOR UPDATE OF k`, [conflictId]);
    if (!row) throw notFound();
    const basis = caller.must('take-over', ConflictSubject, row);
    const officeId = OfficeId.parse(row.officeId);
    const visit = await this.visits.find(row.visitId);
    if (!visit) throw notFound();
    if (visit.endedAt !== null) throw notPossible('VisitEnded', { sv: 'Besöket är redan avslutat. Det finns inget att ta över.', en: 'The visit has already ended. There is nothing to take over.' });
    this.journal.write({ ...whoOf(caller), compartment: officeCompartment(officeId), act: 'visit.take-over', outcome: 'done', object: 'visits', objectId: row.visitId, fields: 'conflict', purpose: row.visitId, basis: basisToReason(basis), refusal: null });
    await this.database.tell(ConflictTakenOver, { visitId: row.visitId, officeId, from: StaffId.parse(visit.deskStaffId), to: caller.staffId });
    return { visitId: row.visitId };
  }
}
