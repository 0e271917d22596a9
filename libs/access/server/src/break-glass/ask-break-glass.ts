import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BreakGlassSubject, type BreakGlass, type breakGlassApi } from '@desk/access/contract';
import { Database } from '@desk/platform/server';
import type { Caller } from '../caller';
import { BreakGlassEntity } from './break-glass.entity';
import { Openings } from './openings';

/** A system administrator names one hand-off and says why. Nothing opens before a second person has said yes. */
@Injectable()
export class AskBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly openings: Openings,
  ) {}

  async run(input: z.output<typeof breakGlassApi.askBreakGlass.input>, caller: Caller): Promise<BreakGlass> {
    const basis = caller.must('ask', BreakGlassSubject, { askedBy: caller.staffId });
    const { handoffId, agencyId } = await this.openings.named(input, caller);
    const row: BreakGlassEntity = {
      ...input, id: randomUUIDv7(), operatorCompartment: 'operator', managedCompartment: `managed:${agencyId}`, agencyId, handoffId, askedBy: caller.staffId, askedName: caller.displayName, askedAt: this.openings.clock.now().toISOString(),
      approvedBy: null, approvedName: null, openedAt: null, until: this.openings.end(), declined: false, endedAt: null, endedBy: null, endedName: null, looks: 0,
    };
    this.database.insert(BreakGlassEntity, row);
    await this.openings.note('ask', row, basis, caller);
    return this.openings.show(row);
  }
}
