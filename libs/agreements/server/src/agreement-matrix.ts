import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Clause } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import type { testBenchApi } from '@desk/agreements/contract';
import { Routing } from '@desk/routing/server';
import { deskTasksFor, type CaseType } from '@desk/routing/contract';
import { DraftCheck } from './draft-check';
import { TryAgreement, mustBeTester } from './try-agreement';

type Api = typeof testBenchApi.agreementMatrix;
type Row = z.input<Api['output']>['rows'][number];

/** What an office may do for an agency on a day, whoever stands there, and how it differs from today. */
@Injectable()
export class AgreementMatrix {
  constructor(
    private readonly bench: TryAgreement,
    private readonly routing: Routing,
    private readonly check: DraftCheck,
  ) {}

  async run({ officeId, agencyId, day, agreementId, number }: z.output<Api['input']>, caller: Caller): Promise<z.input<Api['output']>> {
    mustBeTester(caller);
    const tried = agreementId !== undefined && number !== undefined ? { agreementId, number } : undefined;
    const of = (lines: readonly Clause[]): Clause[] => lines.filter((line) => !line.suspended && line.grantorAgencyId === agencyId && line.officeIds.includes(officeId));
    const then = of(await this.bench.linesOn(day, tried, caller));
    const today = of(await this.bench.linesOn(this.check.today, undefined, caller));
    const { caseTypes, deskTasks } = this.routing.catalogue();
    const rows = caseTypes.filter((it) => it.agency === agencyId).map((caseType): Row => ({ caseTypeCode: caseType.code, cells: deskTasksFor(caseType, deskTasks).map((task) => cellOf(task, caseType, then, today)) }));
    return { officeId, agencyId, day, rows };
  }
}

const cellOf = (task: Row['cells'][number]['task'], caseType: CaseType, then: readonly Clause[], today: readonly Clause[]): Row['cells'][number] => {
  const lineOf = (lines: readonly Clause[]) => lines.find((line) => line.tasks.includes(task) && line.caseTypeCodes.includes(caseType.code));
  const [is, was] = [lineOf(then), lineOf(today)];
  const differs = is !== undefined && was !== undefined && (is.class !== was.class || is.competence !== was.competence || is.accessMode !== was.accessMode);
  return {
    task, allowed: is !== undefined, line: is?.line ?? null, class: is?.class ?? null, competence: is?.competence ?? null,
    change: is && !was ? 'gained' : !is && was ? 'lost' : differs ? 'changed' : 'same',
  };
};
