import { pino, type Logger } from 'pino';

/** Structured logs with ids only. What a request carried is never logged: not its body, its query, its cookies or its headers. */
export const openLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
