import type { Clause } from './clause';
import { validOn, type Principal } from './principal';

/** A desk task that somebody wants to do: where, for whom, on what. */
export type DeskQuestion = { readonly officeId: string; readonly agencyId: string; readonly caseTypeCode: string; readonly task: string };

/** C1, the first half: the line is in force on the day and names this person's employer, duty and one of the person's offices. */
export const namesPrincipal = (clause: Clause, principal: Principal, day: string): boolean =>
  !clause.suspended &&
  validOn(clause, day) &&
  clause.granteeAgencyIds.includes(principal.employerAgencyId) &&
  dutyOffices(principal, clause, day).length > 0;

/** The offices where the person holds the line's duty on the day and the line holds. */
export const dutyOffices = (principal: Principal, clause: Clause, day: string): string[] =>
  principal.duties
    .filter((duty) => duty.code === clause.duty && validOn(duty, day))
    .flatMap((duty) => duty.officeIds)
    .filter((office) => clause.officeIds.includes(office));

/** C1, the second half: the line covers the office, the owner, the case type and the task. */
export const covers = (clause: Clause, question: DeskQuestion): boolean =>
  clause.grantorAgencyId === question.agencyId &&
  clause.officeIds.some((office) => office === question.officeId) &&
  clause.caseTypeCodes.some((code) => code === question.caseTypeCode) &&
  clause.tasks.includes(question.task);

/** C2: a task with personal data or public authority needs a personal assignment agreement with the owning agency for that task. */
export const hasAssignment = (clause: Clause, task: string, principal: Principal, day: string): boolean =>
  clause.class === 'S' || principal.assignments.some((it) => it.agencyId === clause.grantorAgencyId && it.tasks.includes(task) && validOn(it, day));

/** C11: the competence that the line asks for is held and its training is not too old. */
export const hasCompetence = (clause: Clause, principal: Principal, day: string): boolean =>
  clause.competence === null || principal.competences.some((it) => it.code === clause.competence && validOn(it, day));

/** Competence for protected persons (C6). */
export const PROTECTED_COMPETENCE = 'skyddad';
export const mayMeetProtected = (principal: Principal, day: string): boolean =>
  principal.competences.some((it) => it.code === PROTECTED_COMPETENCE && validOn(it, day));
