import type { DeskRight } from '@desk/agreements/contract';
import type { ConditionCode } from '@desk/kernel/contract';
import type { CaseType, DeskTaskCode } from '@desk/routing/contract';

/** How a step may be carried here: done, handed over, referred, not at all, or by itself. */
export type GroundKind = 'here' | 'handover' | 'refer' | 'refused' | 'automatic';

export type Ground = {
  readonly kind: GroundKind;
  /** The line of the agreement that the badge names; null where no line says anything. */
  readonly line: number | null;
  /** The one most likely act; null where nothing is done at the desk. */
  readonly task: DeskTaskCode | null;
  /** The first condition that stops the step's own task, when something stops it. */
  readonly condition: ConditionCode | null;
};

type Needed = Pick<CaseType, 'deskTasks' | 'referralOnly'>;

/** What the desk can do about any step whose own task is refused, best first. */
const spoken = ['AU', 'VG', 'UT', 'SP'] as const satisfies readonly DeskTaskCode[];

/**
 * What may be done with a step here and now, for its badge and its one button.
 * The step's own tasks come first, then a hand-over, then what can at least be said.
 * @param right what this person may do with the case type; undefined while it is not known, which counts as no
 */
export const groundOf = (caseType: Needed, right: DeskRight | undefined, automatic = false): Ground => {
  const lineOf = (task: DeskTaskCode): number | null => right?.allowed.find((one) => one.task === task)?.line ?? null;
  const first = (tasks: readonly DeskTaskCode[]) => tasks.find((task) => lineOf(task) !== null) ?? null;
  const on = (kind: GroundKind, task: DeskTaskCode | null, condition: ConditionCode | null = null): Ground => ({ kind, task, line: task && lineOf(task), condition });

  const said = first(spoken);
  if (automatic) return on('automatic', said);
  if (caseType.referralOnly) return on('refer', null);
  const own: readonly DeskTaskCode[] = caseType.deskTasks.filter((task) => task !== 'HO');
  const main = first(own);
  if (main) return on('here', main);
  if (lineOf('HO') !== null) return on('handover', 'HO');
  const refusals = right?.refused.filter(({ task }) => own.includes(task)) ?? [];
  const condition = refusals[0]?.condition ?? null;
  if (said) return on('refused', said, condition);
  return refusals.every((one) => one.condition === 'C1') ? on('refer', null, condition) : on('refused', null, condition);
};
