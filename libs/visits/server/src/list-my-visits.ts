import { Injectable } from '@nestjs/common';
import { accessible, type Caller } from '@desk/access/server';
import { Database } from '@desk/platform/server';
import { VisitSubject } from '@desk/visits/contract';
import type { VisitEntity } from './visit.entity';
import { selectVisits } from './visit-rows';

/** The caller's open and parked visits, oldest first. */
@Injectable()
export class ListMyVisits {
  constructor(private readonly database: Database) {}

  async run(_: object, caller: Caller): Promise<{ visits: VisitEntity[] }> {
    const mine = accessible(caller.rights.rules, 'read', VisitSubject.name, 'v');
    return { visits: await this.database.query<VisitEntity>(`${selectVisits} WHERE v.state <> 'ended' AND ${mine.sql} ORDER BY v.started_at, v.id`, mine.values) };
  }
}
