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
  /** The case that is worked in; null before anything has been done. */
  readonly file: CaseFile | null;
  /** All cases of the step, oldest first: after a referral what is done next has a case of its own. */
  readonly files: readonly CaseFile[];
  readonly handoffs: readonly Handoff[];
};

/** One life event of the visit, or the case types that stand alone (`event` is null). */
export type PlanSection = { readonly event: LifeEvent | null; readonly answers: Answers; readonly steps: readonly DeskStep[] };

type Found = { readonly cases: readonly CaseFile[]; readonly handoffs: readonly Handoff[] };
type Input = { readonly visit: Visit; readonly catalogue: Catalogue; readonly found: Found; readonly today: Day };

/** States after which nobody works with a hand-off, or another one has taken its place. */
const over = new Set<Handoff['state']>(['told', 'closed', 'withdrawn', 'rejected', 'redirected']);
/** Of several cases of a step, the one that is open, else the latest. */
const workedIn = (files: readonly CaseFile[]): CaseFile | null => files.findLast(({ status }) => status !== 'closed') ?? files.at(-1) ?? null;
type Work = { readonly files: readonly CaseFile[]; readonly handoffs: readonly Handoff[] };
/** Is this finished at the desk, or somewhere on its way? A hand-off that nobody has answered keeps it on its way. */
const progressOf = ({ files, handoffs }: Work): 'done' | 'underway' => {
  if (handoffs.some(({ kind, state }) => kind !== 'T0' && !over.has(state))) return 'underway';
  const file = workedIn(files);
  const last = handoffs.findLast(({ caseId }) => file === null || caseId === file.id);
  return (file !== null && (file.outcome !== null || file.status === 'closed')) || last?.state === 'told' || last?.state === 'closed' ? 'done' : 'underway';
};

const stepIdOf = (event: LifeEvent, file: { readonly stepId: string | null; readonly caseTypeCode: string }): string | null =>
  (event.steps.find(({ id }) => id === file.stepId) ?? event.steps.find(({ caseType }) => caseType === file.caseTypeCode))?.id ?? null;

/**
 * What the visit holds, in the order of the screen: each life event with its plan for this visitor, then what stands alone.
 * @param today the day in Europe/Stockholm
 */
export const planSections = ({ visit, catalogue, found, today }: Input): PlanSection[] => {
  const types = new Map(catalogue.caseTypes.map((caseType) => [caseType.code, caseType]));
  // When its agency has left, a case is no longer the desk's to read, but what the desk has sent is: it stands where the case stood.
  const alone = found.handoffs.filter(({ caseId }) => !found.cases.some(({ id }) => id === caseId));
  const workOf = (files: readonly CaseFile[], without: (handoff: Handoff) => boolean): Work => ({ files, handoffs: found.handoffs.filter((it) => (alone.includes(it) ? without(it) : files.some(({ id }) => id === it.caseId))) });
  const chosen = visit.lifeEvents.flatMap((one) => {
    const event = catalogue.lifeEvents.find(({ id }) => id === one.lifeEventId);
    return event ? [{ event, answers: Answers.catch({}).parse(one.answers) }] : [];
  });

  const planned = chosen.map(({ event, answers }): PlanSection => {
    const byStep = Map.groupBy(found.cases.filter(({ lifeEventId }) => lifeEventId === event.id), (file) => stepIdOf(event, file));
    const workIn = (stepId: string): Work => workOf(byStep.get(stepId) ?? [], ({ lifeEventId, caseTypeCode }) => lifeEventId === event.id && stepIdOf(event, { stepId: null, caseTypeCode }) === stepId);
    const begun = event.steps.map(({ id }) => ({ id, work: workIn(id) })).filter(({ work }) => work.files.length + work.handoffs.length > 0);
    const named = (progress: 'done' | 'underway') => new Set(begun.flatMap(({ id, work }) => (progressOf(work) === progress ? [id] : [])));
    const steps = planOf({ event, catalogue, answers, today, done: named('done'), underway: named('underway') });
    return {
      event, answers,
      steps: steps.flatMap((step) => {
        const caseType = types.get(step.caseTypeCode);
        const work = workIn(step.stepId);
        return caseType ? [{ ...step, key: `${event.id}.${step.stepId}`, lifeEventId: event.id, caseType, automatic: event.steps.find(({ id }) => id === step.stepId)?.automatic ?? false, file: workedIn(work.files), ...work }] : [];
      }),
    };
  });

  const inPlan = new Set(planned.flatMap(({ steps }) => steps.flatMap(({ files }) => files.map(({ id }) => id))));
  const loose = found.cases.filter(({ id }) => !inPlan.has(id));
  const shown = new Set(planned.flatMap(({ steps }) => steps.flatMap(({ handoffs }) => handoffs.map(({ id }) => id))));
  const sentAlone = alone.filter(({ id }) => !shown.has(id));
  const codes = [...new Set([...visit.caseTypes, ...loose.map(({ caseTypeCode }) => caseTypeCode), ...sentAlone.map(({ caseTypeCode }) => caseTypeCode)])];
  const byThemselves = codes.flatMap((code, at): DeskStep[] => {
    const caseType = types.get(code);
    if (!caseType) return [];
    const work = workOf(loose.filter(({ caseTypeCode }) => caseTypeCode === code), (it) => sentAlone.includes(it) && it.caseTypeCode === code);
    return [{
      number: at + 1, stepId: code, caseTypeCode: code, agencyId: caseType.agency, name: caseType.name, note: null, phase: '', kind: 'must',
      state: work.files.length + work.handoffs.length > 0 ? progressOf(work) : 'ready', waitsFor: [], askedBy: null, perhaps: false, deadline: null, uncertain: caseType.uncertain,
      key: code, lifeEventId: null, caseType, automatic: false, file: workedIn(work.files), ...work,
    }];
  });
  return byThemselves.length > 0 ? [...planned, { event: null, answers: {}, steps: byThemselves }] : planned;
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
