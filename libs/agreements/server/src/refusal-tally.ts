import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Clause, DeskQuestion } from '@desk/access/contract';
import { TaskRefused, agreementReportsApi } from '@desk/agreements/contract';
import { AgencyId, CaseTypeCode, OfficeId, type ConditionCode } from '@desk/kernel/contract';
import { Database, LOG } from '@desk/platform/server';

const Unreceived = agreementReportsApi.refusals.output.shape.unreceived;

export type Counted = { readonly officeId: string; readonly condition: string; readonly task: string; readonly caseTypeCode: string; readonly line: string | null; readonly count: number };

/**
 * Counts what the desks were refused, by day, office, owner, case type, task and condition. No person: who was refused stands in the journal. A unit of
 * its own, since the act that was refused leaves nothing behind; not waited for, since the refused work still holds its connection.
 */
@Injectable()
export class RefusalTally {
  constructor(
    private readonly database: Database,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  count(question: DeskQuestion, condition: ConditionCode, clause: Clause | null, day: string): void {
    const values = [day, question.officeId, question.agencyId, question.caseTypeCode, question.task, condition, clause?.id ?? ''];
    void this.database.apart(['staff'], 'write', async () => {
      await this.database.tell(TaskRefused, { officeId: OfficeId.parse(question.officeId), agencyId: AgencyId.parse(question.agencyId), caseTypeCode: CaseTypeCode.parse(question.caseTypeCode), task: question.task, condition });
      await this.database.query(
      `INSERT INTO agreements.refusal_tally VALUES ('staff', $1, $2, $3, $4, $5, $6, $7, 1)
       ON CONFLICT (day, office_id, agency_id, case_type_code, task, condition, line_id) DO UPDATE SET count = refusal_tally.count + 1`, values,
      );
    }).catch((error: unknown) => this.log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'refusal not counted'));
  }

  /** Hand-offs that nobody received in time, the latest first. @param from and @param to Swedish calendar days, both included */
  async unreceived(agencyId: string, from: string, to: string): Promise<z.output<typeof Unreceived>> {
    return Unreceived.parse(await this.database.query(
      `SELECT receipt_number AS "receiptNumber", at, office_id AS "officeId", case_type_code AS "caseTypeCode" FROM agreements.unreceived WHERE agency_id = $1 AND day BETWEEN $2 AND $3 ORDER BY at DESC LIMIT 200`, [agencyId, from, to]));
  }

  /** Most often first. @param from and @param to Swedish calendar days, both included */
  async of(agencyId: string, from: string, to: string): Promise<Counted[]> {
    return this.database.query<Counted>(
      `SELECT office_id AS "officeId", condition, task, case_type_code AS "caseTypeCode", NULLIF(line_id, '') AS line, sum(count)::int AS count FROM agreements.refusal_tally
       WHERE agency_id = $1 AND day BETWEEN $2 AND $3 GROUP BY 1, 2, 3, 4, 5 ORDER BY 6 DESC, 1, 2, 3, 4, 5`, [agencyId, from, to],
    );
  }
}
