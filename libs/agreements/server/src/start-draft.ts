import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { DraftLine, type AgreementVersion } from '@desk/agreements/contract';
import { notFound, stockholmDate, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { mustAct } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { draftExists } from './life-words';
import { ShownVersion } from './shown-version';
import { nextMonth } from './version-decisions';

/** Begins a new version from the newest signed one: a change of an agreement is always a new version. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly shown: ShownVersion,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ agreementId, agencyId }: { agreementId: string; agencyId: AgencyId }, caller: Caller): Promise<AgreementVersion> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`agreements.draft ${agreementId}`]);
    const versions = await this.records.all(agreementId);
    const from = versions.findLast((it) => it.state === 'signed') ?? versions.at(-1);
    if (!from) throw notFound();
    const basis = mustAct(caller, 'draft', from.head, agencyId);
    const open = versions.find((it) => it.state === 'draft' || it.state === 'sent');
    if (open) throw draftExists(open.number, open.savedBy);

    const now = this.clock.now();
    const validFrom = nextMonth(stockholmDate(now));
    // A line's own dates that have run out with the old version would only be in the way.
    const left = new Set((await this.records.terminations(agreementId)).filter((it) => it.version >= from.number && it.endsOn <= validFrom).map((it) => it.agencyId));
    // Who begins a draft means to be in it, also after having left.
    left.delete(agencyId);
    const lines = (await this.records.linesOf(from)).filter((line) => !left.has(line.grantorAgencyId))
      .map((line) => DraftLine.parse({ ...line, granteeAgencyIds: line.granteeAgencyIds.filter((it) => !left.has(it)), validFrom: null }));
    const head = { ...from.head, parties: from.head.parties.filter((party) => !left.has(party.agencyId)), validFrom, validTo: from.head.validTo !== null && from.head.validTo < validFrom ? null : from.head.validTo };
    const found = await this.database.find<{ number: number }>('SELECT max(number) + 1 AS number FROM agreements.version WHERE agreement_id = $1', [agreementId]);
    const number = found?.number ?? 1;
    await this.records.insertDraft({ agreementId, number, head, lines, agencyId }, caller, now.toISOString());
    this.journal.write(caller, basis, { act: 'agreement.draft', agencyId, objectId: `${agreementId}-${number}` });
    return this.shown.whole(await this.records.get(agreementId, number));
  }
}
