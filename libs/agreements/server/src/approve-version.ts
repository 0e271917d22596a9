import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { isReady, lineId, type AgreementVersion, type Approval, type agreementLifeApi } from '@desk/agreements/contract';
import { addDays, notFound, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { mustAct, mustRead } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords, type VersionRecord } from './agreement-records';
import { DraftCheck } from './draft-check';
import { FeltAgreements } from './felt-agreements';
import { hasErrors, ownDraft } from './life-words';
import { ShownVersion } from './shown-version';
import { snakeLine } from './snake-line';
import { decideApproval, decideStep, firstDay } from './version-decisions';

type Decision = { agreementId: string; number: number; revision: number; agencyId: AgencyId };

/** A party's manager approves or declines. The last approval signs: the lines become rows that never change, and take force from their day. */
@Injectable()
export class ApproveVersion {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly felt: FeltAgreements,
    private readonly shown: ShownVersion,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof agreementLifeApi.approveVersion.input>, caller: Caller): Promise<AgreementVersion> {
    const { version, basis } = await this.inHand(input, caller);
    decideStep(version, 'approve', input.revision);
    const { approvals, awaits } = decideApproval(version, { agencyId: input.agencyId, staffId: caller.staffId, name: caller.displayName }, this.clock.now().toISOString());
    this.journal.write(caller, basis, { act: 'agreement.approve', agencyId: input.agencyId, objectId: version.id });
    if (awaits.length === 0) await this.sign(version, approvals);
    else await this.database.query('UPDATE agreements.version SET approvals = $2::jsonb, awaits = $3::text[] WHERE id = $1', [version.id, JSON.stringify(approvals), awaits]);
    return this.shown.whole(await this.records.get(input.agreementId, input.number));
  }

  async decline(input: z.output<typeof agreementLifeApi.declineVersion.input>, caller: Caller): Promise<AgreementVersion> {
    const { version, basis } = await this.inHand(input, caller);
    decideStep(version, 'decline', input.revision);
    const declined: Approval = { agencyId: input.agencyId, staffId: caller.staffId, name: caller.displayName, at: this.clock.now().toISOString(), decision: 'declined', reason: input.reason };
    await this.database.query(`UPDATE agreements.version SET state = 'draft', sent_at = NULL, awaits = '{}', approvals = $2::jsonb, revision = revision + 1 WHERE id = $1`, [version.id, JSON.stringify([...version.approvals, declined])]);
    this.journal.write(caller, basis, { act: 'agreement.decline', agencyId: input.agencyId, objectId: version.id, purpose: input.reason });
    return this.shown.whole(await this.records.get(input.agreementId, input.number));
  }

  private async inHand({ agreementId, number, agencyId }: Decision, caller: Caller) {
    const version = await this.records.get(agreementId, number, true);
    mustRead(caller, version.head, version.state);
    if (version.writers.includes(caller.staffId)) throw ownDraft();
    if (!version.awaits.includes(agencyId) && !version.head.parties.some((party) => party.agencyId === agencyId)) throw notFound();
    return { version, basis: mustAct(caller, 'approve', null, agencyId, version.writers) };
  }

  /** Everybody has approved. The draft is tried once more, since the catalogue or the list may have changed under it. */
  private async sign(version: VersionRecord, approvals: readonly Approval[]): Promise<void> {
    const today = this.check.today;
    const head = { ...version.head, validFrom: firstDay(version.head.validFrom, today) };
    const lines = await this.records.linesOf(version);
    const found = await this.check.of({ head, lines });
    if (!isReady(found)) throw hasErrors(found.filter((it) => it.severity === 'error').length);

    const rows = lines.map((line) => snakeLine({ ...line, id: lineId(version.agreementId, version.number, line.line), versionId: version.id, validFrom: line.validFrom ?? head.validFrom, validTo: line.validTo ?? head.validTo, suspended: false, suspendedReason: null }));
    await this.database.query('INSERT INTO agreements.line SELECT * FROM jsonb_populate_recordset(NULL::agreements.line, $1::jsonb)', [JSON.stringify(rows)]);
    const signedBy = approvals.map(({ agencyId }) => ({ agencyId, signedOn: today }));
    await this.database.query(
      `UPDATE agreements.version SET state = 'signed', head = $2::jsonb, valid_from = $3, signed_by = $4::jsonb, approvals = $5::jsonb, awaits = '{}', draft_lines = NULL WHERE id = $1`,
      [version.id, JSON.stringify(head), head.validFrom, JSON.stringify(signedBy), JSON.stringify(approvals)],
    );
    const others = [version.agreementId, version.id, head.validFrom];
    await this.database.query(`UPDATE agreements.version SET state = 'superseded' WHERE agreement_id = $1 AND id <> $2 AND state = 'signed' AND valid_from >= $3`, others);
    await this.database.query(`UPDATE agreements.version SET valid_to = $4 WHERE agreement_id = $1 AND id <> $2 AND state = 'signed' AND valid_from < $3 AND (valid_to IS NULL OR valid_to > $4)`, [...others, addDays(head.validFrom, -1)]);
    await this.felt.apply();
  }
}
