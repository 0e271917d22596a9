import {
  FOLLOW_UP_WORKING_DAYS, REOPEN_DAYS, handoffStateNames, handoffSteps, type HandoffCommand, type HandoffKind, type HandoffState, type HandoffStep, type HandoffStepRule, type HouseStep, type OutcomeCode,
} from '@desk/cases/contract';
import { stockholmDate, stockholmInstant, workingDaysBetween, workingDeadline, type Compartment } from '@desk/kernel/contract';
import { notAssignedToYou, stepOfOthers, stepRefused } from './words';

export type Who = 'handler' | 'desk' | 'house';

/** What a step is decided on. */
export type Standing = {
  readonly kind: HandoffKind;
  readonly state: HandoffState;
  readonly compartment: string;
  readonly sentAt: string;
  readonly answerBy: string | null;
  readonly dueAt: string | null;
  /** Since when the time to answer stands still, or null. */
  readonly pausedSince: string | null;
  readonly closedAt: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly repeats: number;
};

/** What a step changes. Left out: as before. */
export type Move = {
  readonly state: HandoffState;
  readonly dueAt: string | null;
  readonly sortAt: string;
  readonly remindAt: string | null;
  readonly remindedAt: null;
  readonly assigneeId?: string | null;
  readonly assigneeName?: string | null;
  readonly answerBy?: string | null;
  readonly closedAt?: string | null;
  readonly outcome?: OutcomeCode;
  readonly visitorText?: string;
  readonly nextStep?: string | null;
  readonly nextDate?: string | null;
  readonly waitsFor?: string | null;
  readonly returnReason?: string;
  readonly toldHow?: string;
  readonly repeats?: number;
};

type Actor = { readonly who: readonly Who[]; readonly staffId: string; readonly displayName: string };
type Command = HandoffCommand | { readonly step: HouseStep };

const returnWords = { 'wrong-agency': 'Fel myndighet', incomplete: 'Ofullständigt', 'no-ground': 'Grund saknas' } as const;
const whoWords = {
  handler: { sv: 'mottagande myndighets handläggare', en: 'a handler of the receiving agency' }, desk: { sv: 'handläggaren i disken', en: 'the agent at the desk' }, house: { sv: 'huset självt', en: 'the house itself' },
} as const;

/**
 * Decides one step of a T2 or T3 hand-off by the total table `handoffSteps` (domain.md 7.3).
 * @param actor in what roles the person stands to this hand-off
 * @returns the new state, what falls due (17.00 Swedish time of a working day) and what else changes
 * @throws Refused `not-possible` naming the rule: wrong state, not yours, assigned to another, too late to reopen
 */
export const decideStep = (handoff: Standing, command: Command, actor: Actor, now: Date): Move => {
  const rule: HandoffStepRule = handoffSteps[command.step];
  mustStandRight(handoff, command.step, rule, actor);
  if (command.step === 'reopen') mustBeRecent(handoff, now);
  const answerBy = promiseAfter(handoff, command, now);
  const dueAt = dueAfter({ ...handoff, answerBy }, rule, command, now);
  const at = now.toISOString();
  return { state: rule.to, dueAt, sortAt: dueAt ?? at, remindAt: remindAfter(command, dueAt, now), remindedAt: null, ...(answerBy === handoff.answerBy ? {} : { answerBy }), ...changesOf(handoff, command, actor, at) };
};

const mustStandRight = (handoff: Standing, step: HandoffStep, rule: HandoffStepRule, actor: Actor): void => {
  const state = handoffStateNames[handoff.state];
  if (handoff.kind === 'T0') throw stepRefused('HandoffIsReferral', { sv: 'En hänvisning har ingen handläggning. Den är avslutad när den är gjord.', en: 'A referral is not handled. It is closed once it is made.' });
  if (!rule.who.some((who) => actor.who.includes(who))) throw stepOfOthers(step, rule.name, rule.who.map((who) => whoWords[who]));
  if (!rule.from.includes(handoff.state)) {
    const from = rule.from.map((it) => handoffStateNames[it]);
    throw stepRefused('StepNotFromHere', {
      sv: `${rule.name.sv} går inte när överlämningen är ${state.sv.toLowerCase()}. Det går från: ${from.map((it) => it.sv.toLowerCase()).join(', ')}.`,
      en: `${rule.name.en} is not possible when the hand-off is ${state.en.toLowerCase()}. It is possible from: ${from.map((it) => it.en.toLowerCase()).join(', ')}.`,
    }, { step, state: handoff.state });
  }
  if (rule.guard === 'mine' && handoff.assigneeId !== actor.staffId) throw notAssignedToYou(step, handoff.assigneeName);
};

