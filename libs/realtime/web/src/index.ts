export { useNudges, SOCKET_PATH } from './use-nudges';
export { useConnection, type Connection } from './connection';
