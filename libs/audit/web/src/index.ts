export { JournalPage } from './journal.page';
export { ExtractsPage } from './extracts/extracts.page';
export { RetentionPage } from './retention/retention.page';
