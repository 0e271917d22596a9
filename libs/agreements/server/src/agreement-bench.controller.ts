import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { agreementReportsApi, assignmentsApi, testBenchApi } from '@desk/agreements/contract';
import { AgreementMatrix } from './agreement-matrix';
import { PersonalGrants } from './personal-grants';
import { RefusalReport } from './refusal-report';
import { TryAgreement } from './try-agreement';
import { FillYearlyReport } from './yearly/fill-yearly-report';
import { ReadYearlyReport } from './yearly/read-yearly-report';

type Api = typeof testBenchApi & typeof assignmentsApi & typeof agreementReportsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** Beside the agreements themselves: trying them, who is personally given what, and what is reported. */
@Controller()
export class AgreementBenchController {
  constructor(
    private readonly bench: TryAgreement,
    private readonly matrix: AgreementMatrix,
    private readonly grants: PersonalGrants,
    private readonly yearly: ReadYearlyReport,
    private readonly fill: FillYearlyReport,
    private readonly why: RefusalReport,
  ) {}

  @Serve(testBenchApi.tryAgreement)
  tryAgreement(input: In<'tryAgreement'>, caller: Caller): Out<'tryAgreement'> {
    return this.bench.run(input, caller);
  }

  @Serve(testBenchApi.agreementMatrix)
  agreementMatrix(input: In<'agreementMatrix'>, caller: Caller): Out<'agreementMatrix'> {
    return this.matrix.run(input, caller);
  }

  @Serve(assignmentsApi.listGrants)
  async listGrants({ agencyId }: In<'listGrants'>, caller: Caller): Out<'listGrants'> {
    return { grants: await this.grants.list(agencyId, caller) };
  }

  @Serve(assignmentsApi.expiringGrants)
  expiringGrants({ agencyId }: In<'expiringGrants'>, caller: Caller): Out<'expiringGrants'> {
    return this.grants.expiring(agencyId, caller);
  }

  @Serve(assignmentsApi.proposeAssignment)
  proposeAssignment(input: In<'proposeAssignment'>, caller: Caller): Out<'proposeAssignment'> {
    return this.grants.proposeAssignment(input, caller);
  }

  @Serve(assignmentsApi.proposeCompetence)
  proposeCompetence(input: In<'proposeCompetence'>, caller: Caller): Out<'proposeCompetence'> {
    return this.grants.proposeCompetence(input, caller);
  }

  @Serve(assignmentsApi.decideGrant)
  decideGrant(input: In<'decideGrant'>, caller: Caller): Out<'decideGrant'> {
    return this.grants.decide(input, caller);
  }

  @Serve(assignmentsApi.endGrant)
  endGrant(input: In<'endGrant'>, caller: Caller): Out<'endGrant'> {
    return this.grants.end(input, caller);
  }

  @Serve(agreementReportsApi.yearlyReport)
  yearlyReport(input: In<'yearlyReport'>, caller: Caller): Out<'yearlyReport'> {
    return this.yearly.run(input, caller);
  }

  @Serve(agreementReportsApi.fillYearlyReport)
  fillYearlyReport(input: In<'fillYearlyReport'>, caller: Caller): Out<'fillYearlyReport'> {
    return this.fill.run(input, caller);
  }

  @Serve(agreementReportsApi.refusals)
  refusals(input: In<'refusals'>, caller: Caller): Out<'refusals'> {
    return this.why.run(input, caller);
  }
}
