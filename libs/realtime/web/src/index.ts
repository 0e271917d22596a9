export { useNudges } from './use-nudges';
export { useConnection, type Connection } from './connection';
