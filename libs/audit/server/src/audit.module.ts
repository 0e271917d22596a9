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
import { ReviewJournal } from './review-journal';
import { SavedQueries } from './saved-queries';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

/** Needs `PeopleInJournal` (supplied by people/server), and hears from rooms what they hold about a person (`PersonRegister`). Supplies the house's `Journal`, seals it each minute and verifies it each night. */
@Global()
@Module({ controllers: [JournalController, JournalOpeningsController, ExtractsController], providers: [JournalOpenings, PersonRegister, PersonSights, OrderExtract, ReviewExtract, { provide: Journal, useClass: AuditJournal }, VerifyJournal, SearchJournal, ReviewJournal, SavedQueries], exports: [Journal, VerifyJournal, PersonRegister] })
export class AuditModule {
  constructor(jobs: Jobs, verify: VerifyJournal) {
    jobs.every('audit.seal', '* * * * *', () => verify.seal().then(() => undefined));
    jobs.every('audit.verify', '20 2 * * *', () => verify.run().then(() => undefined));
  }
}
