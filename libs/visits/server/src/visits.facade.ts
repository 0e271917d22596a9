import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { OfficeId, notFound, officeCompartment, type VisitId } from '@desk/kernel/contract';
import { MetVisits } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { VisitSubject } from '@desk/visits/contract';
import type { VisitEntity } from './visit.entity';
import { selectVisits } from './visit-rows';

const findVisit = `${selectVisits} WHERE v.id = $1`;

/** What other rooms may ask about visits. Whole rows, with `compartment`, `needOpen` and `protectedIdentity`. */
@Injectable()
export class Visits extends MetVisits {
  constructor(private readonly database: Database) {
    super();
  }

  async find(visitId: VisitId): Promise<VisitEntity | undefined> {
    return this.database.find<VisitEntity>(findVisit, [visitId]);
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

  /** Visits begun at each office between two Swedish days, both included. A count, done apart in the offices' own compartments. */
  async countBegun(officeIds: readonly string[], from: string, to: string): Promise<ReadonlyMap<string, number>> {
    const offices = officeIds.map((id) => OfficeId.parse(id));
    const rows = await this.database.apart(offices.map(officeCompartment), 'read', () => this.database.query<{ officeId: string; count: number }>(
      `SELECT office_id AS "officeId", count(*)::int AS count FROM visits.visit WHERE office_id = ANY ($1::text[]) AND (started_at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN $2 AND $3 GROUP BY 1`, [offices, from, to],
    ));
    return new Map(rows.map((row) => [row.officeId, row.count]));
  }
}
