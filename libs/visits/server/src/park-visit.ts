import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import type { VisitEntity } from './visit.entity';

/** Parks a visit, with a word to find it by. */
@Injectable()
export class ParkVisit {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.parkVisit.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'park', caller, () => ({ parkedNote: input.note ?? null }));
  }
}
