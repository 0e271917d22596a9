import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import type { VisitId } from '@desk/kernel/contract';
import { VisitSubject } from '@desk/visits/contract';
import type { VisitEntity } from './visit.entity';
import { Visits } from './visits.facade';

@Injectable()
export class GetVisit {
  constructor(private readonly visits: Visits) {}

  async run(input: { visitId: VisitId }, caller: Caller): Promise<VisitEntity> {
    const visit = await this.visits.get(input.visitId);
    caller.must('read', VisitSubject, visit);
    return visit;
  }
}
