import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { handoffSteps } from '@desk/cases/contract';
import type { Clock } from '@desk/kernel/contract';
import { ConflictReported } from '@desk/people/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { decideStep } from '../handoff-decisions';
import { HandoffMoves } from '../handoff-moves';
import { selectHandoffs, standingOf, type HandoffWithHistory } from '../handoff-rows';

const house = { id: null, name: 'Huset' };

/** What somebody with a conflict of interest had taken goes back to the inbox of its compartment, in the same transaction. */
@Injectable()
export class WhenConflictReported {
  constructor(
    private readonly database: Database,
    private readonly moves: HandoffMoves,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(ConflictReported)
  async run({ staffId, visitId, relation, subjectHash }: z.output<typeof ConflictReported.data>): Promise<void> {
    const now = this.clock.now();
    const rows = await this.database.query<HandoffWithHistory>(
      `${selectHandoffs} WHERE h.assignee_id = $1 AND (h.visit_id = $2 OR h.subject_hash = $3) AND h.state = ANY ($4::text[]) ORDER BY h.sent_at, h.id FOR UPDATE OF h`,
      [staffId, visitId, relation === 'other' ? null : subjectHash, handoffSteps['give-back'].from]);
    for (const row of rows) {
      const move = decideStep(standingOf(row), { step: 'give-back' }, { who: ['house'], staffId: '', displayName: house.name }, now);
      await this.moves.take(row, 'give-back', { ...move, assigneeId: null, assigneeName: null }, house, now.toISOString());
      this.journal.writeHouse(row, { act: 'handoff.give-back', object: 'handoff', objectId: row.id, fields: 'conflict', purpose: row.visitId });
    }
  }
}
