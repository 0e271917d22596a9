import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { HandoffSubject, type casesApi } from '@desk/cases/contract';
import { AgencyId, VisitId, notFound } from '@desk/kernel/contract';
import { ConflictReported, ConflictSubject } from '@desk/people/contract';
import { Database } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { findHandoff } from '../handoff-rows';

/** A handler says that there is a conflict of interest (FL 18 §). What they had taken goes back to the inbox, for a colleague. */
@Injectable()
export class ReportHandoffConflict {
  constructor(
    private readonly database: Database,
    private readonly journal: CaseJournal,
  ) {}

  async run({ handoffId, relation }: z.output<typeof casesApi.reportHandoffConflict.input>, caller: Caller): Promise<{ reported: true }> {
    const row = await findHandoff(this.database, handoffId, true);
    if (!row) throw notFound();
    caller.must('read', HandoffSubject, row);
    const basis = caller.must('report', ConflictSubject, { staffId: caller.staffId });
    this.journal.write(caller, row, { act: 'conflict.report', object: 'handoff', objectId: row.id, fields: relation, purpose: row.visitId, basis });
    await this.database.tell(ConflictReported, { staffId: caller.staffId, visitId: VisitId.parse(row.visitId), agencyId: AgencyId.parse(row.agencyId), officeId: null, relation, about: row.receiptNumber, subjectHash: row.subjectHash });
    return { reported: true };
  }
}
