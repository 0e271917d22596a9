import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { NoteSubject, type Note, type casesApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, columnsOf } from '@desk/platform/server';
import { NoteEntity } from './case.entities';
import { CaseJournal } from './case-journal';
import { caseColumns, type CaseRow } from './case-rows';
import { toNote } from './note-rows';
import { noteMoved } from './words';

/** A correction is a new version with a reason; what stood before stays readable. */
@Injectable()
export class CorrectNote {
  constructor(
    private readonly database: Database,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ noteId, number, text, reason }: z.output<typeof casesApi.correctNote.input>, caller: Caller): Promise<Note> {
    const now = this.clock.now().toISOString();
    const file = await this.database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = (SELECT n.case_id FROM cases.note n WHERE n.note_id = $2 LIMIT 1) FOR UPDATE OF c`, [now, noteId]);
    if (!file) throw notFound();
    const basis = caller.must('write', NoteSubject, file);
    const versions = await this.database.query<NoteEntity>(`SELECT ${columnsOf(NoteEntity, 'n')} FROM cases.note n WHERE n.note_id = $1 ORDER BY n.number`, [noteId]);
    const latest = versions.at(-1);
    if (!latest) throw notFound();
    if (latest.number !== number) throw noteMoved(latest.byName, latest.at);
    const next: NoteEntity = { ...latest, id: randomUUIDv7(), number: number + 1, text, reason, byId: caller.staffId, byName: caller.displayName, at: now };
    this.database.insert(NoteEntity, next);
    this.journal.write(caller, file, { act: 'note.correct', object: 'note', objectId: noteId, purpose: reason, basis });
    return toNote([...versions, next]);
  }
}
