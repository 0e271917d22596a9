export * from './test-database';
export * from './prepare-template';
export * from './a-caller';
