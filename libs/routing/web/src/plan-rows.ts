import type { Text } from '@desk/kernel/contract';
import type { Answers, LifeEvent, PlannedStep } from '@desk/routing/contract';

export type PlanOrder = 'order' | 'agency';
/** A row of the plan: a step, or a question that decides whether steps belong to it. */
export type PlanRow<S extends PlannedStep> = { readonly kind: 'step'; readonly step: S } | { readonly kind: 'question'; readonly id: string; readonly text: Text; readonly adds: readonly { readonly name: Text; readonly by: 'yes' | 'no' }[] };
export type PlanGroup<S extends PlannedStep> = { readonly id: string; readonly rows: readonly PlanRow<S>[] };

/**
 * The rows of a plan in groups: by phase, or by agency. A question stands once, where the first step that it decides would stand.
 * Steps that do not apply to this visitor are left out.
 */
export const planGroups = <S extends PlannedStep>(event: LifeEvent | null, steps: readonly S[], order: PlanOrder): PlanGroup<S>[] => {
  const asked = new Set<string>();
  const groups = new Map<string, PlanRow<S>[]>();
  const ids = order === 'agency' ? [...new Set(steps.map(({ agencyId }) => agencyId))] : (event?.phases ?? [{ id: '' }]).map(({ id }) => id);
  for (const id of ids) groups.set(id, []);
  for (const step of steps) {
    const rows = groups.get(order === 'agency' ? step.agencyId : step.phase);
    if (step.state === 'not-applicable') continue;
    if (step.state !== 'question') rows?.push({ kind: 'step', step });
    else if (step.askedBy !== null && !asked.has(step.askedBy)) {
      const question = event?.questions.find(({ id }) => id === step.askedBy);
      asked.add(step.askedBy);
      const adds = steps.filter(({ askedBy }) => askedBy === step.askedBy).map((one) => {
        const when = event?.steps.find(({ id }) => id === one.stepId)?.when[step.askedBy ?? ''];
        return { name: one.name, by: when ?? 'yes' } as const;
      });
      if (question) rows?.push({ kind: 'question', id: question.id, text: question, adds });
    }
  }
  return [...groups].map(([id, rows]) => ({ id, rows })).filter(({ rows }) => rows.length > 0);
};

/** The first question that a key would answer, in the order of the screen. */
export const firstQuestion = (groups: readonly PlanGroup<PlannedStep>[]): string | null =>
  groups.flatMap(({ rows }) => rows).find((row) => row.kind === 'question')?.id ?? null;

/** Date questions without a date, that steps count from. */
export const openDates = (event: LifeEvent, answers: Answers) => event.questions.filter(({ id, kind }) => kind === 'date' && answers[id] === undefined);
/** Questions that the visitor has answered, in the order of the catalogue. */
export const answered = (event: LifeEvent, answers: Answers) => event.questions.filter(({ id }) => answers[id] !== undefined);
