import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementEnded, AgreementPublished, type Reach } from '@desk/agreements/contract';
import { handoffSteps } from '@desk/cases/contract';
import { Database, Hears, CLOCK, type Scope } from '@desk/platform/server';
import type { Clock } from '@desk/kernel/contract';
import { CaseJournal } from './case-journal';
import { decideStep } from './handoff-decisions';
import { HandoffMoves } from './handoff-moves';
import { selectHandoffs, standingOf, type HandoffWithHistory } from './handoff-rows';

type Changed = z.output<typeof AgreementPublished.data>;
const touched = ({ stopped, restored }: Changed): Scope => [...new Set([...stopped, ...restored].flatMap((reach) => reach.compartments))].sort();

const house = { id: null, name: 'Huset' };
const back = { step: 'return', reason: 'no-ground', text: 'Avtalet gäller inte längre. Ärendet har inte börjat handläggas.' } as const;

/**
 * Open hand-offs follow their agreement (domain.md 7.3 row 19): those that nothing carries any more are paused, go back to the desk when the owner chose
 * that and nobody has begun, or are left for the owner to finish. What is carried again goes on.
 */
@Injectable()
export class WhenAgreementChanges {
  constructor(
    private readonly database: Database,
    private readonly moves: HandoffMoves,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Hears('cases', AgreementPublished, touched)
  async published(data: Changed): Promise<void> {
    await this.follow(data);
  }

  @Hears('cases', AgreementEnded, touched)
  async ended(data: Changed): Promise<void> {
    await this.follow(data);
  }

  private async follow({ stopped, restored, agreementId }: Changed): Promise<void> {
    for (const reach of stopped.filter((it) => it.transition !== 'finish')) {
      for (const row of await this.rows(reach, handoffSteps['pause-agreement'].from)) await this.stop(row, reach, agreementId);
    }
    for (const reach of restored) {
      for (const row of await this.rows(reach, handoffSteps['resume-agreement'].from)) await this.take(row, 'resume-agreement', agreementId);
    }
  }

  /** A referral is only recorded; it stands on no agreement. */
  private rows({ agencyId, officeId, caseTypeCodes }: Reach, states: readonly string[]): Promise<HandoffWithHistory[]> {
    return this.database.query<HandoffWithHistory>(
      `${selectHandoffs} WHERE h.agency_id = $1 AND h.office_id = $2 AND h.case_type_code = ANY ($3::text[]) AND h.state = ANY ($4::text[]) AND h.kind <> 'T0' ORDER BY h.sent_at FOR UPDATE OF h`,
      [agencyId, officeId, caseTypeCodes, states],
    );
  }

  private async stop(row: HandoffWithHistory, reach: Reach, agreementId: string): Promise<void> {
    const notBegun = handoffSteps.return.from.some((state) => state === row.state);
    if (reach.transition !== 'return' || !notBegun) return this.take(row, 'pause-agreement', agreementId);
    const now = this.clock.now();
    // The house returns it in the owner's place, by the owner's own choice when it left.
    const move = decideStep(standingOf(row), back, { who: ['handler'], staffId: '', displayName: house.name }, now);
    const parcel = { ...row.parcel, identity: null, identityCheck: null, acts: [], notes: [], documents: [] };
    await this.moves.take(row, 'return', { ...move, parcel, numberSealed: null }, house, now.toISOString());
    this.journal.writeHouse(row, { act: 'handoff.return', object: 'handoff', objectId: row.id, purpose: agreementId });
  }

  private async take(row: HandoffWithHistory, step: 'pause-agreement' | 'resume-agreement', agreementId: string): Promise<void> {
    const now = this.clock.now();
    const move = decideStep(standingOf(row), { step }, { who: ['house'], staffId: '', displayName: house.name }, now);
    await this.moves.take(row, step, move, house, now.toISOString());
    this.journal.writeHouse(row, { act: `handoff.${step}`, object: 'handoff', objectId: row.id, purpose: agreementId });
  }
}
