import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AgencyId, Day, OfficeId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';

/** What a signed line promises, for following it up: what was estimated, at which level, and on which days it held. Without persons and contacts. */
export const SignedLine = z.object({
  id: z.string(), agreement: z.string(), version: z.int(), line: z.int(), agencyId: AgencyId, officeIds: z.array(OfficeId), caseTypeCodes: z.array(z.string()), tasks: z.array(z.string()), purpose: z.string(),
  validFrom: Day, validTo: Day.nullable(), volumePerYear: z.int().nullable(), serviceLevel: z.string().nullable(), answerWorkingDays: z.int(),
});
export type SignedLine = z.infer<typeof SignedLine>;

/** A version holds until the next begins, and a line until its owner has left. */
const HELD = `SELECT * FROM (SELECT l.id, COALESCE(v.head->>'title', a.title) AS agreement, v.number AS version, l.line, l.grantor_agency_id AS "agencyId", l.office_ids AS "officeIds", l.case_type_codes AS "caseTypeCodes", l.tasks, l.purpose,
  greatest(v.valid_from, l.valid_from) AS "validFrom", least(v.valid_to, l.valid_to, n.begins - 1, t.ends - 1) AS "validTo", l.volume_per_year AS "volumePerYear", NULLIF(l.service_level, '') AS "serviceLevel", l.answer_working_days AS "answerWorkingDays"
  FROM agreements.line l JOIN agreements.version v ON v.id = l.version_id JOIN agreements.agreement a ON a.id = v.agreement_id
  LEFT JOIN LATERAL (SELECT min(later.valid_from) AS begins FROM agreements.version later WHERE later.agreement_id = v.agreement_id AND later.number > v.number AND later.state IN ('signed', 'superseded', 'ended')) n ON true
  LEFT JOIN LATERAL (SELECT min(gone.ends_on) AS ends FROM agreements.termination gone WHERE gone.agreement_id = v.agreement_id AND gone.agency_id = l.grantor_agency_id AND gone.version >= v.number) t ON true
  WHERE v.state IN ('signed', 'superseded', 'ended')) held
  WHERE "validFrom" <= $2 AND ("validTo" IS NULL OR ("validTo" >= $1 AND "validTo" >= "validFrom")) ORDER BY agreement, line, version`;

/** Signed lines as they held over time. */
@Injectable()
export class SignedLines {
  constructor(private readonly database: Database) {}

  /** Every line that held on some day between two, both included. Asked in a request and by the clock. */
  between(from: string, to: string): Promise<SignedLine[]> {
    return this.database.run([], 'read', async () => SignedLine.array().parse(await this.database.query(HELD, [from, to])));
  }
}
