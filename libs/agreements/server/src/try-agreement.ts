import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementSubject, Principal, decideTask, validOn, type Clause, type DeskQuestion } from '@desk/access/contract';
import { RightsOf, type Caller } from '@desk/access/server';
import { mayBeDecidedAtDesk, reasonsFor, withDraft, withinTheLaw, type Answer, type Reason, type TriedVersion, type testBenchApi } from '@desk/agreements/contract';
import { notFound } from '@desk/kernel/contract';
import { mustRead } from './agreement-access';
import { AgreementRecords } from './agreement-records';
import { DraftCheck } from './draft-check';
import { missingCondition } from './missing-condition';
import { StoredClauses } from './stored-clauses';

type Input = z.output<typeof testBenchApi.tryAgreement.input>;

/** The test bench: the answer that the desk would get, from the functions that give it there, with every condition on the way. */
@Injectable()
export class TryAgreement {
  constructor(
    private readonly clauses: StoredClauses,
    private readonly records: AgreementRecords,
    private readonly check: DraftCheck,
    private readonly rights: RightsOf,
  ) {}

  async run({ who, officeId, day, agencyId, caseTypeCode, task, version }: Input, caller: Caller): Promise<{ answer: Answer; reasons: Reason[]; today: Answer; ownerDecides: boolean }> {
    mustBeTester(caller);
    const question: DeskQuestion = { officeId, agencyId, caseTypeCode, task };
    const principal = 'staffId' in who ? await this.real(who.staffId) : imagined(who.imagined, officeId, agencyId);
    const whitelist = await this.clauses.whitelist();
    const decidable = (code: string): boolean => mayBeDecidedAtDesk(whitelist, code, day);
    const lines = await this.linesOn(day, version, caller);
    const now = await this.linesOn(this.check.today, undefined, caller);
    return {
      answer: answerOf(lines, principal, question, day, decidable), reasons: reasonsFor(lines, principal, question, day, task === 'MB' && !decidable(caseTypeCode)),
      today: answerOf(now, principal, question, this.check.today, decidable), ownerDecides: task !== 'MB',
    };
  }

  /** Lines in force on a day, with a version tried as if everybody had signed it. */
  async linesOn(day: string, tried: TriedVersion | undefined, caller: Caller): Promise<readonly Clause[]> {
    const inForce = await this.clauses.allInForce(day);
    if (!tried) return inForce;
    const version = await this.records.get(tried.agreementId, tried.number);
    mustRead(caller, version.head, version.state);
    const whitelist = await this.clauses.whitelist();
    // A line that its owner has suspended opens nothing here either.
    const lines = (await this.records.linesOf(version)).filter((line) => !line.suspended);
    return withDraft(inForce, { head: version.head, lines }, tried.agreementId, tried.number, day).flatMap((line) => withinTheLaw(line, whitelist, day));
  }

  private async real(staffId: Principal['staffId']): Promise<Principal> {
    const found = await this.rights.of(staffId);
    if (!found) throw notFound();
    return found.principal;
  }
}

/** Anybody who tests for some agency may try any question: agreements are public documents. */
export const mustBeTester = (caller: Caller): void => {
  const agencies = caller.rights.principal.duties.filter((duty) => validOn(duty, caller.day)).flatMap((duty) => duty.agencyId ?? []);
  if (!agencies.some((agencyId) => caller.may('test', AgreementSubject, { agencyId, officeId: null, drafterId: null }))) throw notFound();
};

/** At the desk of the office, with an assignment for these tasks and these competences, for as long as anybody asks. */
const imagined = ({ employerAgencyId, tasks, competences }: { employerAgencyId: string; tasks: readonly string[]; competences: readonly string[] }, officeId: string, agencyId: string): Principal => {
  const always = { validFrom: '1900-01-01', validTo: null };
  return Principal.parse({
    staffId: 'imagined', displayName: 'Tänkt handläggare', employerAgencyId, officeIds: [officeId], ownSubjectHash: null,
    duties: [{ code: 'desk-agent', agencyId: null, compartments: [], officeIds: [officeId], ...always }],
    assignments: tasks.length === 0 ? [] : [{ id: 'imagined', agencyId, tasks, ...always }], competences: competences.map((code) => ({ code, ...always })),
  });
};

const answerOf = (lines: readonly Clause[], principal: Principal, question: DeskQuestion, day: string, decidable: (code: string) => boolean): Answer => {
  const answer = decideTask(lines, principal, question, day);
  const { clause } = answer;
  return {
    allowed: answer.allowed, condition: answer.allowed ? null : missingCondition(question, answer.condition, decidable), line: clause?.line ?? null, version: clause?.version ?? null, agreement: clause?.agreement ?? null,
  };
};
