import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import type { VisitEntity } from './visit.entity';

/** Takes up a parked visit. */
@Injectable()
export class ResumeVisit {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.resumeVisit.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'resume', caller, () => ({ parkedNote: null }));
  }
}
