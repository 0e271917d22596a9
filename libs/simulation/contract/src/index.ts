export * from './dice';
export * from './script';
export * from './habits';
export * from './scripts-of';
export * from './a-world';
