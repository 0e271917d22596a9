import { Injectable } from '@nestjs/common';
import type { VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { OpenCases, type OpenCase } from '@desk/visits/server';

/** What other rooms may ask about cases. */
@Injectable()
export class Cases extends OpenCases {
  constructor(private readonly database: Database) {
    super();
  }

  withoutOutcome(visitId: VisitId): Promise<OpenCase[]> {
    return this.database.query<OpenCase>('SELECT id AS "caseId", case_type_code AS "caseTypeCode" FROM cases.case_file WHERE visit_id = $1 AND outcome IS NULL ORDER BY opened_at, id', [visitId]);
  }
}
