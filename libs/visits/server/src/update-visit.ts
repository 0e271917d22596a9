import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import type { VisitEntity } from './visit.entity';

/** Changes channel, language, need of an interpreter, or that it is just a question. */
@Injectable()
export class UpdateVisit {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.updateVisit.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'settings', caller, (visit) => ({
      channel: input.channel ?? visit.channel, language: input.language ?? visit.language, interpreter: input.interpreter ?? visit.interpreter, question: input.question ?? visit.question,
    }));
  }
}
