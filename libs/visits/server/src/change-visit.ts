import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { notFound, type VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { VisitChanged, VisitSubject } from '@desk/visits/contract';
import { takeStep, type VisitStep } from './visit-decisions';
import { VisitEntity } from './visit.entity';
import { selectVisits } from './visit-rows';

type Change = Partial<Pick<VisitEntity, 'channel' | 'language' | 'interpreter' | 'question' | 'parkedNote' | 'lifeEvents' | 'caseTypes' | 'endedAt' | 'needUntil'>>;
export type Asked = { readonly visitId: VisitId; readonly version: number };

/** The five beats that every change of a visit shares: load, may, decide, save, tell. */
@Injectable()
export class ChangeVisit {
  constructor(private readonly database: Database) {}

  /** The visit, locked for this unit of work, when the caller may change it. */
  async load(visitId: VisitId, action: 'update' | 'end', caller: Caller): Promise<VisitEntity> {
    const visit = await this.database.find<VisitEntity>(`${selectVisits} WHERE v.id = $1 FOR UPDATE`, [visitId]);
    if (!visit) throw notFound();
    caller.must(action, VisitSubject, visit);
    return visit;
  }

  /** Takes a step and saves what `decide` changes. */
  async update(asked: Asked, step: VisitStep, caller: Caller, decide: (visit: VisitEntity) => Change): Promise<VisitEntity> {
    const visit = await this.load(asked.visitId, 'update', caller);
    const changed = this.save(visit, { ...takeStep(visit, step, asked.version), ...decide(visit) });
    await this.database.tell(VisitChanged, { visitId: visit.id, officeId: visit.officeId, staffId: visit.deskStaffId, step });
    return changed;
  }

  save(visit: VisitEntity, change: Partial<VisitEntity>): VisitEntity {
    this.database.update(VisitEntity, { ...change, id: visit.id });
    return { ...visit, ...change };
  }
}
