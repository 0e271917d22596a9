import { Global, Module } from '@nestjs/common';
import { Jobs, Journal } from '@desk/platform/server';
import { AuditJournal } from './audit-journal';
import { ExtractsController } from './extracts/extracts.controller';
import { OrderExtract } from './extracts/order-extract';
import { PersonRegister } from './extracts/person-register';
import { PersonSights } from './extracts/person-sights';
import { ReviewExtract } from './extracts/review-extract';
import { JournalOpenings } from './journal-openings';
import { JournalOpeningsController } from './journal-openings.controller';
import { JournalController } from './journal.controller';
import { RetainedExtracts, RetainedJournal } from './retention/own-retained';
import { Retained } from './retention/retained';
import { RetentionController } from './retention/retention.controller';
import { RetentionRules } from './retention/retention-rules';
import { RetentionRuns } from './retention/retention-runs';
import { ReviewJournal } from './review-journal';
import { SavedQueries } from './saved-queries';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

/** Needs `PeopleInJournal` (supplied by people/server), and hears from rooms what they hold about a person (`PersonRegister`). Supplies the house's `Journal`, seals it each minute and verifies it each night. */
@Global()
@Module({ controllers: [JournalController, JournalOpeningsController, ExtractsController, RetentionController], providers: [Retained, RetainedExtracts, RetainedJournal, RetentionRules, RetentionRuns, JournalOpenings, PersonRegister, PersonSights, OrderExtract, ReviewExtract, { provide: Journal, useClass: AuditJournal }, VerifyJournal, SearchJournal, ReviewJournal, SavedQueries], exports: [Journal, VerifyJournal, PersonRegister, Retained] })
export class AuditModule {
  constructor(jobs: Jobs, verify: VerifyJournal, retained: Retained, extracts: RetainedExtracts, lines: RetainedJournal, runs: RetentionRuns) {
    retained.add(extracts);
    retained.add(lines);
    jobs.every('audit.seal', '* * * * *', () => verify.seal().then(() => undefined));
    jobs.every('audit.retention', '* * * * *', () => runs.run().then(() => undefined));
    jobs.every('audit.verify', '20 2 * * *', () => verify.run().then(() => undefined));
  }
}
