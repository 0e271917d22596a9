import { Injectable } from '@nestjs/common';
import { accessible, type Caller } from '@desk/access/server';
import { Database } from '@desk/platform/server';
import { DeskTaskSubject, type DeskToDo } from '@desk/visits/contract';
import { selectDeskTasks } from './visit-rows';

/** What came back to the caller's desk and is not finished, due first. */
@Injectable()
export class ListDeskToDos {
  constructor(private readonly database: Database) {}

  async run(_: object, caller: Caller): Promise<{ tasks: DeskToDo[] }> {
    const mine = accessible(caller.rights.rules, 'read', DeskTaskSubject.name, 't');
    return { tasks: await this.database.query<DeskToDo>(`${selectDeskTasks} WHERE t.finished_at IS NULL AND ${mine.sql} ORDER BY t.due_at, t.id`, mine.values) };
  }
}
