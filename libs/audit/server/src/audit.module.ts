import { Global, Module } from '@nestjs/common';
import { Jobs, Journal } from '@desk/platform/server';
import { AuditJournal } from './audit-journal';
import { JournalOpenings } from './journal-openings';
import { JournalOpeningsController } from './journal-openings.controller';
import { JournalController } from './journal.controller';
import { ReviewJournal } from './review-journal';
import { SavedQueries } from './saved-queries';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

/** Needs `PeopleInJournal` (supplied by people/server). Supplies the house's `Journal`, seals it each minute and verifies it each night. */
@Global()
@Module({ controllers: [JournalController, JournalOpeningsController], providers: [JournalOpenings, { provide: Journal, useClass: AuditJournal }, VerifyJournal, SearchJournal, ReviewJournal, SavedQueries], exports: [Journal, VerifyJournal] })
export class AuditModule {
  constructor(jobs: Jobs, verify: VerifyJournal) {
    jobs.every('audit.seal', '* * * * *', () => verify.seal().then(() => undefined));
    jobs.every('audit.verify', '20 2 * * *', () => verify.run().then(() => undefined));
  }
}
