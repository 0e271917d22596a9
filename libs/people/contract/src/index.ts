export * from './house';
export * from './staff';
export * from './visitor';
export * from './identity-words';
export * from './people.api';
export * from './people.events';
