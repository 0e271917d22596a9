import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import { withCaseType } from './visit-decisions';
import type { VisitEntity } from './visit.entity';

/** Takes up a case type without a life event. */
@Injectable()
export class AddCaseType {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.addCaseType.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'case-types', caller, (visit) => ({ caseTypes: withCaseType(visit, input.caseTypeCode) }));
  }
}
