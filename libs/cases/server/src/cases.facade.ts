import { Injectable } from '@nestjs/common';
import type { VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { OpenCases, type VisitCase } from '@desk/visits/server';

/** What other rooms may ask about cases. */
@Injectable()
export class Cases extends OpenCases {
  constructor(private readonly database: Database) {
    super();
  }

  ofVisit(visitId: VisitId): Promise<VisitCase[]> {
    return this.database.query<VisitCase>('SELECT id AS "caseId", case_type_code AS "caseTypeCode", outcome IS NOT NULL AS settled FROM cases.case_file WHERE visit_id = $1 ORDER BY opened_at, id', [visitId]);
  }
}
