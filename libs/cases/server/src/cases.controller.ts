import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { casesApi } from '@desk/cases/contract';
import { CorrectNote } from './correct-note';
import { DoTask } from './do-task';
import { ListNotes } from './list-notes';
import { ListVisitCases } from './list-visit-cases';
import { SetOutcome } from './set-outcome';
import { WriteNote } from './write-note';

type In<E extends { input: z.ZodType }> = z.output<E['input']>;
type Out<E extends { output: z.ZodType }> = Promise<z.input<E['output']>>;

@Controller()
export class CasesController {
  constructor(
    private readonly tasks: DoTask,
    private readonly ofVisit: ListVisitCases,
    private readonly outcomes: SetOutcome,
    private readonly writing: WriteNote,
    private readonly correcting: CorrectNote,
    private readonly notes: ListNotes,
  ) {}

  @Serve(casesApi.doTask)
  doTask(input: In<typeof casesApi.doTask>, caller: Caller): Out<typeof casesApi.doTask> {
    return this.tasks.run(input, caller);
  }

  @Serve(casesApi.listVisitCases)
  listVisitCases(input: In<typeof casesApi.listVisitCases>, caller: Caller): Out<typeof casesApi.listVisitCases> {
    return this.ofVisit.run(input, caller);
  }

  @Serve(casesApi.setOutcome)
  setOutcome(input: In<typeof casesApi.setOutcome>, caller: Caller): Out<typeof casesApi.setOutcome> {
    return this.outcomes.run(input, caller);
  }

  @Serve(casesApi.writeNote)
  writeNote(input: In<typeof casesApi.writeNote>, caller: Caller): Out<typeof casesApi.writeNote> {
    return this.writing.run(input, caller);
  }

  @Serve(casesApi.correctNote)
  correctNote(input: In<typeof casesApi.correctNote>, caller: Caller): Out<typeof casesApi.correctNote> {
    return this.correcting.run(input, caller);
  }

  @Serve(casesApi.listNotes)
  listNotes(input: In<typeof casesApi.listNotes>, caller: Caller): Out<typeof casesApi.listNotes> {
    return this.notes.run(input, caller);
  }
}
