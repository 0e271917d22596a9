import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { NoteSubject, type Note, type casesApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { NoteEntity } from './case.entities';
import { CaseJournal } from './case-journal';
import { caseColumns, type CaseRow } from './case-rows';
import { toNote } from './note-rows';

/** An agent writes a note in a case. It is the owning agency's and stands in its compartment alone (C1, C3 on the case). */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ caseId, text }: z.output<typeof casesApi.writeNote.input>, caller: Caller): Promise<Note> {
    const now = this.clock.now().toISOString();
    const file = await this.database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = $2`, [now, caseId]);
    if (!file) throw notFound();
    const basis = caller.must('write', NoteSubject, file);
    const note: NoteEntity = { id: randomUUIDv7(), noteId: randomUUIDv7(), number: 1, caseId, agencyId: file.agencyId, compartment: file.compartment, text, reason: null, byId: caller.staffId, byName: caller.displayName, at: now };
    this.database.insert(NoteEntity, note);
    this.journal.write(caller, file, { act: 'note.write', object: 'note', objectId: note.noteId, purpose: file.visitId, basis });
    return toNote([note]);
  }
}
