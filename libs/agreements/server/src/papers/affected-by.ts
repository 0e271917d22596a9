import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { hasAssignment, type Clause } from '@desk/access/contract';
import { RightsOf, type Caller } from '@desk/access/server';
import type { Affected, agreementPapersApi } from '@desk/agreements/contract';
import { addDays } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { AgreementRecords } from '../agreement-records';
import { DraftCheck } from '../draft-check';
import { RefusalTally } from '../refusal-tally';
import { TryAgreement, mustBeTester } from '../try-agreement';

/** Days of refusals that a version is held against. */
const DAYS = 30;

/** Whom a version touches: what it opens and closes on its first day, who could use it, and what the desks were refused that it would allow. */
@Injectable()
export class AffectedBy {
  constructor(
    private readonly bench: TryAgreement,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly people: People,
    private readonly rights: RightsOf,
    private readonly tally: RefusalTally,
  ) {}

  async run(which: z.output<typeof agreementPapersApi.affected.input>, caller: Caller): Promise<Affected> {
    mustBeTester(caller);
    const { head } = await this.records.get(which.agreementId, which.number);
    const today = this.check.today;
    const day = head.validFrom > today ? head.validFrom : today;
    const then = opened(await this.bench.linesOn(day, which, caller));
    const now = opened(await this.bench.linesOn(today, undefined, caller));
    const gained = [...then].filter(([key]) => !now.has(key));
    const answered = new Set(gained.map(([key]) => key));
    const offices = new Set(gained.map(([key]) => key.split('|')[0] ?? ''));
    const agents = await this.agentsAt(offices);
    // Most lines ask the same of a person, so each line and task is tried once.
    const asked = [...new Map(gained.map(([key, clause]) => [`${clause.id}|${key.split('|')[2] ?? ''}`, { clause, task: key.split('|')[2] ?? '' }])).values()];
    const without = agents.filter((agent) => asked.some(({ clause, task }) => clause.officeIds.some((office) => agent.officeIds.includes(office)) && !hasAssignment(clause, task, agent, day)));
    const refused = (await Promise.all(head.parties.map(({ agencyId }) => this.tally.of(agencyId, addDays(today, -DAYS), today)))).flat();
    return {
      agents: agents.length, withoutAssignment: without.length, gained: gained.length, lost: [...now].filter(([key]) => !then.has(key)).length,
      refusalsAnswered: refused.filter((it) => it.condition === 'C1' && answered.has(`${it.officeId}|${it.caseTypeCode}|${it.task}`)).reduce((sum, it) => sum + it.count, 0),
    };
  }

  private async agentsAt(offices: ReadonlySet<string>) {
    const staff = (await this.people.activeStaff()).filter((it) => it.officeIds.some((office) => offices.has(office)));
    const found = [];
    for (const { id } of staff) found.push(await this.rights.of(id));
    return found.flatMap((it) => (it?.principal.duties.some((duty) => duty.code === 'desk-agent' && duty.officeIds.some((office) => offices.has(office))) ? [it.principal] : []));
  }
}

/** `office|case type|task` → the line that opens it. */
const opened = (lines: readonly Clause[]): Map<string, Clause> =>
  new Map(lines.filter((line) => !line.suspended).flatMap((line) => line.officeIds.flatMap((office) => line.caseTypeCodes.flatMap((code) => line.tasks.map((task) => [`${office}|${code}|${task}`, line] as const)))));
