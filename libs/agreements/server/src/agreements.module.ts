import { Global, Module } from '@nestjs/common';
import { ClauseSource } from '@desk/access/server';
import { Jobs } from '@desk/platform/server';
import { RoutingModule } from '@desk/routing/server';
import { AgreementBenchController } from './agreement-bench.controller';
import { AgreementJournal } from './agreement-journal';
import { AgreementLifeController } from './agreement-life.controller';
import { AgreementMatrix } from './agreement-matrix';
import { AgreementRecords } from './agreement-records';
import { AgreementsController } from './agreements.controller';
import { Agreements } from './agreements.facade';
import { ApproveVersion } from './approve-version';
import { DraftCheck } from './draft-check';
import { FeltAgreements } from './felt-agreements';
import { LeaveAgreement } from './leave-agreement';
import { ListAgreements } from './list-agreements';
import { AffectedBy } from './papers/affected-by';
import { AgreementPapers } from './papers/agreement-papers';
import { AgreementPapersController } from './papers/agreement-papers.controller';
import { PersonalGrants } from './personal-grants';
import { ReadVersion } from './read-version';
import { RecordCopy } from './record-copy';
import { RefusalReport } from './refusal-report';
import { RefusalTally } from './refusal-tally';
import { SaveDraft } from './save-draft';
import { SendDraft } from './send-draft';
import { ShownVersion } from './shown-version';
import { SignedLines } from './signed-lines';
import { StartAgreement } from './start-agreement';
import { StartDraft } from './start-draft';
import { StoredClauses } from './stored-clauses';
import { SuspendLines } from './suspend-lines';
import { TryAgreement } from './try-agreement';
import { WhenNobodyReceives } from './when-nobody-receives.listener';
import { WhitelistChanges } from './whitelist-changes';
import { WhitelistController } from './whitelist.controller';
import { FillYearlyReport } from './yearly/fill-yearly-report';
import { ReadYearlyReport } from './yearly/read-yearly-report';
import { YearlyEntries } from './yearly/yearly-entries';

/** What the signed agreements allow, and why not when they do not; how agreements are written, signed, changed and left. Needs `People`, `RightsOf`, the `Journal` and `AgreementFigures` (supplied by cases/server). */
@Global()
@Module({
  imports: [RoutingModule],
  controllers: [AgreementsController, AgreementLifeController, AgreementBenchController, AgreementPapersController, WhitelistController],
  providers: [
    StoredClauses, Agreements, { provide: ClauseSource, useExisting: StoredClauses }, RefusalTally, AgreementRecords, ShownVersion, DraftCheck, AgreementJournal, FeltAgreements,
    ListAgreements, ReadVersion, StartAgreement, StartDraft, WhitelistChanges, SaveDraft, SendDraft, ApproveVersion, RecordCopy, SuspendLines, LeaveAgreement, TryAgreement, AgreementMatrix, PersonalGrants, RefusalReport, YearlyEntries, ReadYearlyReport, FillYearlyReport, AgreementPapers, AffectedBy, SignedLines, WhenNobodyReceives,
  ],
  exports: [ClauseSource, Agreements, FeltAgreements, SignedLines],
})
export class AgreementsModule {
  constructor(jobs: Jobs, felt: FeltAgreements) {
    jobs.every('agreements.felt', '* * * * *', () => felt.run());
  }
}
