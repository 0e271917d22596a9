import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { VisitEnded, VisitTakenOver } from '@desk/visits/contract';

const NEED_MS = 24 * 3_600_000;

/** The end of a visit sets the end of the need for its visitor's data: 24 hours later (domain.md 6.2, C3). */
@Injectable()
export class WhenVisitEnded {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(VisitEnded)
  async setEndOfNeed(told: z.output<typeof VisitEnded.data>): Promise<void> {
    await this.database.query('UPDATE people.visitor SET need_until = $2 WHERE visit_id = $1', [told.visitId, new Date(this.clock.now().getTime() + NEED_MS).toISOString()]);
  }

  /** Another clerk goes on with the visit: who was met is that clerk's to read. */
  @JoinsIn(VisitTakenOver)
  async changeHands({ visitId, from, to }: z.output<typeof VisitTakenOver.data>): Promise<void> {
    await this.database.query('UPDATE people.visitor SET desk_staff_id = $3 WHERE visit_id = $1 AND desk_staff_id = $2', [visitId, from, to]);
  }
}
