import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { notFound, type VisitId } from '@desk/kernel/contract';
import { VisitorSubject, type Visitor } from '@desk/people/contract';
import { MetVisits } from './met-visits';
import { VisitorRecords } from './visitor-records';

/** Who the visitor is, masked. No visitor yet and a visitor behind a wall give the same answer. */
@Injectable()
export class GetVisitor {
  constructor(
    private readonly visits: MetVisits,
    private readonly records: VisitorRecords,
  ) {}

  async run(input: { visitId: VisitId }, caller: Caller): Promise<{ visitor: Visitor | null }> {
    const visit = await this.visits.find(input.visitId);
    if (!visit || !caller.may('read', VisitorSubject, { ...visit, protectedIdentity: false, subjectHash: null })) throw notFound();
    const visitor = await this.records.findOfVisit(visit.id);
    return { visitor: visitor && caller.may('read', VisitorSubject, visitor) ? await this.records.show(visitor, caller) : null };
  }
}
