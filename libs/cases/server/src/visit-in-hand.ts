import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import type { VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { VisitSubject } from '@desk/visits/contract';
import { Visits, type VisitEntity } from '@desk/visits/server';
import { visitNotOpen } from './words';

/** The visit that an agent works in: the agent's own and open (C3). */
@Injectable()
export class VisitInHand {
  constructor(
    private readonly database: Database,
    private readonly visits: Visits,
  ) {}

  /** Lets work on one visit's cases go one at a time until the transaction ends, so that two clicks never open two cases. */
  async hold(visitId: VisitId): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1::uuid::text, 0))', [visitId]);
  }

  /** @throws Refused `not-found` for another's visit, `not-possible` (C3) when it is parked or ended */
  async get(visitId: VisitId, caller: Caller): Promise<VisitEntity> {
    const visit = await this.visits.get(visitId);
    caller.must('read', VisitSubject, visit);
    if (visit.state !== 'open') throw visitNotOpen();
    caller.must('update', VisitSubject, visit);
    return visit;
  }
}
