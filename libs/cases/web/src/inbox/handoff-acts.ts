import { REOPEN_DAYS, handoffSteps, stepsFrom, type Handoff, type HandoffCommand, type HandoffState } from '@desk/cases/contract';

export type HandlerStep = Exclude<HandoffCommand['step'], 'withdraw'>;
/** Why a step cannot be taken now: an entry of the texts, and what it names. */
export type WhyNot = { readonly word: 'mine' | 'others' | 'right' | 'reopen'; readonly name?: string };
export type OfferedStep = { readonly step: HandlerStep; readonly why: WhyNot | null; readonly place: 'first' | 'bar' | 'more' };

type Seen = Pick<Handoff, 'state' | 'assigneeId' | 'assigneeName' | 'history'>;
type By = { readonly staffId: string; readonly mayHandle: boolean; readonly now: Date };

/** The one filled button of a state. What belongs to a colleague has none. */
const likeliest = {
  sent: 'assign', received: 'assign', assigned: 'answer', underway: 'answer', 'waiting-visitor': 'resume', 'waiting-third-party': 'resume',
  answered: 'tell', told: 'close', returned: 'close', rejected: 'close', closed: null, redirected: null, withdrawn: null, expired: null, 'paused-agreement': null,
} as const satisfies Record<HandoffState, HandlerStep | null>;

/** Steps that stand in the bar; the others are found under "Mer". */
const inBar: readonly HandlerStep[] = ['answer', 'ask-visitor', 'return', 'reopen'];
const inBarWhenTaken: readonly HandlerStep[] = ['assign', 'answer'];

/** The key of a step. No letter has two meanings on the screen. */
export const stepKeys: Partial<Record<HandlerStep, string>> = { assign: 'T', 'ask-visitor': 'K', return: 'Å', answer: 'Ctrl+Enter', resume: 'G', tell: 'G', close: 'G', receive: 'B', start: 'S', 'ask-third-party': 'D', redirect: 'O', reject: 'V', reopen: 'Ö' };

const isHandlerStep = (step: string): step is HandlerStep => step in handoffSteps && step !== 'withdraw' && !['expire', 'close-by-time', 'pause-agreement', 'resume-agreement', 'give-back'].includes(step);

const closedTooLongAgo = ({ history }: Seen, now: Date): boolean => {
  const closed = history.findLast(({ to }) => to === 'closed');
  return closed !== undefined && now.getTime() - Date.parse(closed.at) > REOPEN_DAYS * 86_400_000;
};

/** What a handler may do with a hand-off now, from the contract's table; what is missing is said, not hidden. */
export const offeredSteps = (handoff: Seen, { staffId, mayHandle, now }: By): OfferedStep[] => {
  const mine = handoff.assigneeId === staffId;
  const taken = handoff.assigneeId !== null && !mine;
  const whyNot = (step: HandlerStep): WhyNot | null => {
    if (!mayHandle) return { word: 'right' };
    if (handoffSteps[step].guard === 'mine' && !mine) return taken ? { word: 'others', name: handoff.assigneeName ?? '' } : { word: 'mine' };
    return step === 'reopen' && closedTooLongAgo(handoff, now) ? { word: 'reopen' } : null;
  };
  return stepsFrom(handoff.state, 'handler')
    .filter(isHandlerStep)
    .filter((step) => step !== 'assign' || !mine)
    .map((step) => {
      const why = whyNot(step);
      const first = likeliest[handoff.state] === step && why === null;
      return { step, why, place: first ? 'first' : (taken ? inBarWhenTaken : inBar).includes(step) ? 'bar' : 'more' };
    });
};
