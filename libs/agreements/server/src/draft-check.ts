import { Inject, Injectable } from '@nestjs/common';
import { validateAgreement, type AgreementDraft, type Names, type Problem } from '@desk/agreements/contract';
import { CaseTypeCode, stockholmDate, type Clock, type Text } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { AgreementRecords, type VersionRecord } from './agreement-records';
import { StoredClauses } from './stored-clauses';

/** Holds a draft against the house: the same pure functions as in the browser, with the same facts. */
@Injectable()
export class DraftCheck {
  constructor(
    private readonly records: AgreementRecords,
    private readonly clauses: StoredClauses,
    private readonly routing: Routing,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(draft: AgreementDraft): Promise<Problem[]> {
    const { caseTypes, deskTasks } = this.routing.catalogue();
    return validateAgreement(draft, { caseTypes, deskTasks, compartments: await this.people.compartments(), whitelist: await this.clauses.whitelist(), today: this.today });
  }

  async draftOf(version: VersionRecord): Promise<AgreementDraft> {
    return { head: version.head, lines: await this.records.linesOf(version) };
  }

  /** What things are called, for sentences. */
  async names(): Promise<Names> {
    const { agencies, offices } = await this.people.house();
    const plain = (code: string): Text => ({ sv: code, en: code });
    return {
      office: (id) => offices.find((office) => office.id === id)?.name ?? id, agency: (id) => agencies.find((agency) => agency.id === id)?.name ?? plain(id),
      caseType: (code) => this.routing.caseType(CaseTypeCode.parse(code))?.name ?? plain(code), today: this.today,
    };
  }

  get today(): string {
    return stockholmDate(this.clock.now());
  }
}
