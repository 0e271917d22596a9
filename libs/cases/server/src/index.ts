export { CasesModule } from './cases.module';
export { Cases } from './cases.facade';
export { ActEntity, CaseFileEntity, DocumentEntity, NoteEntity } from './case.entities';
export { HandoffEntity, HandoffHistoryEntity, HandoffReasoningEntity } from './handoff.entities';
export { inboxPage } from './inbox-query';
export { Cases1763800600000 } from '../migrations/1763800600000-cases';
export { DocumentFiles1764400000000 } from '../migrations/1764400000000-document-files';
export { Reminders1764700000000 } from '../migrations/1764700000000-reminders';
export { Disclosures1764850000000 } from '../migrations/1764850000000-disclosures';
