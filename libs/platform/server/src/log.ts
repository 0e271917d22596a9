import { pino, type Logger } from 'pino';

/** Structured logs with ids only. What a request carried is never logged: not its body, its query, its cookies or its headers. */
export const openLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ minLength: PAGE, periodicFlush: PATIENCE }));

/** Lines are written a page at a time (bytes), and wait for no longer than this (milliseconds): a call to the system for each line cost a tenth of a request's processor time. */
const PAGE = 4096;
const PATIENCE = 250;
