import { stockholmDate, stockholmQuarter } from '@desk/kernel/contract';

/** What facts depend on beside their events: the minutes within which an office meant to call visitors on a day. */
export type Levels = (officeId: string, day: string) => number;

/** Whole minutes, a begun one counted. */
export const minutes = (seconds: number): number => Math.max(0, Math.ceil(seconds / 60));
export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
/** The Swedish day and quarter of an hour in which something happened. */
export const whenOf = (at: string): { day: string; quarter: number } => ({ day: stockholmDate(new Date(at)), quarter: stockholmQuarter(new Date(at)) });

