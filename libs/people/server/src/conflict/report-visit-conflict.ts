import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, notFound, officeCompartment } from '@desk/kernel/contract';
import { ConflictReported, ConflictSubject, VisitorSubject, type conflictsApi } from '@desk/people/contract';
import { Database, Journal } from '@desk/platform/server';
import { MetVisits } from '../met-visits';
import { VisitorRecords } from '../visitor-records';

/** An agent says that there is a conflict of interest in the visit (FL 18 §). From the commit on it answers them like a visit that does not exist. */
@Injectable()
export class ReportVisitConflict {
  constructor(
    private readonly visits: MetVisits,
    private readonly records: VisitorRecords,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async run({ visitId, relation }: z.output<typeof conflictsApi.reportVisitConflict.input>, caller: Caller): Promise<{ reported: true }> {
    const visit = await this.visits.find(visitId);
    if (!visit || !caller.may('read', VisitorSubject, { ...visit, protectedIdentity: false, subjectHash: null })) throw notFound();
    const agencyId = caller.rights.principal.employerAgencyId;
    const basis = caller.must('report', ConflictSubject, { staffId: caller.staffId });
    const visitor = await this.records.findOfVisit(visit.id);
    this.journal.write({
      ...whoOf(caller), compartment: officeCompartment(visit.officeId), act: 'conflict.report', outcome: 'done', object: 'visits', objectId: visit.id, fields: relation, purpose: visit.id, basis: basisToReason(basis), refusal: null,
    });
    await this.database.tell(ConflictReported, {
      staffId: caller.staffId, visitId: visit.id, agencyId, officeId: visit.endedAt === null ? visit.officeId : null, relation, about: visit.number, subjectHash: visitor?.subjectHash ?? null,
    });
    return { reported: true };
  }
}
