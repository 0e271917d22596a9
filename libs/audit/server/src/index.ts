export { AuditModule } from './audit.module';
export { AuditJournal } from './audit-journal';
export { EntryEntity } from './entry.entity';
export { Audit1763800300000 } from '../migrations/1763800300000-audit';
