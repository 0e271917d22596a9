import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { accessible, type Caller } from '@desk/access/server';
import { CaseSubject, DisclosableCase, type disclosuresApi } from '@desk/cases/contract';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK, Database, columnsOf } from '@desk/platform/server';
import { CaseFileEntity } from '../case.entities';

const MOST = 100;
type Row = CaseFileEntity & Pick<DisclosableCase, 'receiptNumbers' | 'decisions'>;

/**
 * The cases that the caller's agency may decide about (OSL 10 kap.). A decision bites only while the desk can still send the case, so the list ends with its need (C3).
 * Nothing of the person is read, and of hand-offs only those to the agency itself; a protected person's case is not there, since its data goes nowhere.
 */
@Injectable()
export class ListDisclosable {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ receipt }: z.output<typeof disclosuresApi.listDisclosable.input>, caller: Caller): Promise<{ cases: DisclosableCase[] }> {
    const { sql, values } = accessible(caller.rights.rules, 'disclose', CaseSubject.name, 'c', [this.clock.now().toISOString()]);
    const named = receipt ? `AND EXISTS (SELECT FROM cases.handoff n WHERE n.case_id = c.id AND n.compartment = c.compartment AND n.receipt_number = $${values.push(receipt.toUpperCase())})` : '';
    const rows = await this.database.query<Row>(`SELECT ${columnsOf(CaseFileEntity, 'c')},
        ARRAY(SELECT h.receipt_number FROM cases.handoff h WHERE h.case_id = c.id AND h.compartment = c.compartment ORDER BY h.sent_at DESC, h.id) AS "receiptNumbers",
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'to', d.to_compartment, 'categories', d.categories, 'ground', d.ground, 'decidedAt', d.at, 'byName', d.by_name) ORDER BY d.at, d.id)
          FROM cases.disclosure_decision d WHERE d.case_id = c.id), '[]') AS decisions
      FROM cases.case_file c WHERE ${sql} AND c.need_open AND coalesce(c.need_until > $1::timestamptz, true) AND NOT c.protected_identity AND c.compartment NOT LIKE 'office:%' ${named}
      ORDER BY c.opened_at DESC, c.id DESC LIMIT ${MOST}`, values);
    for (const row of rows) {
      caller.must('disclose', CaseSubject, row);
      caller.lookedAt.add(row.agencyId);
    }
    return { cases: rows.map((row) => DisclosableCase.parse(row)) };
  }
}
