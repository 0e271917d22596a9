export * from './house';
export * from './staff';
export * from './visitor';
export * from './people.api';
export * from './people.events';
