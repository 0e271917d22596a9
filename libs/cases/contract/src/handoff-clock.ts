import { stockholmDate, workingDaysBetween, type Instant } from '@desk/kernel/contract';
import type { Handoff, HandoffState } from './handoff';

/** While the agency waits for somebody else its time to answer stands still (domain.md 7.3 rows 11 and 12). */
const waits: readonly HandoffState[] = ['waiting-visitor', 'waiting-third-party'];
/** The agency has it and has not answered, also when an older answer was given before it was reopened. */
const unanswered: readonly HandoffState[] = ['sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party', 'paused-agreement'];
export const isUnanswered = ({ state }: Pick<Handoff, 'state'>): boolean => unanswered.includes(state);

type Timed = Pick<Handoff, 'state' | 'answerBy'> & { readonly history: readonly { readonly to: HandoffState; readonly at: Instant }[] };

/** Since when the time to answer stands still; null while it runs. */
export const standsSince = ({ state, history }: Pick<Timed, 'state' | 'history'>): Instant | null => (waits.includes(state) ? (history.findLast(({ to }) => waits.includes(to))?.at ?? null) : null);

/** Working days that are left to answer when the clock goes on, counted from that day; null while it runs or when nothing is promised. */
export const workingDaysLeft = (handoff: Timed): number | null => {
  const since = standsSince(handoff);
  return since === null || handoff.answerBy === null ? null : workingDaysBetween(stockholmDate(new Date(since)), stockholmDate(new Date(handoff.answerBy)));
};
