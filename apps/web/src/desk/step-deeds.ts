import type { DeskRight } from '@desk/agreements/contract';
import type { AllowedAct, Ground, RefusedAct } from '@desk/agreements/web';
import { isUnanswered, type TaskCode } from '@desk/cases/contract';
import { deskTasksFor, type Catalogue } from '@desk/routing/contract';
import type { IconName } from '@desk/ui/web';
import type { DeskPageTexts } from './desk.sv';
import { fill } from '@desk/ui/web';
import type { DeskStep } from './visit-plan';

/** Something that a press on the step starts. */
export type Deed =
  | { readonly kind: 'task'; readonly task: TaskCode }
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'disclose' }
  | { readonly kind: 'refer' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'why'; readonly task: TaskCode };

/** Keys of the desk tasks; no letter has two meanings on the desk. */
export const taskKeys = { AU: 'U', VG: 'W', SJ: 'H', UT: 'S', SP: 'L', TA: 'T', KO: 'K', ID: 'I', IA: 'D', BM: 'B', HO: 'Ö', MB: 'Y' } as const satisfies Record<TaskCode, string>;
export const askKeyLetter = 'F';
export const discloseKey = 'Alt+A';
export const referKey = 'X';

const icons = { AU: 'info', VG: 'right', SJ: 'phone', UT: 'print', SP: 'language', TA: 'document', KO: 'note', ID: 'id', IA: 'person', BM: 'calendar', HO: 'in', MB: 'check' } as const satisfies Record<TaskCode, IconName>;

/** For parties outside the house nothing is kept: only the referral itself is recorded. */
const recorded = (step: DeskStep): boolean => step.caseType.compartment !== null;

const isOnItsWay = (handoff: DeskStep['handoffs'][number]): boolean => handoff.kind !== 'T0' && (isUnanswered(handoff) || handoff.state === 'answered');

/** The one most likely thing to do with a step; null where nothing is left to do, or nothing is done at a desk. */
export const likelyDeed = (step: DeskStep, ground: Ground, right: DeskRight | undefined): Deed | null => {
  // What is with the agency is not done once more; what came back, was stopped or was never taken may be.
  if (step.state === 'done' || step.file?.status === 'handed-off' || step.handoffs.some(isOnItsWay)) return null;
  const back = step.handoffs.at(-1)?.state === 'returned' && right?.allowed.some(({ task }) => task === 'HO');
  if (back) return { kind: 'hand-over' };
  if (step.file && step.file.acts.length > 0 && step.file.outcome === null) return { kind: 'settle' };
  if (ground.kind === 'handover') return { kind: 'hand-over' };
  if (ground.kind === 'refer') return { kind: 'refer' };
  if (ground.kind === 'refused') {
    const refused = right?.refused.find(({ task }) => step.caseType.deskTasks.includes(task));
    return refused ? { kind: 'why', task: refused.task } : { kind: 'refer' };
  }
  return ground.task && recorded(step) ? { kind: 'task', task: ground.task } : null;
};

/** The words of a deed on the step's button. */
export const deedLabel = (deed: Deed, t: DeskPageTexts, automatic = false): string => {
  if (deed.kind === 'task') return automatic && deed.task === 'AU' ? t.row.tell : t.tasks[deed.task].row;
  return { 'hand-over': t.tasks.HO.row, ask: t.ask, disclose: t.disclose, refer: t.row.refer, settle: t.row.settle, why: t.row.why }[deed.kind];
};

type Offer = { readonly step: DeskStep; readonly right: DeskRight | undefined; readonly ground: Ground; readonly likely: Deed | null; readonly catalogue: Catalogue; readonly agency: string; readonly t: DeskPageTexts; readonly taskName: (task: string) => string; readonly run: (deed: Deed) => void };

/** Everything that may be done with the step, the likeliest first, and what may not with the first missing condition. */
export const offerOf = ({ step, right, ground, likely, catalogue, agency, t, taskName, run }: Offer): { readonly allowed: AllowedAct[]; readonly refused: RefusedAct<TaskCode>[] } => {
  const makesSense = deskTasksFor(step.caseType, catalogue.deskTasks);
  const main = ground.task;
  const isLikely = (task: TaskCode) => likely?.kind === 'task' && likely.task === task;
  const lineOf = (task: TaskCode) => right?.allowed.find((one) => one.task === task)?.line ?? null;
  const act = (task: TaskCode, label: string, icon: IconName, key: string, deed: Deed, isMain: boolean): AllowedAct =>
    ({ id: `${deed.kind}-${task}`, label, icon, line: lineOf(task), key, main: isMain, run: () => run(deed) });
  const tasks = makesSense
    .filter((task) => task !== 'HO' && lineOf(task) !== null && recorded(step))
    .sort((a, b) => Number(b === main) - Number(a === main))
    .map((task) => act(task, taskName(task), icons[task], isLikely(task) ? 'G' : taskKeys[task], { kind: 'task', task }, isLikely(task)));
  const over = lineOf('HO') === null || !recorded(step) ? [] : [
    act('HO', t.handOver, 'in', taskKeys.HO, { kind: 'hand-over' }, likely?.kind === 'hand-over'),
    act('HO', fill(t.ask, { agency }), 'question', askKeyLetter, { kind: 'ask' }, false),
    act('HO', t.disclose, 'out', discloseKey, { kind: 'disclose' }, false),
  ];
  const refer = ground.kind === 'refer' || ground.kind === 'refused'
    ? [{ id: 'refer', label: fill(t.refer, { agency }), icon: 'out' as const, line: null, key: likely?.kind === 'refer' ? 'G' : referKey, main: likely?.kind === 'refer', run: () => run({ kind: 'refer' }) }] : [];
  const allowed = main === 'HO' ? [...over, ...tasks, ...refer] : ground.kind === 'refer' ? [...refer, ...tasks, ...over] : [...tasks, ...over, ...refer];
  const refused = (right?.refused ?? [])
    .filter(({ task }) => makesSense.includes(task) && (ground.kind !== 'refer' || step.caseType.deskTasks.includes(task)))
    .sort((a, b) => Number(step.caseType.deskTasks.includes(b.task)) - Number(step.caseType.deskTasks.includes(a.task)))
    .map(({ task, condition }) => ({ task, condition, label: taskName(task), key: taskKeys[task] }));
  return { allowed, refused };
};
