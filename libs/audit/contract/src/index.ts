export * from './entry';
export * from './journal.api';
export * from './journal-openings.api';
export * from './register.subjects';
export * from './extract';
export * from './extracts.api';
export * from './retention';
export * from './retention.api';
