import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { Serve, type Caller, type Rights } from '@desk/access/server';
import { AgreementLine, agreementsApi } from '@desk/agreements/contract';
import { notFound } from '@desk/kernel/contract';
import { Routing } from '@desk/routing/server';
import { Agreements } from './agreements.facade';
import { deskRightsOf } from './desk-rights';
import { StoredClauses } from './stored-clauses';

type Api = typeof agreementsApi;
type DeskRights = z.input<Api['deskRights']['output']>;

@Controller()
export class AgreementsController {
  /** Rights are compiled anew when anything changes, so what was worked out from them lives exactly as long as they do. */
  private readonly worked = new WeakMap<Rights, Map<string, DeskRights>>();

  constructor(
    private readonly agreements: Agreements,
    private readonly clauses: StoredClauses,
    private readonly routing: Routing,
  ) {}

  @Serve(agreementsApi.deskRights)
  async deskRights({ officeId }: z.output<Api['deskRights']['input']>, caller: Caller): Promise<DeskRights> {
    const offices = this.worked.get(caller.rights) ?? new Map<string, DeskRights>();
    this.worked.set(caller.rights, offices);
    const rights = offices.get(officeId) ?? deskRightsOf(this.routing.catalogue(), officeId, caller, await this.clauses.decidable(caller.day));
    offices.set(officeId, rights);
    return rights;
  }

  @Serve(agreementsApi.explainTask)
  async explainTask({ officeId, caseTypeCode, task }: z.output<Api['explainTask']['input']>, caller: Caller): Promise<z.input<Api['explainTask']['output']>> {
    const question = { officeId, caseTypeCode, task, agencyId: this.agreements.caseType(caseTypeCode).agency };
    const answer = caller.decideTask(question);
    return { allowed: answer.allowed, explanation: answer.allowed ? null : await this.agreements.explanationOf(question, answer, caller) };
  }

  /** Only what is truly refused, and only at an office where one has a duty. */
  @Serve(agreementsApi.noteRefusal)
  noteRefusal({ officeId, caseTypeCode, task }: z.output<Api['noteRefusal']['input']>, caller: Caller): Promise<z.input<Api['noteRefusal']['output']>> {
    return this.agreements.noteRefusal({ officeId, caseTypeCode, task, agencyId: this.agreements.caseType(caseTypeCode).agency }, caller);
  }

  @Serve(agreementsApi.readLine)
  async readLine({ officeId, lineId }: z.output<Api['readLine']['input']>, caller: Caller): Promise<z.input<Api['readLine']['output']>> {
    const line = await this.clauses.line(lineId);
    if (!line?.officeIds.includes(officeId)) throw notFound();
    caller.must('read', AgreementSubject, { officeId, agencyId: line.grantorAgencyId });
    return AgreementLine.parse(line);
  }
}
