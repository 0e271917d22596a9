import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Clock } from '@desk/kernel/contract';
import { VisitorIdentified } from '@desk/people/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { VisitEnded, VisitTakenOver } from '@desk/visits/contract';

const NEED_HOURS = 24;

/** Cases follow their visit in the same transaction: who it is about, and how long the desk needs them (C3). */
@Injectable()
export class WhenVisitChanges {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From now the walls for protected persons and one's own case stand around the visit's cases too. */
  @JoinsIn(VisitorIdentified)
  async identified({ visitId }: z.output<typeof VisitorIdentified.data>): Promise<void> {
    const visitor = await this.people.visitorOf(visitId);
    if (!visitor) return;
    const walls = 'subject_hash = $2, protected_identity = $3 WHERE visit_id = $1';
    await this.ofVisit(walls, [visitId, visitor.subjectHash, visitor.protectedIdentity]);
    await this.database.query(`UPDATE cases.registration SET ${walls}`, [visitId, visitor.subjectHash, visitor.protectedIdentity]);
  }

  @JoinsIn(VisitEnded)
  async ended({ visitId }: z.output<typeof VisitEnded.data>): Promise<void> {
    const until = new Date(this.clock.now().getTime() + NEED_HOURS * 3_600_000).toISOString();
    await this.ofVisit('need_until = $2 WHERE visit_id = $1', [visitId, until]);
  }

  /** Another clerk goes on: cases and what is still on its way follow, as far as that clerk's agreements reach. */
  @JoinsIn(VisitTakenOver)
  async takenOver({ visitId, from, to }: z.output<typeof VisitTakenOver.data>): Promise<void> {
    await this.ofVisit('desk_staff_id = $3 WHERE visit_id = $1 AND desk_staff_id = $2', [visitId, from, to]);
    await this.database.query('UPDATE cases.handoff SET desk_staff_id = $3 WHERE visit_id = $1 AND desk_staff_id = $2', [visitId, from, to]);
  }

  /** Cases and the waivers given with them stand behind the same walls. */
  private async ofVisit(change: string, values: readonly unknown[]): Promise<void> {
    await Promise.all(['cases.case_file', 'cases.waiver'].map((table) => this.database.query(`UPDATE ${table} SET ${change}`, values)));
  }
}
