import type { Caller } from '@desk/access/server';
import { validOn } from '@desk/access/contract';
import type { QueueId } from '@desk/visits/contract';
import type { KnownSetup } from './queue-setups';

/** Competences that a person holds on the day of the rights. */
export const competencesOf = ({ rights, day }: Caller): string[] => rights.principal.competences.filter((it) => validOn(it, day)).map((it) => it.code);

/**
 * The queues that a clerk may be offered at an office: the queue's competence is held, and a line of an agreement in force lets this person do at least one of
 * the queue's case types there. A queue that names no case types asks for no agreement.
 */
export const ableQueues = (caller: Caller, { officeId, queues }: KnownSetup): QueueId[] => {
  const held = competencesOf(caller);
  const mayDo = (caseTypeCode: string): boolean =>
    caller.rights.clauses.some((clause) => clause.caseTypeCodes.some((code) => code === caseTypeCode)
      && clause.tasks.some((task) => caller.decideTask({ officeId, agencyId: clause.grantorAgencyId, caseTypeCode, task }).allowed));
  return queues.filter((queue) => (queue.competence === null || held.includes(queue.competence)) && (queue.caseTypeCodes.length === 0 || queue.caseTypeCodes.some(mayDo))).map((queue) => queue.id);
};
