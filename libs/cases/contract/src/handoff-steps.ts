import { z } from 'zod';
import { Compartment, Day, type Text } from '@desk/kernel/contract';
import { OutcomeCode } from './case';
import type { HandoffState } from './handoff';

const line = z.string().trim().min(3).max(2000);

/** A step that a person asks for, with what the step needs. */
export const HandoffCommand = z.discriminatedUnion('step', [
  z.object({ step: z.literal('receive') }),
  z.object({ step: z.literal('assign') }),
  z.object({ step: z.literal('start') }),
  z.object({ step: z.literal('ask-visitor'), question: line, lastDate: Day }),
  z.object({ step: z.literal('ask-third-party'), who: z.string().trim().min(2).max(120), question: line }),
  z.object({ step: z.literal('resume'), note: z.string().trim().max(2000).optional() }),
  z.object({ step: z.literal('return'), reason: z.enum(['wrong-agency', 'incomplete', 'no-ground']), text: line }),
  z.object({ step: z.literal('redirect'), compartment: Compartment, text: line }),
  z.object({ step: z.literal('reject'), text: line }),
  z.object({ step: z.literal('answer'), outcome: OutcomeCode, visitorText: line, internalText: z.string().trim().max(4000).optional(), nextStep: z.string().trim().max(400).optional(), nextDate: Day.optional() }),
  z.object({ step: z.literal('tell'), how: z.enum(['at-desk', 'phone', 'letter', 'e-mail', 'sms']) }),
  z.object({ step: z.literal('close') }),
  z.object({ step: z.literal('withdraw'), text: z.string().trim().max(400).optional() }),
  z.object({ step: z.literal('reopen'), text: line }),
]);
export type HandoffCommand = z.infer<typeof HandoffCommand>;

/** Steps that the house takes by itself. */
export type HouseStep = 'expire' | 'close-by-time' | 'pause-agreement' | 'resume-agreement' | 'give-back';
export type HandoffStep = HandoffCommand['step'] | HouseStep;

/** When the next thing is due after a step, in Swedish working days; `given` is a date in the command, `kept` leaves the earlier one. */
export type DueRule = { readonly workingDays: number; readonly from: 'now' | 'sent' } | 'answer-by' | 'given' | 'kept' | 'none';

export type HandoffStepRule = {
  readonly name: Text;
  readonly from: readonly HandoffState[];
  readonly to: HandoffState;
  /** handler: staff of the receiving compartment. desk: the agent who sent it. house: a clock or an agreement. */
  readonly who: readonly ('handler' | 'desk' | 'house')[];
  /** `mine`: only the handler to whom it is assigned. */
  readonly guard: 'any' | 'mine';
  readonly due: DueRule;
};

const open: readonly HandoffState[] = ['sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party'];

/**
 * Every step of a T2 or T3 hand-off: who may take it, from where, to where, and what falls due then (domain.md 7.3; the lengths are the house's defaults).
 * Server and screens read this one table.
 */
