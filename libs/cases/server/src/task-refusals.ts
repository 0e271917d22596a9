import { Injectable } from '@nestjs/common';
import type { DeskQuestion } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import { Agreements } from '@desk/agreements/server';
import type { Basis, ConditionCode, Subject } from '@desk/kernel/contract';
import { taskRefused } from './words';

type Allowed = Extract<ReturnType<Caller['decideTask']>, { allowed: true }>;
type Row = { readonly subjectHash: string | null; readonly protectedIdentity: boolean };

/** Decides desk tasks, and explains a no in six parts with the words of the agreements. */
@Injectable()
export class TaskRefusals {
  constructor(private readonly agreements: Agreements) {}

  /** @throws Refused `not-allowed` with the explanation of the first missing condition */
  async decide(question: DeskQuestion, caller: Caller): Promise<Allowed> {
    const answer = caller.decideTask(question);
    if (answer.allowed) return answer;
    throw taskRefused(await this.agreements.explain(question, answer, caller));
  }

  /** The grammar's own word on the row: walls for protected persons (C6) and one's own case (C7) stand here. */
  async must(subject: Subject, action: string, row: Row, question: DeskQuestion, caller: Caller): Promise<Basis> {
    if (caller.may(action, subject, row)) return caller.must(action, subject, row);
    const own = row.subjectHash !== null && row.subjectHash === caller.rights.principal.ownSubjectHash;
    const condition: ConditionCode = own ? 'C7' : row.protectedIdentity ? 'C6' : 'duty';
    throw taskRefused(await this.agreements.explain(question, { allowed: false, condition, clause: null }, caller));
  }
}
