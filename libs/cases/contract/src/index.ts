export * from './case';
export * from './handoff';
export * from './handoff-steps';
export * from './cases.api';
export * from './cases.events';
export * from './handoff-clock';
export * from './documents.api';
