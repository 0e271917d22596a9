import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseSubject, type Waiver, type disclosuresApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { VisitInHand } from '../visit-in-hand';
import { alreadyWithdrawn } from './disclosure-words';
import { asCase, selectWaivers, toWaiver, type WaiverRow } from './waiver-rows';

/** The visitor takes a waiver back. A sending that began before goes first; after it nothing more is sent. */
@Injectable()
export class WithdrawWaiver {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitInHand,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ visitId, waiverId }: z.output<typeof disclosuresApi.withdrawWaiver.input>, caller: Caller): Promise<Waiver> {
    await this.visits.hold(visitId);
    const now = this.clock.now().toISOString();
    const row = await this.database.find<WaiverRow>(`${selectWaivers} WHERE w.visit_id = $2 AND w.id = $3`, [now, visitId, waiverId]);
    if (!row) throw notFound();
    const basis = caller.must('read', CaseSubject, asCase(row));
    if (row.withdrawnAt !== null) throw alreadyWithdrawn();
    await this.database.query(
      `INSERT INTO cases.waiver_withdrawal SELECT w.id, w.office_compartment, w.from_compartment, w.to_compartment, $2, $3, $4 FROM cases.waiver w WHERE w.id = $1`, [row.id, now, caller.staffId, caller.displayName]);
    for (const side of [{ agencyId: row.fromAgencyId, compartment: row.from }, { agencyId: row.toAgencyId, compartment: row.to }]) {
      this.journal.write(caller, side, { act: 'waiver.withdraw', object: 'waiver', objectId: row.id, fields: row.categories.join(','), purpose: visitId, basis });
    }
    return toWaiver({ ...row, withdrawnAt: now, withdrawnBy: caller.displayName });
  }
}