const mustBeRecent = (handoff: Standing, now: Date): void => {
  const until = handoff.closedAt === null ? 0 : new Date(handoff.closedAt).getTime() + REOPEN_DAYS * 86_400_000;
  if (now.getTime() > until) {
    throw stepRefused('TooLateToReopen', {
      sv: `En överlämning kan återöppnas inom ${REOPEN_DAYS} dagar efter att den avslutats. Gör en ny överlämning.`, en: `A hand-off can be reopened within ${REOPEN_DAYS} days of closing. Make a new one.`,
    });
  }
};

/** The day of the answer: moved by the working days during which the agency waited, and promised anew when the question is taken up again. */
const promiseAfter = ({ answerBy, pausedSince }: Standing, command: Command, now: Date): string | null => {
  if (command.step === 'reopen') return workingDeadline(now, handoffSteps.reopen.due.workingDays).toISOString();
  if (command.step !== 'resume' || answerBy === null || pausedSince === null) return answerBy;
  const paused = workingDaysBetween(stockholmDate(new Date(pausedSince)), stockholmDate(now));
  return paused === 0 ? answerBy : workingDeadline(new Date(answerBy), paused).toISOString();
};

const dueAfter = (handoff: Standing, { due }: HandoffStepRule, command: Command, now: Date): string | null => {
  if (due === 'none') return null;
  if (due === 'kept') return handoff.dueAt;
  if (due === 'given') return command.step === 'ask-visitor' ? stockholmInstant(command.lastDate, '17:00').toISOString() : handoff.dueAt;
  if (due === 'answer-by') return handoff.answerBy ?? workingDeadline(now, 5).toISOString();
  return workingDeadline(due.from === 'sent' ? new Date(handoff.sentAt) : now, due.workingDays).toISOString();
};

/** When the house reminds: of a question to the visitor at half time, of one to somebody else after ten working days (domain.md 7.3 rows 11 and 12). */
const remindAfter = ({ step }: Command, dueAt: string | null, now: Date): string | null => {
  if (step === 'ask-third-party') return followUpAfter(now);
  return step === 'ask-visitor' && dueAt !== null ? new Date((now.getTime() + Date.parse(dueAt)) / 2).toISOString() : null;
};

const followUpAfter = (now: Date): string => workingDeadline(now, FOLLOW_UP_WORKING_DAYS).toISOString();

/** When the house reminds the next time: a visitor once, somebody else every ten working days. */
export const remindNext = (state: HandoffState, now: Date): string | null => (state === 'waiting-third-party' ? followUpAfter(now) : null);

const changesOf = (handoff: Standing, command: Command, actor: Actor, at: string): Partial<Move> => {
  switch (command.step) {
    case 'assign':
      return { assigneeId: actor.staffId, assigneeName: actor.displayName };
    case 'ask-visitor':
      return { waitsFor: command.question };
    case 'ask-third-party':
      return { waitsFor: `${command.who}: ${command.question}` };
    case 'resume':
      return { waitsFor: command.note ? `Svar: ${command.note}` : null };
    case 'return':
      return { returnReason: `${returnWords[command.reason]}: ${command.text}` };
    case 'redirect':
    case 'reject':
      return { returnReason: command.text };
    case 'answer':
      return { outcome: command.outcome, visitorText: command.visitorText, nextStep: command.nextStep ?? null, nextDate: command.nextDate ?? null };
    case 'tell':
      return { toldHow: command.how };
    case 'close':
    case 'close-by-time':
      return { closedAt: at };
    case 'reopen':
      return { closedAt: null, repeats: handoff.repeats + 1, waitsFor: `Återöppnad: ${command.text}` };
    default:
      return {};
  }
};

/** May a hand-off go on to another compartment of the same agency without a new ground? Only when nothing about a person goes with it (C4, C5). */
export const redirectNeedsGround = (
  from: { readonly compartment: string; readonly hasPersonalData: boolean },
  to: Compartment,
  agencyCompartments: readonly string[],
): 'same' | 'other-agency' | 'personal-data' | null => {
  if (to === from.compartment) return 'same';
  if (!agencyCompartments.includes(to)) return 'other-agency';
  return from.hasPersonalData ? 'personal-data' : null;
};
