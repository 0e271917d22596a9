export * from './visit';
export * from './desk-task';
export * from './visits.api';
export * from './visits.events';
