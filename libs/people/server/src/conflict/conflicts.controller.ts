import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { conflictsApi } from '@desk/people/contract';
import { LiftConflict } from './lift-conflict';
import { ListConflicts } from './list-conflicts';
import { ReportVisitConflict } from './report-visit-conflict';
import { TakeOverVisit } from './take-over-visit';

type In<K extends keyof typeof conflictsApi> = z.output<(typeof conflictsApi)[K]['input']>;
type Out<K extends keyof typeof conflictsApi> = Promise<z.input<(typeof conflictsApi)[K]['output']>>;

@Controller()
export class ConflictsController {
  constructor(
    private readonly reporting: ReportVisitConflict,
    private readonly list: ListConflicts,
    private readonly takingOver: TakeOverVisit,
    private readonly lifting: LiftConflict,
  ) {}

  @Serve(conflictsApi.reportVisitConflict)
  reportVisitConflict(input: In<'reportVisitConflict'>, caller: Caller): Out<'reportVisitConflict'> {
    return this.reporting.run(input, caller);
  }

  @Serve(conflictsApi.listConflicts)
  listConflicts(input: In<'listConflicts'>, caller: Caller): Out<'listConflicts'> {
    return this.list.run(input, caller);
  }

  @Serve(conflictsApi.takeOverVisit)
  takeOverVisit(input: In<'takeOverVisit'>, caller: Caller): Out<'takeOverVisit'> {
    return this.takingOver.run(input, caller);
  }

  @Serve(conflictsApi.liftConflict)
  liftConflict(input: In<'liftConflict'>, caller: Caller): Out<'liftConflict'> {
    return this.lifting.run(input, caller);
  }
}
