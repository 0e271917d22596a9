import { columnsOf } from '@desk/platform/server';
import { DeskTaskEntity } from './desk-task.entity';
import { VisitEntity } from './visit.entity';

/** `SELECT …` of whole rows, with the contract's names. */
export const selectVisits = `SELECT ${columnsOf(VisitEntity, 'v')} FROM visits.visit v`;
export const selectDeskTasks = `SELECT ${columnsOf(DeskTaskEntity, 't')} FROM visits.desk_task t`;

/** PostgreSQL's unique_violation on one index. */
export const isTaken = (error: unknown, index: string): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505' && 'constraint' in error && error.constraint === index;

/**
 * The answer to a request that came again: the row that the first one wrote, known by its key. Every other error stays one.
 * @param index the unique index on the key
 */
export const orEarlier = <T>(written: Promise<T>, index: string, requestKey: string | null | undefined, find: (requestKey: string) => Promise<T | undefined>): Promise<T> =>
  written.catch(async (error: unknown) => {
    const known = requestKey && isTaken(error, index) ? await find(requestKey) : undefined;
    if (known === undefined) throw error;
    return known;
  });
