import { Injectable } from '@nestjs/common';
import type { Clause, DeskAnswer, DeskQuestion } from '@desk/access/contract';
import { whoOf, type Caller } from '@desk/access/server';
import { CaseTypeCode, notFound, type Alternative, type Explanation, type Text } from '@desk/kernel/contract';
import { Journal } from '@desk/platform/server';
import { DeskTaskCode, type CaseType } from '@desk/routing/contract';
import { Routing } from '@desk/routing/server';
import { explain } from './explain';
import { missingCondition } from './missing-condition';
import type { RefusalFacts } from './refusal-facts';
import { RefusalTally } from './refusal-tally';
import { StoredClauses } from './stored-clauses';

const laws = {
  STL2004: { sv: 'lag (2004:543) 2 §', en: 'Act (2004:543) section 2' },
  STL2009: { sv: 'lag (2004:543) 2 §, i lydelsen 2009:314', en: 'Act (2004:543) section 2, as amended by 2009:314' },
  LGOS2019: { sv: 'lag (2019:212) 2 §', en: 'Act (2019:212) section 2' },
} as const;

/** Tasks that can stand in for a refused one, the most useful first; handing over comes after them and a referral is always possible. */
const standIns: readonly DeskTaskCode[] = ['SJ', 'VG', 'AU', 'UT', 'BM', 'TA', 'KO', 'SP', 'HO'];

/** What other rooms may ask of the agreements. Deciding itself is `caller.decideTask`. */
@Injectable()
export class Agreements {
  constructor(
    private readonly clauses: StoredClauses,
    private readonly routing: Routing,
    private readonly tally: RefusalTally,
    private readonly journal: Journal,
  ) {}

  /**
   * Why something was refused: it is counted for the agreement meeting, and told: where it stands, who can change it, what to do instead and what to say.
   * @throws Refused `not-found` for an unknown case type; Error when the answer was yes
   */
  async explain(question: DeskQuestion, answer: DeskAnswer, caller: Caller): Promise<Explanation> {
    const explanation = await this.explanationOf(question, answer, caller);
    if (!answer.allowed) this.tally.count(question, explanation.condition, answer.clause, caller.day);
    return explanation;
  }

  /** A no that the screen showed before anything was tried: the desk met it all the same. */
  async noteRefusal(question: DeskQuestion, caller: Caller): Promise<{ counted: boolean }> {
    const answer = caller.decideTask(question);
    if (answer.allowed || answer.condition === 'duty') return { counted: false };
    const condition = missingCondition(question, answer.condition, await this.clauses.decidable(caller.day));
    this.tally.count(question, condition, answer.clause, caller.day);
    this.journal.write({
      ...whoOf(caller), agencyId: question.agencyId, act: 'desk-task.refused', outcome: 'refused', object: 'agreement', objectId: answer.clause?.id ?? null, fields: `${question.officeId} ${question.caseTypeCode} ${question.task}`, purpose: null, basis: null, refusal: condition,
    });
    return { counted: true };
  }

  /** As `explain`, for somebody who only asks: nothing was refused, so nothing is counted. */
  async explanationOf(question: DeskQuestion, answer: DeskAnswer, caller: Caller): Promise<Explanation> {
    if (answer.allowed) throw new Error('there is no refusal to explain');
    const caseType = this.caseType(question.caseTypeCode);
    const condition = missingCondition(question, answer.condition, await this.clauses.decidable(caller.day));
    return explain(condition, await this.factsOf(question, answer.clause, caseType, caller));
  }

  /** @throws Refused `not-found` for a code that the catalogue does not have */
  caseType(code: string): CaseType {
    const found = this.routing.caseType(CaseTypeCode.parse(code));
    if (!found) throw notFound();
    return found;
  }

  private async factsOf(question: DeskQuestion, clause: Clause | null, caseType: CaseType, caller: Caller): Promise<RefusalFacts> {
    const agreement = await this.clauses.agreementAt(question.officeId, caller.day, caseType.agency);
    const house = await this.clauses.agreementAt(question.officeId, caller.day);
    const party = agreement?.parties.find((it) => it.agencyId === caseType.agency)?.name;
    const agency = party ?? caseType.party ?? (await this.clauses.partyName(caseType.agency)) ?? { sv: caseType.agency, en: caseType.agency };
    return {
      task: DeskTaskCode.parse(question.task), caseName: caseType.name, agency, clause, ownerIsParty: party !== undefined,
      office: house?.title.replace(/^Serviceavtal /, '') ?? question.officeId,
      agreement: agreement ? { title: agreement.title, version: agreement.version, law: laws[agreement.lawVersion] } : null,
      lineTasks: clause ? DeskTaskCode.options.filter((task) => clause.tasks.includes(task)) : [],
      instead: this.insteadOf(question, caseType, caller),
    };
  }

  private insteadOf(question: DeskQuestion, caseType: CaseType, caller: Caller): Alternative[] {
    const nameOf = (task: DeskTaskCode): Text => this.routing.catalogue().deskTasks.find((it) => it.code === task)?.name ?? { sv: task, en: task };
    const others = standIns
      .filter((task) => task !== question.task && caller.decideTask({ ...question, task }).allowed)
      .map((task): Alternative => ({ act: task === 'HO' ? 'hand-off' : 'perform', label: nameOf(task), task, caseTypeCode: caseType.code }));
    return [...others, { act: 'refer', label: { sv: 'Hänvisa och skriv ut vart besökaren vänder sig', en: 'Refer, and print where to turn' }, caseTypeCode: caseType.code }];
  }
}
