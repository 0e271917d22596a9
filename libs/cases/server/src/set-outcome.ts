import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseClosed, CaseSubject, type CaseFile, type casesApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseFileEntity } from './case.entities';
import { CaseJournal } from './case-journal';
import { caseColumns, toCaseFile, type CaseRow } from './case-rows';
import { caseMoved } from './words';

/** An agent says how a case ended at the desk. A case that another holds stays handed off; the others close. */
@Injectable()
export class SetOutcome {
  constructor(
    private readonly database: Database,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ caseId, version, outcome }: z.output<typeof casesApi.setOutcome.input>, caller: Caller): Promise<CaseFile> {
    const row = await this.database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = $2 FOR UPDATE OF c`, [this.clock.now().toISOString(), caseId]);
    if (!row) throw notFound();
    const basis = caller.must('close', CaseSubject, row);
    if (row.version !== version) throw caseMoved();
    const change = { status: row.status === 'handed-off' ? 'handed-off' : 'closed', outcome, version: version + 1 };
    this.database.update(CaseFileEntity, { id: row.id, ...change });
    this.journal.write(caller, row, { act: 'case.outcome', object: 'case', objectId: row.id, fields: outcome, purpose: row.visitId, basis });
    const file = toCaseFile({ ...row, ...change });
    await this.database.tell(CaseClosed, { caseId: file.id, visitId: file.visitId, agencyId: file.agencyId, compartment: file.compartment, officeId: file.officeId, caseTypeCode: file.caseTypeCode, staffId: caller.staffId, outcome });
    return file;
  }
}
