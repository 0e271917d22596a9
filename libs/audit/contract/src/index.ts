export * from './entry';
export * from './journal.api';
