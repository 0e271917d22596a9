import type { CaseFile, Handoff } from '@desk/cases/contract';
import type { Day, LifeEventId } from '@desk/kernel/contract';
import { Answers, planOf, type CaseType, type Catalogue, type LifeEvent, type PlannedStep } from '@desk/routing/contract';
import { firstQuestion, planGroups, type PlanOrder } from '@desk/routing/web';
import type { Visit } from '@desk/visits/contract';

/** A step of the visit with what has been done about it. `key` is its name in the address. */
export type DeskStep = PlannedStep & {
  readonly key: string;
  readonly lifeEventId: LifeEventId | null;
  readonly caseType: CaseType;
  /** Nobody applies: it happens by itself. */
  readonly automatic: boolean;
  readonly file: CaseFile | null;
  readonly handoffs: readonly Handoff[];
};

/** One life event of the visit, or the case types that stand alone (`event` is null). */
export type PlanSection = { readonly event: LifeEvent | null; readonly answers: Answers; readonly steps: readonly DeskStep[] };

type Found = { readonly cases: readonly CaseFile[]; readonly handoffs: readonly Handoff[] };
type Input = { readonly visit: Visit; readonly catalogue: Catalogue; readonly found: Found; readonly today: Day };

const settled = new Set<Handoff['state']>(['told', 'closed', 'withdrawn', 'rejected']);
/** Is this case finished at the desk, or somewhere on its way? A hand-off that nobody has answered keeps it on its way. */
const progressOf = (file: CaseFile, handoffs: readonly Handoff[]): 'done' | 'underway' => {
  const last = handoffs.filter(({ caseId }) => caseId === file.id).at(-1);
  if (last && last.kind !== 'T0' && !settled.has(last.state)) return 'underway';
  return file.outcome !== null || file.status === 'closed' || last?.state === 'told' || last?.state === 'closed' ? 'done' : 'underway';
};

const stepIdOf = (event: LifeEvent, file: CaseFile): string | null =>
  (event.steps.find(({ id }) => id === file.stepId) ?? event.steps.find(({ caseType }) => caseType === file.caseTypeCode))?.id ?? null;

/**
 * What the visit holds, in the order of the screen: each life event with its plan for this visitor, then what stands alone.
 * @param today the day in Europe/Stockholm
 */
export const planSections = ({ visit, catalogue, found, today }: Input): PlanSection[] => {
  const types = new Map(catalogue.caseTypes.map((caseType) => [caseType.code, caseType]));
  const handoffsOf = (file: CaseFile | null) => (file ? found.handoffs.filter(({ caseId }) => caseId === file.id) : []);
  const chosen = visit.lifeEvents.flatMap((one) => {
    const event = catalogue.lifeEvents.find(({ id }) => id === one.lifeEventId);
    return event ? [{ event, answers: Answers.catch({}).parse(one.answers) }] : [];
  });

  const planned = chosen.map(({ event, answers }): PlanSection => {
    const byStep = new Map(
      found.cases.filter(({ lifeEventId }) => lifeEventId === event.id).map((file) => [stepIdOf(event, file), file]),
    );
    const named = (progress: 'done' | 'underway') =>
      new Set([...byStep].flatMap(([stepId, file]) => (stepId && progressOf(file, found.handoffs) === progress ? [stepId] : [])));
    const steps = planOf({ event, catalogue, answers, today, done: named('done'), underway: named('underway') });
    return {
      event, answers,
      steps: steps.flatMap((step) => {
        const caseType = types.get(step.caseTypeCode);
        const file = byStep.get(step.stepId) ?? null;
        return caseType ? [{ ...step, key: `${event.id}.${step.stepId}`, lifeEventId: event.id, caseType, automatic: event.steps.find(({ id }) => id === step.stepId)?.automatic ?? false, file, handoffs: handoffsOf(file) }] : [];
      }),
    };
  });

  const inPlan = new Set(planned.flatMap(({ steps }) => steps.flatMap(({ file }) => (file ? [file.id] : []))));
  const loose = found.cases.filter(({ id }) => !inPlan.has(id));
  const codes = [...new Set([...visit.caseTypes, ...loose.map(({ caseTypeCode }) => caseTypeCode)])];
  const alone = codes.flatMap((code, at): DeskStep[] => {
    const caseType = types.get(code);
    if (!caseType) return [];
    const file = loose.find(({ caseTypeCode }) => caseTypeCode === code) ?? null;
    return [{
      number: at + 1, stepId: code, caseTypeCode: code, agencyId: caseType.agency, name: caseType.name, note: null, phase: '', kind: 'must',
      state: file ? progressOf(file, found.handoffs) : 'ready', waitsFor: [], askedBy: null, perhaps: false, deadline: null, uncertain: caseType.uncertain,
      key: code, lifeEventId: null, caseType, automatic: false, file, handoffs: handoffsOf(file),
    }];
  });
  return alone.length > 0 ? [...planned, { event: null, answers: {}, steps: alone }] : planned;
};

/** The step that a tired person should see first: ready and possible here, else anything that is ready. */
export const nextStep = (sections: readonly PlanSection[], possible: (step: DeskStep) => boolean): DeskStep | null => {
  const steps = sections.flatMap((section) => section.steps);
  const ready = steps.filter(({ state }) => state === 'ready');
  return ready.find(possible) ?? ready[0] ?? steps.find(({ state }) => state === 'underway' || state === 'waiting') ?? null;
};

export type AskedQuestion = { readonly lifeEventId: LifeEventId; readonly question: string };

/** The open question that the keys answer: in the plan of the chosen step, else in the first plan that asks something. */
export const askedQuestion = (sections: readonly PlanSection[], selected: DeskStep | null, order: PlanOrder): AskedQuestion | null => {
  const asking = sections.flatMap(({ event, steps }) => {
    const question = event && firstQuestion(planGroups(event, steps, order));
    return event && question ? [{ lifeEventId: event.id, question }] : [];
  });
  return asking.find(({ lifeEventId }) => lifeEventId === selected?.lifeEventId) ?? asking[0] ?? null;
};
