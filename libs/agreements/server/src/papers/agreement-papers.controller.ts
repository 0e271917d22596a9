import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { agreementPapersApi } from '@desk/agreements/contract';
import { PersonalGrants } from '../personal-grants';
import { AffectedBy } from './affected-by';
import { AgreementPapers } from './agreement-papers';

type Api = typeof agreementPapersApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** What goes out of the house on paper, and what is needed to decide on it. */
@Controller()
export class AgreementPapersController {
  constructor(
    private readonly papers: AgreementPapers,
    private readonly affectedBy: AffectedBy,
    private readonly grants: PersonalGrants,
  ) {}

  @Serve(agreementPapersApi.printVersion)
  printVersion(input: In<'printVersion'>, caller: Caller): Out<'printVersion'> {
    return this.papers.version(input, caller);
  }

  @Serve(agreementPapersApi.printYearlyReport)
  printYearlyReport(input: In<'printYearlyReport'>, caller: Caller): Out<'printYearlyReport'> {
    return this.papers.yearly(input, caller);
  }

  @Serve(agreementPapersApi.affected)
  affected(input: In<'affected'>, caller: Caller): Out<'affected'> {
    return this.affectedBy.run(input, caller);
  }

  @Serve(agreementPapersApi.grantChoices)
  grantChoices({ agencyId }: In<'grantChoices'>, caller: Caller): Out<'grantChoices'> {
    return this.grants.choices(agencyId, caller);
  }
}
