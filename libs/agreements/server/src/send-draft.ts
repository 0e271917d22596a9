import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { AgreementVersion, agreementLifeApi } from '@desk/agreements/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { mustAct, mustRead } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { DraftCheck } from './draft-check';
import { hasErrors } from './life-words';
import { ShownVersion } from './shown-version';
import { decideStep, partiesToAsk } from './version-decisions';

type Input = z.output<typeof agreementLifeApi.sendForApproval.input>;

/** Sends a draft to every party's manager, takes it back, or discards it. */
@Injectable()
export class SendDraft {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly shown: ShownVersion,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-possible` while the draft has errors */
  async run({ agreementId, number, revision }: Input, caller: Caller): Promise<AgreementVersion> {
    const { version, basis, agencyId } = await this.mine(agreementId, number, caller);
    decideStep(version, 'send', revision);
    const errors = (await this.check.of(await this.check.draftOf(version))).filter((it) => it.severity === 'error');
    if (errors.length > 0) throw hasErrors(errors.length);
    const awaits = partiesToAsk(version, await this.records.all(agreementId), await this.records.terminations(agreementId));
    await this.database.query(`UPDATE agreements.version SET state = 'sent', sent_at = $2, approvals = '[]', awaits = $3::text[], revision = revision + 1 WHERE id = $1`, [version.id, this.clock.now().toISOString(), awaits]);
    this.journal.write(caller, basis, { act: 'agreement.send', agencyId, objectId: version.id });
    return this.shown.whole(await this.records.get(agreementId, number));
  }

  /** What was sent becomes a draft again; what is a draft is discarded, and its number is not used again. */
  async withdraw({ agreementId, number, revision }: Input, caller: Caller): Promise<AgreementVersion> {
    const { version, basis, agencyId } = await this.mine(agreementId, number, caller);
    const step = version.state === 'sent' ? 'withdraw' : 'discard';
    decideStep(version, step, revision);
    await this.database.query(`UPDATE agreements.version SET state = $2, sent_at = NULL, awaits = '{}', revision = revision + 1 WHERE id = $1`, [version.id, step === 'withdraw' ? 'draft' : 'withdrawn']);
    this.journal.write(caller, basis, { act: `agreement.${step}`, agencyId, objectId: version.id });
    return this.shown.whole(await this.records.get(agreementId, number));
  }

  private async mine(agreementId: string, number: number, caller: Caller) {
    const version = await this.records.get(agreementId, number, true);
    mustRead(caller, version.head, version.state);
    if (version.drafterAgencyId === null) throw notFound();
    return { version, agencyId: version.drafterAgencyId, basis: mustAct(caller, 'draft', null, version.drafterAgencyId) };
  }
}
