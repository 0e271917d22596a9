export { AuditModule } from './audit.module';
export { AuditJournal } from './audit-journal';
export { EntryEntity } from './entry.entity';
export { Audit1763800300000 } from '../migrations/1763800300000-audit';
export { PeopleInJournal } from './people-in-journal';
export { VerifyJournal, type Verified } from './verify-journal';
export { type Anchor, type Finding } from './journal-chain';
export { JournalChain1764300000000 } from '../migrations/1764300000000-journal-chain';
export { JournalReviews1764300100000 } from '../migrations/1764300100000-journal-reviews';
