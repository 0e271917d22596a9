import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import type { VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { ChangeVisit } from '../change-visit';
import { EndVisit } from '../end-visit';
import { OpenCases } from '../open-cases';

/** Ends a visit from the queue in one act: without a case it was just a question. The ticket ends with it. */
@Injectable()
export class FinishVisit {
  constructor(
    private readonly database: Database,
    private readonly change: ChangeVisit,
    private readonly cases: OpenCases,
    private readonly ending: EndVisit,
  ) {}

  /** @throws Refused `not-possible` CasesWithoutOutcome */
  async run(visitId: VisitId, caller: Caller): Promise<void> {
    await this.database.apart(caller.scope, 'write', async () => {
      const visit = await this.change.load(visitId, 'end', caller);
      if ((await this.cases.ofVisit(visitId)).length === 0) this.change.save(visit, { question: true });
      await this.ending.run({ visitId, version: visit.version }, caller);
    }, caller.staffId);
  }
}
