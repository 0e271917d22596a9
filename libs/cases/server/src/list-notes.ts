import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { NoteSubject, type Note } from '@desk/cases/contract';
import { notFound, type CaseId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, columnsOf } from '@desk/platform/server';
import { NoteEntity } from './case.entities';
import { caseColumns, type CaseRow } from './case-rows';
import { toNote } from './note-rows';

/** The notes of one case, oldest first, each with its earlier versions. */
@Injectable()
export class ListNotes {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ caseId }: { caseId: CaseId }, caller: Caller): Promise<{ notes: Note[] }> {
    const file = await this.database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = $2`, [this.clock.now().toISOString(), caseId]);
    if (!file) throw notFound();
    caller.must('read', NoteSubject, file);
    const versions = await this.database.query<NoteEntity>(`SELECT ${columnsOf(NoteEntity, 'n')} FROM cases.note n WHERE n.case_id = $1 ORDER BY n.at, n.id`, [caseId]);
    const ids = [...new Set(versions.map((it) => it.noteId))];
    return { notes: ids.map((id) => toNote(versions.filter((it) => it.noteId === id))) };
  }
}
