import { Injectable } from '@nestjs/common';
import { BreakGlassChanged, type BreakGlass } from '@desk/access/contract';
import { notPossible } from '@desk/kernel/contract';
import { Database, Journal } from '@desk/platform/server';
import type { Caller } from '../caller';
import { BreakGlassEntity } from './break-glass.entity';
import { Openings, selectOpenings } from './openings';

/** Ends an opening: one of the two, or a manager of the agency, before its time; else the clock. */
@Injectable()
export class EndBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly openings: Openings,
    private readonly journal: Journal,
  ) {}

  async run({ breakGlassId }: { breakGlassId: string }, caller: Caller): Promise<BreakGlass> {
    const { row, state, basis } = await this.openings.hold(breakGlassId, 'end', caller);
    if (state !== 'open' && state !== 'asked') throw notPossible('BreakGlassOver', { sv: 'Nödöppningen är redan avslutad.', en: 'The opening has already ended.' });
    const change = { endedAt: this.openings.clock.now().toISOString(), endedBy: caller.staffId, endedName: caller.displayName };
    this.database.update(BreakGlassEntity, { id: row.id, ...change });
    await this.openings.note('end', row, basis, caller);
    return this.openings.show({ ...row, ...change });
  }

  /** Each minute: what has run out gets its last line in the journal. It was closed already, by the clock. */
  async byTime(): Promise<void> {
    await this.database.run(['operator'], 'write', async () => {
      const over = await this.database.query<BreakGlassEntity>(`${selectOpenings} WHERE b.ended_at IS NULL AND b.until <= $1 FOR UPDATE SKIP LOCKED`, [this.openings.clock.now().toISOString()]);
      for (const row of over) {
        this.database.update(BreakGlassEntity, { id: row.id, endedAt: row.until });
        this.journal.write({
          staffId: null, employerId: null, workplace: null, agencyId: row.agencyId, compartment: row.compartment, act: 'break-glass.over', outcome: 'done', object: 'handoff', objectId: row.handoffId, fields: row.receiptNumber, purpose: row.id,
          basis: 'duty|house', refusal: null,
        });
        await this.database.tell(BreakGlassChanged, { agencyId: row.agencyId });
      }
    });
  }
}
