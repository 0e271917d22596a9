import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { CaseSubject, HandoffSubject, type CaseFile, type Handoff } from '@desk/cases/contract';
import type { Clock, VisitId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { caseColumns, toCaseFile, type CaseRow } from './case-rows';
import { selectHandoffs, toHandoff, type HandoffWithHistory } from './handoff-rows';

/** The cases of a visit that the caller may read, and their hand-offs without the agencies' reasoning. */
@Injectable()
export class ListVisitCases {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ visitId }: { visitId: VisitId }, caller: Caller): Promise<{ cases: CaseFile[]; handoffs: Handoff[] }> {
    const cases = await this.database.query<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.visit_id = $2 ORDER BY c.opened_at, c.id`, [this.clock.now().toISOString(), visitId]);
    const handoffs = (await this.database.query<HandoffWithHistory>(`${selectHandoffs} WHERE h.visit_id = $1 ORDER BY h.sent_at, h.id`, [visitId])).filter((row) => caller.may('read', HandoffSubject, row));
    // A referral's case stands with the office and follows its hand-off: no agreement line is about it.
    const referred = new Set(handoffs.filter((row) => row.kind === 'T0' && row.compartment === row.officeCompartment).map((row) => row.caseId));
    const mine = (row: CaseRow): boolean => caller.may('read', CaseSubject, row) || (referred.has(row.id) && row.compartment.startsWith('office:'));
    const shown = cases.filter(mine);
    for (const { agencyId } of [...shown, ...handoffs]) caller.lookedAt.add(agencyId);
    return { cases: shown.map(toCaseFile), handoffs: handoffs.map((row) => toHandoff(row, caller)) };
  }
}