export const handoffSteps = {
  receive: { name: { sv: 'Bekräfta mottagen', en: 'Confirm receipt' }, from: ['sent'], to: 'received', who: ['handler'], guard: 'any', due: { workingDays: 1, from: 'now' } },
  assign: { name: { sv: 'Tilldela mig', en: 'Assign to me' }, from: ['sent', 'received', 'assigned', 'underway'], to: 'assigned', who: ['handler'], guard: 'any', due: { workingDays: 2, from: 'sent' } },
  start: { name: { sv: 'Börja handlägga', en: 'Start' }, from: ['assigned'], to: 'underway', who: ['handler'], guard: 'mine', due: 'answer-by' },
  'ask-visitor': { name: { sv: 'Fråga besökaren', en: 'Ask the visitor' }, from: ['assigned', 'underway'], to: 'waiting-visitor', who: ['handler'], guard: 'mine', due: 'given' },
  'ask-third-party': { name: { sv: 'Fråga annan part', en: 'Ask a third party' }, from: ['assigned', 'underway'], to: 'waiting-third-party', who: ['handler'], guard: 'mine', due: { workingDays: 10, from: 'now' } },
  resume: { name: { sv: 'Fortsätt handlägga', en: 'Resume' }, from: ['waiting-visitor', 'waiting-third-party'], to: 'underway', who: ['handler', 'desk'], guard: 'any', due: 'answer-by' },
  return: { name: { sv: 'Återsänd', en: 'Return' }, from: ['sent', 'received', 'assigned'], to: 'returned', who: ['handler'], guard: 'any', due: { workingDays: 1, from: 'now' } },
  redirect: { name: { sv: 'Omdirigera', en: 'Redirect' }, from: ['sent', 'received', 'assigned'], to: 'redirected', who: ['handler'], guard: 'any', due: 'none' },
  reject: { name: { sv: 'Avvisa', en: 'Reject' }, from: ['sent', 'received', 'assigned', 'underway'], to: 'rejected', who: ['handler'], guard: 'any', due: { workingDays: 1, from: 'now' } },
  answer: { name: { sv: 'Besvara', en: 'Answer' }, from: ['assigned', 'underway'], to: 'answered', who: ['handler'], guard: 'mine', due: { workingDays: 2, from: 'now' } },
  tell: { name: { sv: 'Återkoppla', en: 'Record that the visitor was told' }, from: ['answered'], to: 'told', who: ['handler', 'desk'], guard: 'any', due: { workingDays: 5, from: 'now' } },
  close: { name: { sv: 'Avsluta', en: 'Close' }, from: ['told', 'rejected', 'returned'], to: 'closed', who: ['handler', 'desk'], guard: 'any', due: 'none' },
  withdraw: { name: { sv: 'Återkalla', en: 'Withdraw' }, from: [...open, 'paused-agreement'], to: 'withdrawn', who: ['desk'], guard: 'any', due: 'none' },
  reopen: { name: { sv: 'Återöppna', en: 'Reopen' }, from: ['closed'], to: 'underway', who: ['handler', 'desk'], guard: 'any', due: { workingDays: 2, from: 'now' } },
  expire: { name: { sv: 'Förfaller', en: 'Expires' }, from: ['sent'], to: 'expired', who: ['house'], guard: 'any', due: 'none' },
  /** Who had it has a conflict of interest: it waits for a colleague (FL 16–18 §§). */
  'give-back': { name: { sv: 'Åter till inkorgen', en: 'Back to the inbox' }, from: ['assigned', 'underway', 'waiting-visitor', 'waiting-third-party'], to: 'received', who: ['house'], guard: 'any', due: { workingDays: 1, from: 'now' } },
  'close-by-time': { name: { sv: 'Avslutas av tiden', en: 'Closes by time' }, from: ['told'], to: 'closed', who: ['house'], guard: 'any', due: 'none' },
  'pause-agreement': { name: { sv: 'Pausas, avtalet gäller inte', en: 'Paused, no agreement' }, from: open, to: 'paused-agreement', who: ['house'], guard: 'any', due: 'none' },
  'resume-agreement': { name: { sv: 'Fortsätter, avtalet gäller', en: 'Resumes, agreement in force' }, from: ['paused-agreement'], to: 'received', who: ['house'], guard: 'any', due: { workingDays: 1, from: 'now' } },
} as const satisfies Record<HandoffStep, HandoffStepRule>;

export const handoffStateNames = {
  sent: { sv: 'Skickad', en: 'Sent' }, received: { sv: 'Mottagen', en: 'Received' }, assigned: { sv: 'Tilldelad', en: 'Assigned' }, underway: { sv: 'Pågår', en: 'Under way' },
  'waiting-visitor': { sv: 'Väntar på besökaren', en: 'Waiting for the visitor' }, 'waiting-third-party': { sv: 'Väntar på annan part', en: 'Waiting for a third party' },
  answered: { sv: 'Besvarad', en: 'Answered' }, told: { sv: 'Återkopplad', en: 'Visitor told' }, closed: { sv: 'Avslutad', en: 'Closed' }, returned: { sv: 'Återsänd', en: 'Returned' },
  redirected: { sv: 'Omdirigerad', en: 'Redirected' }, rejected: { sv: 'Avvisad', en: 'Rejected' }, withdrawn: { sv: 'Återkallad', en: 'Withdrawn' }, expired: { sv: 'Förfallen', en: 'Expired' },
  'paused-agreement': { sv: 'Pausad, avtal saknas', en: 'Paused, no agreement' },
} as const satisfies Record<HandoffState, Text>;

/** Which steps may be taken from a state by somebody of this kind. */
export const stepsFrom = (state: HandoffState, who: 'handler' | 'desk' | 'house'): HandoffStep[] =>
  Object.entries<HandoffStepRule>(handoffSteps)
    .filter(([, rule]) => rule.from.includes(state) && rule.who.includes(who))
    .map(([step]) => stepNames.parse(step));

const stepNames = z.enum(['receive', 'assign', 'start', 'ask-visitor', 'ask-third-party', 'resume', 'return', 'redirect', 'reject', 'answer', 'tell', 'close', 'withdraw', 'reopen', 'expire', 'close-by-time', 'pause-agreement', 'resume-agreement', 'give-back']);

/** Days within which a closed hand-off can be taken up again (domain.md 7.3 row 20). */
export const REOPEN_DAYS = 30;
/** Working days between follow-ups while somebody else is asked (domain.md 7.3 row 12). */
export const FOLLOW_UP_WORKING_DAYS = 10;
/** Working days without a human receipt before a hand-off expires (domain.md 7.3 row 17). */
export const EXPIRES_AFTER_WORKING_DAYS = 3;
/** Working days to first contact, the house's default after Luleå's published promise (domain.md 7.3 row 10). */
export const FIRST_CONTACT_WORKING_DAYS = 2;
