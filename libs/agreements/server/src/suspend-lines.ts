import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { AgreementVersion, agreementLifeApi } from '@desk/agreements/contract';
import { Database } from '@desk/platform/server';
import { mustAct, mustRead, noneInForce } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { DraftCheck } from './draft-check';
import { FeltAgreements } from './felt-agreements';
import { noSuchLines } from './life-words';
import { ShownVersion } from './shown-version';

/** The owner stops its own lines at once, or lets them go on. It is felt when the request is answered. */
@Injectable()
export class SuspendLines {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly felt: FeltAgreements,
    private readonly shown: ShownVersion,
    private readonly journal: AgreementJournal,
  ) {}

  async run({ agreementId, agencyId, lines, suspended, reason }: z.output<typeof agreementLifeApi.suspendLines.input>, caller: Caller): Promise<AgreementVersion> {
    const version = await this.records.inForce(agreementId, this.check.today);
    if (!version) throw noneInForce(caller, await this.records.all(agreementId));
    mustRead(caller, version.head, version.state);
    const basis = mustAct(caller, 'approve', version.head, agencyId);
    const changed = await this.database.query<{ line: number }>(
      `UPDATE agreements.line SET suspended = $3, suspended_reason = $4 WHERE version_id = $1 AND grantor_agency_id = $2 AND ($5::int[] IS NULL OR line = ANY ($5::int[])) RETURNING line`,
      [version.id, agencyId, suspended, suspended ? reason : null, lines],
    );
    if (changed.length === 0 || (lines !== null && changed.length !== new Set(lines).size)) throw noSuchLines();
    this.journal.write(caller, basis, { act: suspended ? 'agreement.suspend' : 'agreement.resume', agencyId, objectId: version.id, purpose: reason, fields: changed.map(({ line }) => line).sort((one, other) => one - other).join(',') });
    await this.felt.apply();
    return this.shown.whole(await this.records.get(agreementId, version.number));
  }
}
