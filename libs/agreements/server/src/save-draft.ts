import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { AgreementDraft, Problem, agreementLifeApi } from '@desk/agreements/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { mustAct, mustRead } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { DraftCheck } from './draft-check';
import { ownAgencyLeftOut, tooWide } from './life-words';
import { decideStep } from './version-decisions';

/** Office × case type × task that one draft may give: as many as 5 000 lines need, and few enough to be held against each other in a second or two. */
const MOST_RIGHTS = 2_000_000;
const rightsIn = ({ lines }: AgreementDraft): number => lines.reduce((sum, line) => sum + line.officeIds.length * line.caseTypeCodes.length * line.tasks.length, 0);

/** Saves a draft whole. Of two who saved from the same revision one wins; the other keeps the text and is told who. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ agreementId, number, revision, draft }: z.output<typeof agreementLifeApi.saveDraft.input>, caller: Caller): Promise<{ revision: number; savedAt: string; problems: Problem[] }> {
    const version = await this.records.get(agreementId, number, true);
    mustRead(caller, version.head, version.state);
    if (version.drafterAgencyId === null) throw notFound();
    const basis = mustAct(caller, 'draft', null, version.drafterAgencyId);
    decideStep(version, 'save', revision);
    if (!draft.head.parties.some((party) => party.agencyId === version.drafterAgencyId)) throw ownAgencyLeftOut();
    if (rightsIn(draft) > MOST_RIGHTS) throw tooWide(MOST_RIGHTS);

    const savedAt = this.clock.now().toISOString();
    await this.database.query(
      `UPDATE agreements.version SET head = $2::jsonb, draft_lines = $3::jsonb, valid_from = $4, valid_to = $5, revision = revision + 1, saved_at = $6, saved_by = $7,
       writers = (SELECT array_agg(DISTINCT it) FROM unnest(writers || ARRAY[$8::text]) it) WHERE id = $1`,
      [version.id, JSON.stringify(draft.head), JSON.stringify(draft.lines), draft.head.validFrom, draft.head.validTo, savedAt, caller.displayName, caller.staffId],
    );
    this.journal.write(caller, basis, { act: 'agreement.save', agencyId: version.drafterAgencyId, objectId: version.id, fields: `revision ${revision + 1}` });
    return { revision: revision + 1, savedAt, problems: await this.check.of(draft) };
  }
}
