import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { AgreementVersion, agreementLifeApi } from '@desk/agreements/contract';
import { Database } from '@desk/platform/server';
import { mustAct, mustRead } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { DraftCheck } from './draft-check';
import { notYet } from './life-words';
import { ShownVersion } from './shown-version';
import { decideStep } from './version-decisions';

/** The day when a copy went to Kammarkollegiet (förordning 2019:214 4 §). Until it is recorded, every list shows the reminder. */
@Injectable()
export class RecordCopy {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly shown: ShownVersion,
    private readonly journal: AgreementJournal,
  ) {}

  async run({ agreementId, number, agencyId, sentOn }: z.output<typeof agreementLifeApi.recordCopy.input>, caller: Caller): Promise<AgreementVersion> {
    const version = await this.records.get(agreementId, number, true);
    mustRead(caller, version.head, version.state);
    const basis = mustAct(caller, 'draft', version.head, agencyId);
    decideStep(version, 'record-copy', null);
    if (sentOn > this.check.today) throw notYet();
    await this.database.query('UPDATE agreements.version SET copy_sent_at = $2 WHERE id = $1', [version.id, sentOn]);
    this.journal.write(caller, basis, { act: 'agreement.copy-sent', agencyId, objectId: version.id, fields: sentOn });
    return this.shown.whole(await this.records.get(agreementId, number));
  }
}
