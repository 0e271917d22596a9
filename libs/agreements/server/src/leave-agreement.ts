import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { Settlement, Termination, agreementLifeApi } from '@desk/agreements/contract';
import { addDays, type AgencyId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { mustAct, mustRead, noneInForce } from './agreement-access';
import { AgreementFigures } from './agreement-figures';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords, type VersionRecord } from './agreement-records';
import { DraftCheck } from './draft-check';
import { FeltAgreements } from './felt-agreements';
import { alreadyLeaving, inThePast, tooEarly } from './life-words';
import { addMonths, endOfVersion } from './version-decisions';

const partiesOf = ({ head }: VersionRecord): AgencyId[] => head.parties.map((party) => party.agencyId);
type Preview = { earliest: string; endsWholeAgreement: boolean; settlement: Settlement };

/**
 * An agency terminates its part (as Arbetsförmedlingen did in Uddevalla in 2005). Its lines stop on the day, its open hand-offs follow the transition that
 * it chose, and every record and count stays. When fewer than two parties are left, the whole agreement ends.
 */
@Injectable()
export class LeaveAgreement {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly felt: FeltAgreements,
    private readonly figures: AgreementFigures,
    private readonly people: People,
    private readonly journal: AgreementJournal,
  ) {}

  async preview({ agreementId, agencyId }: z.output<typeof agreementLifeApi.previewLeaving.input>, caller: Caller): Promise<Preview> {
    const { version } = await this.inHand(agreementId, agencyId, caller);
    const earliest = addMonths(this.check.today, version.head.noticeMonths);
    const whole = await this.endsWith(version, agencyId, earliest);
    return { earliest, endsWholeAgreement: whole, settlement: await this.settlement(version, whole ? null : agencyId) };
  }

  async run({ agreementId, agencyId, endsOn, transition, reason, consent }: z.output<typeof agreementLifeApi.leaveAgreement.input>, caller: Caller): Promise<Termination> {
    const { version, basis } = await this.inHand(agreementId, agencyId, caller);
    const today = this.check.today;
    const earliest = addMonths(today, version.head.noticeMonths);
    if (endsOn < today) throw inThePast();
    if (endsOn < earliest && consent === undefined) throw tooEarly(earliest);

    const settlement = await this.settlement(version, (await this.endsWith(version, agencyId, endsOn)) ? null : agencyId);
    await this.database.query(
      `INSERT INTO agreements.termination VALUES ($1, $2, 'staff', $3, $4, $5, $6, $7, $8, $9::jsonb, (SELECT max(number) FROM agreements.version WHERE agreement_id = $1 AND state = 'signed'))`,
      [agreementId, agencyId, today, endsOn, transition, reason, consent ?? null, caller.staffId, JSON.stringify(settlement)],
    );
    // A change asks for a new copy to Kammarkollegiet (förordning 2019:214 4 §).
    await this.database.query(`UPDATE agreements.version SET copy_sent_at = NULL WHERE id = $1`, [version.id]);
    for (const signed of (await this.records.all(agreementId)).filter(({ state }) => state === 'signed')) await this.endWhenAlone(signed);
    this.journal.write(caller, basis, { act: 'agreement.leave', agencyId, objectId: version.id, purpose: reason, fields: `${endsOn} ${transition}` });
    await this.felt.apply();
    return { agreementId, agencyId, givenOn: today, endsOn, transition, reason, byName: caller.displayName, settlement };
  }

  private async inHand(agreementId: string, agencyId: AgencyId, caller: Caller) {
    const version = await this.records.inForce(agreementId, this.check.today);
    if (!version) throw noneInForce(caller, await this.records.all(agreementId));
    mustRead(caller, version.head, version.state);
    const basis = mustAct(caller, 'approve', version.head, agencyId);
    const already = (await this.records.terminations(agreementId)).find((it) => it.agencyId === agencyId && it.version >= version.number);
    if (already) throw alreadyLeaving(already.endsOn);
    return { version, basis };
  }

  /** Does the agreement as it stands end on the day that this agency leaves it? */
  private async endsWith(version: VersionRecord, agencyId: AgencyId, endsOn: string): Promise<boolean> {
    return endOfVersion(partiesOf(version), [...(await this.leaving(version)), { agencyId, endsOn }]) === endsOn;
  }

  private async leaving({ agreementId, number }: VersionRecord): Promise<{ agencyId: AgencyId; endsOn: string }[]> {
    return (await this.records.terminations(agreementId)).filter((it) => it.version >= number);
  }

  /** A version, in force or still to come, whose parties are leaving has its last day when fewer than two of them are left. */
  private async endWhenAlone(version: VersionRecord): Promise<void> {
    const end = endOfVersion(partiesOf(version), await this.leaving(version));
    if (end !== null) await this.database.query(`UPDATE agreements.version SET valid_to = $2 WHERE id = $1 AND (valid_to IS NULL OR valid_to > $2)`, [version.id, addDays(end, -1)]);
  }

  /** @param agencyId whose part is settled; null: everybody's, since the whole agreement ends */
  private async settlement(version: VersionRecord, agencyId: AgencyId | null): Promise<Settlement> {
    const agencyIds = agencyId === null ? partiesOf(version) : [agencyId];
    const lines = (await this.records.linesOf(version)).filter((line) => agencyIds.includes(line.grantorAgencyId));
    const compartments = (await this.people.compartments()).filter((it) => agencyIds.includes(it.agencyId)).map((it) => it.id);
    const open = await this.figures.openWork(compartments, version.head.officeIds);
    const assignments = await this.database.find<{ count: number }>(
      `SELECT count(*)::int AS count FROM agreements.assignment WHERE agency_id = ANY ($1::text[]) AND state = 'approved' AND (valid_to IS NULL OR valid_to >= $2)`, [agencyIds, this.check.today],
    );
    return { ...open, lines: lines.map((line) => line.line), caseTypes: new Set(lines.flatMap((line) => line.caseTypeCodes)).size, assignments: assignments?.count ?? 0 };
  }
}
