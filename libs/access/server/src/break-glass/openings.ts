import { Inject, Injectable } from '@nestjs/common';
import { BREAK_GLASS_MINUTES, BreakGlass, BreakGlassChanged, BreakGlassSubject, breakGlassState, mayMeetProtected, type BreakGlassState } from '@desk/access/contract';
import { basisToReason, notFound, type Basis, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal, columnsOf } from '@desk/platform/server';
import type { Caller } from '../caller';
import { whoOf } from '../door';
import { BreakGlassEntity } from './break-glass.entity';
import { NamedContent, type Named } from './named-content';

const select = `SELECT ${columnsOf(BreakGlassEntity, 'b')} FROM access.break_glass b`;
export const selectOpenings = select;

/** What every act on an opening needs: the row held, its state now, and the lines in the agency's journal. */
@Injectable()
export class Openings {
  constructor(
    private readonly database: Database,
    private readonly contents: NamedContent,
    private readonly journal: Journal,
    @Inject(CLOCK) readonly clock: Clock,
  ) {}

  /** Thirty minutes from now. */
  end(): string {
    return new Date(this.clock.now().getTime() + BREAK_GLASS_MINUTES * 60_000).toISOString();
  }

  /** @throws Refused `not-found` or `not-allowed` */
  async hold(id: string, action: 'approve' | 'end' | 'look', caller: Caller): Promise<{ readonly row: BreakGlassEntity; readonly state: BreakGlassState; readonly basis: Basis }> {
    const row = await this.database.find<BreakGlassEntity>(`${select} WHERE b.id = $1 FOR UPDATE`, [id]);
    if (!row) throw notFound();
    const basis = caller.must(action, BreakGlassSubject, row);
    return { row, state: breakGlassState(row, this.clock.now()), basis };
  }

  /** What was named. Nobody opens for themselves what their walls close: a protected person, their own case, a conflict of interest. @throws Refused `not-found` */
  async named({ compartment, receiptNumber }: Pick<BreakGlassEntity, 'compartment' | 'receiptNumber'>, caller: Caller): Promise<Named> {
    const named = await this.contents.find(compartment, receiptNumber);
    const { principal } = caller.rights;
    const own = named !== null && ((named.subjectHash !== null && named.subjectHash === principal.ownSubjectHash) || (principal.conflicts ?? []).some(({ visitId, subjectHash }) => visitId === named.visitId || (subjectHash !== null && subjectHash === named.subjectHash)));
    if (named === null || own || (named.protectedIdentity && !mayMeetProtected(principal, caller.day))) throw notFound();
    return named;
  }

  /** Writes a line in the journal of the agency whose data it is; its managers and the administrators are told. */
  async note(act: 'ask' | 'approve' | 'decline' | 'end' | 'look', row: BreakGlassEntity, basis: Basis, caller: Caller): Promise<void> {
    this.journal.write({
      ...whoOf(caller), agencyId: row.agencyId, compartment: row.compartment, act: `break-glass.${act}`, outcome: 'done', object: 'handoff', objectId: row.handoffId, fields: act === 'look' ? 'parcel' : row.receiptNumber,
      purpose: act === 'ask' ? row.reason : row.id, basis: basisToReason(basis), refusal: null,
    });
    await this.database.tell(BreakGlassChanged, { agencyId: row.agencyId });
  }

  show(row: BreakGlassEntity): BreakGlass {
    return BreakGlass.parse({ ...row, state: breakGlassState(row, this.clock.now()) });
  }
}
