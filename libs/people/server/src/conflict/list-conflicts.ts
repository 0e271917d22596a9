import { Injectable } from '@nestjs/common';
import { accessible, type Caller } from '@desk/access/server';
import { ConflictSubject, type Conflict } from '@desk/people/contract';
import { Database } from '@desk/platform/server';
import { selectConflicts, toConflict, type ConflictRow } from './conflict-rows';

/** What waits for another agent at one's office, and for managers every conflict in force; newest first. */
@Injectable()
export class ListConflicts {
  constructor(private readonly database: Database) {}

  async run(_: object, caller: Caller): Promise<{ conflicts: Conflict[] }> {
    const mine = accessible(caller.rights.rules, 'read', ConflictSubject.name, 'k');
    const rows = await this.database.query<ConflictRow>(`${selectConflicts} WHERE k.state <> 'lifted' AND ${mine.sql} ORDER BY k.reported_at DESC, k.id LIMIT 200`, mine.values);
    return { conflicts: rows.map((row) => toConflict(row, caller)) };
  }
}
