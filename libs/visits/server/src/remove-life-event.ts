import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import { withoutLifeEvent } from './visit-decisions';
import type { VisitEntity } from './visit.entity';

/** Takes a life event off a visit. Cases that it opened stay. */
@Injectable()
export class RemoveLifeEvent {
  constructor(private readonly change: ChangeVisit) {}

  run(input: z.output<typeof visitsApi.removeLifeEvent.input>, caller: Caller): Promise<VisitEntity> {
    return this.change.update(input, 'life-events', caller, (visit) => ({ lifeEvents: withoutLifeEvent(visit, input.lifeEventId) }));
  }
}
