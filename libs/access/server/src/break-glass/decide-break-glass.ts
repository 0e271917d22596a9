import { Injectable } from '@nestjs/common';
import { notPossible } from '@desk/kernel/contract';
import type { BreakGlass } from '@desk/access/contract';
import { Database } from '@desk/platform/server';
import type { Caller } from '../caller';
import { BreakGlassEntity } from './break-glass.entity';
import { Openings } from './openings';

/** The second person opens for thirty minutes, or says no. Never the one who asked (C9). */
@Injectable()
export class DecideBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly openings: Openings,
  ) {}

  async run(id: string, decision: 'approve' | 'decline', caller: Caller): Promise<BreakGlass> {
    const { row, state, basis } = await this.openings.hold(id, 'approve', caller);
    if (state !== 'asked') throw notPossible('BreakGlassDecided', { sv: 'Begäran är redan avgjord, eller så har den väntat mer än 30 minuter. Be om en ny.', en: 'The request has been decided already, or has waited more than 30 minutes. Ask for a new one.' });
    const now = this.openings.clock.now().toISOString();
    const by = { approvedBy: caller.staffId, approvedName: caller.displayName };
    const change = decision === 'approve' ? { ...by, openedAt: now, until: this.openings.end() } : { ...by, declined: true, endedAt: now, endedBy: caller.staffId, endedName: caller.displayName };
    this.database.update(BreakGlassEntity, { id: row.id, ...change });
    await this.openings.note(decision, row, basis, caller);
    return this.openings.show({ ...row, ...change });
  }
}
