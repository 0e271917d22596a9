import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { CaseSubject, type Waiver } from '@desk/cases/contract';
import type { Clock, VisitId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { asCase, selectWaivers, toWaiver, type WaiverRow } from './waiver-rows';

/** What the visitor has agreed to, for those who may read the case that it is about. */
@Injectable()
export class ListWaivers {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ visitId }: { visitId: VisitId }, caller: Caller): Promise<{ waivers: Waiver[] }> {
    const rows = await this.database.query<WaiverRow>(`${selectWaivers} WHERE w.visit_id = $2 ORDER BY w.given_at, w.id`, [this.clock.now().toISOString(), visitId]);
    const shown = rows.filter((row) => caller.may('read', CaseSubject, asCase(row)));
    for (const { fromAgencyId } of shown) caller.lookedAt.add(fromAgencyId);
    return { waivers: shown.map(toWaiver) };
  }
}
