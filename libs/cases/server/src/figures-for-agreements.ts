import { Injectable } from '@nestjs/common';
import { AgreementFigures, type DeskActs, type OpenWork } from '@desk/agreements/server';
import { handoffSteps } from '@desk/cases/contract';
import { Compartment } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { Visits } from '@desk/visits/server';

const open = [...handoffSteps['pause-agreement'].from, ...handoffSteps['resume-agreement'].from];

/** Counts of cases and hand-offs for those who keep the agreements. Figures only: the work is done apart, in the compartments that are counted. */
@Injectable()
export class FiguresForAgreements extends AgreementFigures {
  constructor(
    private readonly database: Database,
    private readonly visits: Visits,
  ) {
    super();
  }

  openWork(compartments: readonly string[], officeIds: readonly string[]): Promise<OpenWork> {
    return this.database.apart(compartments, 'read', async () => {
      const cases = await this.database.query<{ compartment: string; count: number }>(
        `SELECT compartment, count(*)::int AS count FROM cases.case_file WHERE compartment = ANY ($1::text[]) AND office_id = ANY ($2::text[]) AND status <> 'closed' GROUP BY 1`, [compartments, officeIds],
      );
      const handoffs = await this.database.query<{ compartment: string; count: number }>(
        `SELECT compartment, count(*)::int AS count FROM cases.handoff WHERE compartment = ANY ($1::text[]) AND office_id = ANY ($2::text[]) AND state = ANY ($3::text[]) GROUP BY 1`, [compartments, officeIds, open],
      );
      const visits = await this.database.find<{ count: number }>(
        `SELECT count(DISTINCT visit_id)::int AS count FROM cases.case_file WHERE compartment = ANY ($1::text[]) AND office_id = ANY ($2::text[]) AND need_open AND need_until IS NULL`, [compartments, officeIds],
      );
      const of = (rows: readonly { compartment: string; count: number }[], id: string): number => rows.find((row) => row.compartment === id)?.count ?? 0;
      return { openVisits: visits?.count ?? 0, compartments: compartments.map((id) => ({ compartment: Compartment.parse(id), openCases: of(cases, id), openHandoffs: of(handoffs, id) })) };
    });
  }

  deskActs(compartments: readonly string[], officeIds: readonly string[], from: string, to: string): Promise<DeskActs[]> {
    return this.database.apart(compartments, 'read', () => this.database.query<DeskActs>(
      `SELECT c.office_id AS "officeId", c.case_type_code AS "caseTypeCode", a.task, count(*)::int AS count FROM cases.act a JOIN cases.case_file c ON c.id = a.case_id
       WHERE c.compartment = ANY ($1::text[]) AND c.office_id = ANY ($2::text[]) AND (a.at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN $3 AND $4 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`, [compartments, officeIds, from, to],
    ));
  }

  visitors(officeIds: readonly string[], from: string, to: string): Promise<ReadonlyMap<string, number>> {
    return this.visits.countBegun(officeIds, from, to);
  }
}
