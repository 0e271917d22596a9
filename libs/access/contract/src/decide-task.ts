import type { Basis, ConditionCode } from '@desk/kernel/contract';
import type { Clause } from './clause';
import { covers, dutyOffices, hasAssignment, hasCompetence, namesPrincipal, type DeskQuestion } from './conditions';
import { validOn, type Principal } from './principal';

/** The answer to "may this be done here and now?": a ground, or the first condition that is missing and the line it is about. */
export type DeskAnswer =
  | { readonly allowed: true; readonly basis: Basis; readonly clause: Clause }
  | { readonly allowed: false; readonly condition: ConditionCode; readonly clause: Clause | null };

/**
 * Tries the conditions in the order of domain.md 6 (duty → C1 → C2 → C11) with the very functions that `compile()` uses, so that the
 * explanation and the rule cannot disagree (a property test binds them).
 * @param day Swedish calendar day `YYYY-MM-DD`
 */
export const decideTask = (clauses: readonly Clause[], principal: Principal, question: DeskQuestion, day: string): DeskAnswer => {
  const onDuty = principal.duties.some((duty) => validOn(duty, day) && duty.officeIds.some((office) => office === question.officeId));
  if (!onDuty) return { allowed: false, condition: 'duty', clause: null };
  const isHere = (clause: Clause) => namesPrincipal(clause, principal, day) && dutyOffices(principal, clause, day).some((office) => office === question.officeId);
  // What a line covers is the cheaper question, and most lines are about something else.
  const covering = clauses.filter((clause) => covers(clause, question) && isHere(clause));
  const first = covering[0] ?? null;
  if (first === null) return { allowed: false, condition: 'C1', clause: clauses.find((clause) => isNear(clause, question) && isHere(clause)) ?? null };
  const assigned = covering.filter((clause) => hasAssignment(clause, question.task, principal, day));
  if (assigned.length === 0) return { allowed: false, condition: 'C2', clause: first };
  const able = assigned.find((clause) => hasCompetence(clause, principal, day));
  if (!able) return { allowed: false, condition: 'C11', clause: assigned[0] ?? first };
  return { allowed: true, clause: able, basis: { kind: 'agreement', lineId: able.id, agreement: able.agreement, version: able.version, line: able.line } };
};

/** A line in force here that lets the desk do something else with the same case type: it tells what the agreement does allow. */
const isNear = (clause: Clause, question: DeskQuestion): boolean => clause.tasks.some((task) => covers(clause, { ...question, task }));
