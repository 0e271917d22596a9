import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { notFound, type VisitId } from '@desk/kernel/contract';
import { MetVisits } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { VisitSubject } from '@desk/visits/contract';
import type { VisitEntity } from './visit.entity';
import { selectVisits } from './visit-rows';

/** What other rooms may ask about visits. Whole rows, with `compartment`, `needOpen` and `protectedIdentity`. */
@Injectable()
export class Visits extends MetVisits {
  constructor(private readonly database: Database) {
    super();
  }

  async find(visitId: VisitId): Promise<VisitEntity | undefined> {
    return this.database.find<VisitEntity>(`${selectVisits} WHERE v.id = $1`, [visitId]);
  }

  /** @throws Refused `not-found` */
  async get(visitId: VisitId): Promise<VisitEntity> {
    const visit = await this.find(visitId);
    if (!visit) throw notFound();
    return visit;
  }

  /** The visit when the caller may read it: at the caller's own desk, while it is needed. */
  async findMine(visitId: VisitId, caller: Caller): Promise<VisitEntity | undefined> {
    const visit = await this.find(visitId);
    return visit && caller.may('read', VisitSubject, visit) ? visit : undefined;
  }
}
