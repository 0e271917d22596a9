import type { Caller } from '@desk/access/server';
import { Conflict, ConflictSubject } from '@desk/people/contract';
import { columnsOf } from '@desk/platform/server';
import { ConflictEntity } from './conflict.entity';

export type ConflictRow = ConflictEntity & { readonly staffName: string };
export const selectConflicts = `SELECT ${columnsOf(ConflictEntity, 'k')}, s.display_name AS "staffName" FROM people.conflict k JOIN people.staff s ON s.id = k.staff_id`;

export const toConflict = (row: ConflictRow, caller: Caller): Conflict => Conflict.parse(caller.disclose(ConflictSubject, row));
