import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import { withLifeEvent } from './visit-decisions';
import type { VisitEntity } from './visit.entity';

/** Chooses a life event, or changes the answers to its questions. */
@Injectable()
export class ChooseLifeEvent {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.chooseLifeEvent.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'life-events', caller, (visit) => ({ lifeEvents: withLifeEvent(visit, { lifeEventId: input.lifeEventId, answers: input.answers }) }));
  }
}
