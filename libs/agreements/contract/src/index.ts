export * from './agreements.api';
export * from './agreements.events';
