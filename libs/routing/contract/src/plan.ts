import type { AgencyId, CaseTypeCode, Day, Text } from '@desk/kernel/contract';
import type { Answers, Catalogue } from './catalogue';
import { deadlineOf, type Deadline } from './deadline';
import type { LifeEvent, LifeEventStep } from './life-event';
import { inOrder } from './step-order';

export type StepState = 'done' | 'underway' | 'ready' | 'waiting' | 'automatic' | 'not-applicable' | 'question';

export type PlannedStep = {
  /** 1, 2, 3 … for steps that belong to the plan; null while a question decides, and when the step does not apply. */
  readonly number: number | null;
  readonly stepId: string;
  readonly caseTypeCode: CaseTypeCode;
  readonly agencyId: AgencyId;
  readonly name: Text;
  readonly note: Text | null;
  readonly phase: string;
  readonly kind: LifeEventStep['kind'];
  readonly state: StepState;
  /** Steps that have to be finished first. */
  readonly waitsFor: readonly string[];
  /** The question that decides whether the step applies. */
  readonly askedBy: string | null;
  /** True when the visitor did not know the answer: the step stays, with a reservation. */
  readonly perhaps: boolean;
  readonly deadline: Deadline | null;
  readonly uncertain: Text | null;
};

export type PlanInput = {
  readonly event: LifeEvent;
  readonly catalogue: Pick<Catalogue, 'caseTypes'>;
  readonly answers: Answers;
  /** The day in Europe/Stockholm. */
  readonly today: Day;
  /** Step ids, or case type codes: a code means the first step of that type that applies. */
  readonly done: ReadonlySet<string>;
  readonly underway: ReadonlySet<string>;
};

type Fate = { readonly applies: 'yes' | 'no' | 'perhaps' } | { readonly applies: 'ask'; readonly question: string };

/** The day of a date question: it has come, lies ahead, or nobody has said. */
const arrival = (question: string | null, answers: Answers, today: Day): 'come' | 'ahead' | 'unsaid' => {
  const day = question === null ? undefined : answers[question];
  if (day === undefined || day === 'yes' || day === 'no' || day === 'unknown') return 'unsaid';
  return day <= today ? 'come' : 'ahead';
};

const fateOf = (step: LifeEventStep, answers: Answers, today: Day): Fate => {
  if (arrival(step.until, answers, today) === 'come') return { applies: 'no' };
  const conditions = Object.entries(step.when);
  const known = (id: string) => answers[id] === 'yes' || answers[id] === 'no';
  if (conditions.some(([id, needed]) => known(id) && answers[id] !== needed)) return { applies: 'no' };
  const unanswered = conditions.find(([id]) => answers[id] === undefined);
  if (unanswered) return { applies: 'ask', question: unanswered[0] };
  return { applies: conditions.every(([id]) => known(id)) ? 'yes' : 'perhaps' };
};

/** Does the set name this step, by its own id or, for the first step of its type that applies, by its code? */
const namer = (applying: readonly LifeEventStep[], names: ReadonlySet<string>) => {
  const first = new Map<string, string>();
  for (const step of applying) if (!first.has(step.caseType)) first.set(step.caseType, step.id);
  return ({ id, caseType }: LifeEventStep): boolean => names.has(id) || (names.has(caseType) && first.get(caseType) === id);
};

/**
 * The steps of a life event for this visitor: by dependency first, then in the order of the data.
 * A step that does not apply is passed through: what comes after it waits for what it would have waited for.
 * An automatic step holds others up only while its day lies ahead or while it waits itself.
 */
export const planOf = ({ event, catalogue, answers, today, done, underway }: PlanInput): PlannedStep[] => {
  const types = new Map(catalogue.caseTypes.map((caseType) => [caseType.code, caseType]));
  const steps = inOrder(event.steps);
  const applying = steps.filter((step) => fateOf(step, answers, today).applies !== 'no');
  const isFinished = namer(applying, done);
  const isBegun = namer(applying, underway);
  /** What a later step waits for when it comes after this one; empty when this one holds nothing up. */
  const holdsUp = new Map<string, readonly string[]>();
  let count = 0;

  return steps.map((step): PlannedStep => {
    const caseType = types.get(step.caseType);
    if (!caseType) throw new Error(`The catalogue has no case type ${step.caseType}`);
    const fate = fateOf(step, answers, today);
    const before = [...new Set(step.after.flatMap((id) => holdsUp.get(id) ?? []))];
    const comes = arrival(step.doneOn, answers, today);

    const state = ((): StepState => {
      if (isFinished(step)) return 'done';
      if (isBegun(step)) return 'underway';
      if (fate.applies === 'no') return 'not-applicable';
      if (fate.applies === 'ask') return 'question';
      if (step.automatic) return comes === 'come' && before.length === 0 ? 'done' : 'automatic';
      return before.length > 0 ? 'waiting' : 'ready';
    })();
    const free = state === 'done' || (state === 'automatic' && before.length === 0 && comes !== 'ahead');
    holdsUp.set(step.id, free ? [] : state === 'not-applicable' ? before : [step.id]);

    const counts = state !== 'not-applicable' && state !== 'question';
    if (counts) count += 1;
    const over = state === 'done' || state === 'not-applicable';
    return {
      number: counts ? count : null,
      stepId: step.id,
      caseTypeCode: step.caseType,
      agencyId: caseType.agency,
      name: step.name ?? caseType.name,
      note: step.note,
      phase: step.phase,
      kind: step.kind,
      state,
      waitsFor: over ? [] : before,
      askedBy: state === 'question' && fate.applies === 'ask' ? fate.question : null,
      perhaps: fate.applies === 'perhaps',
      deadline: step.deadline && !over ? deadlineOf(step.deadline, answers, today) : null,
      uncertain: step.uncertain ?? caseType.uncertain,
    };
  });
};
