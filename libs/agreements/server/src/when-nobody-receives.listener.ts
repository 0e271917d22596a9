import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { HandoffExpired } from '@desk/cases/contract';
import { stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Hears } from '@desk/platform/server';

/** A hand-off that nobody received in three working days goes to those who answer for the agreement at the agency, and is seen at the agreement meeting. */
@Injectable()
export class WhenNobodyReceives {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Hears('agreements', HandoffExpired, () => ['staff'])
  async expired(told: z.output<typeof HandoffExpired.data>): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO agreements.unreceived VALUES ($1, 'staff', $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [told.handoffId, stockholmDate(now), now.toISOString(), told.agencyId, told.officeId, told.caseTypeCode, told.receiptNumber]);
  }
}
