import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { VisitEnded, type visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import { OpenCases } from './open-cases';
import { endedAt, takeStep } from './visit-decisions';
import type { VisitEntity } from './visit.entity';

/** Ends a visit whose cases all have an outcome, or that was just a question. */
@Injectable()
export class EndVisit {
  constructor(
    private readonly change: ChangeVisit,
    private readonly cases: OpenCases,
    private readonly database: Database,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof visitsApi.endVisit.input>, caller: Caller): Promise<VisitEntity> {
    const visit = await this.change.load(input.visitId, 'end', caller);
    const step = takeStep(visit, 'end', input.version);
    const ended = this.change.save(visit, { ...step, ...endedAt(visit, await this.cases.ofVisit(visit.id), this.clock.now()) });
    this.journal.write({ ...whoOf(caller), compartment: visit.compartment, act: 'visit.end', outcome: 'done', object: 'visits', objectId: visit.id, fields: null, purpose: visit.id, basis: null, refusal: null });
    await this.database.tell(VisitEnded, {
      visitId: visit.id, officeId: visit.officeId, staffId: visit.deskStaffId, startedAt: visit.startedAt, channel: visit.channel, language: visit.language, interpreter: visit.interpreter,
      lifeEventIds: visit.lifeEvents.map((it) => it.lifeEventId), ...(input.demand ? { demand: input.demand } : {}),
    });
    return ended;
  }
}
