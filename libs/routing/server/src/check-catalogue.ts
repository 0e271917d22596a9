import { ringIn, type CaseType, type DeskTask, type LifeEvent } from '@desk/routing/contract';
import type { Path } from './catalogue-file';
import type { CatalogueProblem } from './catalogue-problem';
import type { Placed } from './load-catalogue';

const OUTSIDE = ['EXT', 'AKS'];
/** Agency → its compartments: branches of Skatteverket and boards of the municipality apart (OSL 8 kap. 1–2 §§). */
const COMPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  FK: ['FK'],
  SKV: ['SKV-FOLK', 'SKV-BESK'],
  AF: ['AF'],
  KFM: ['KFM'],
  CSN: ['CSN'],
  PM: ['PM'],
  MIV: ['MIV'],
  TV: ['TV'],
  KOM: ['KOM-SOC', 'KOM-BYGG', 'KOM-UTB', 'KOM-OFN', 'KOM-OVR'],
  EXT: [],
  AKS: [],
};

const at = (placed: Placed<unknown>, path: Path, message: string): CatalogueProblem => ({
  file: placed.file.name,
  line: placed.file.lineOf([...placed.path, ...path]),
  message,
});

const repeated = <T>(all: readonly Placed<T>[], idOf: (it: T) => string, key: string): CatalogueProblem[] => {
  const seen = new Set<string>();
  return all.flatMap((placed) => {
    const id = idOf(placed.it);
    if (seen.has(id)) return [at(placed, [key], `${id} is there twice`)];
    seen.add(id);
    return [];
  });
};

const checkCaseType = (placed: Placed<CaseType>, tasks: ReadonlySet<string>): CatalogueProblem[] => {
  const { code, agency, compartment, party, referralOnly, deskTasks, registrationSource } = placed.it;
  const outside = OUTSIDE.includes(agency);
  const found: CatalogueProblem[] = [];
  const known = COMPARTMENTS[agency];
  if (!known) found.push(at(placed, ['agency'], `${code}: unknown agency ${agency}`));
  else if (compartment === null ? !outside : !known.includes(compartment)) {
    found.push(at(placed, ['compartment'], `${code}: ${compartment ?? 'no compartment'} is not a compartment of ${agency}`));
  }
  if (code.split('-')[0] !== agency) found.push(at(placed, ['code'], `${code} does not begin with its agency ${agency}`));
  if (outside !== referralOnly || outside !== (party !== null)) {
    found.push(at(placed, ['code'], `${code}: referralOnly and party belong to outside parties, and only to them`));
  }
  if (!outside && registrationSource === null) found.push(at(placed, ['code'], `${code}: registrationSource is missing`));
  deskTasks.forEach((task, i) => {
    if (!tasks.has(task)) found.push(at(placed, ['deskTasks', i], `${code}: unknown desk task ${task}`));
  });
  return found;
};

export const checkCaseTypes = (
  caseTypes: readonly Placed<CaseType>[],
  deskTasks: readonly Placed<DeskTask>[],
): CatalogueProblem[] => {
  const tasks = new Set<string>(deskTasks.map(({ it }) => it.code));
  return [
    ...repeated(deskTasks, (task) => task.code, 'code'),
    ...repeated(caseTypes, (type) => type.code, 'code'),
    ...caseTypes.flatMap((placed) => checkCaseType(placed, tasks)),
  ];
};

const checkLifeEvent = (placed: Placed<LifeEvent>, codes: ReadonlySet<unknown>): CatalogueProblem[] => {
  const { id, questions, phases, steps } = placed.it;
  const kinds = new Map(questions.map((question) => [question.id, question.kind]));
  const phaseOrder = new Map(phases.map((phase, i) => [phase.id, i]));
  const phaseOf = new Map(steps.map((step) => [step.id, phaseOrder.get(step.phase) ?? 0]));
  const part =
    (key: string) =>
    (it: unknown, i: number): Placed<unknown> => ({ it, file: placed.file, path: [...placed.path, key, i] });
  const idOf = (it: unknown): string => String(Reflect.get(Object(it), 'id'));
  const found = [
    ...repeated(questions.map(part('questions')), idOf, 'id'),
    ...repeated(phases.map(part('phases')), idOf, 'id'),
    ...repeated(steps.map(part('steps')), idOf, 'id'),
  ];
  const asks = (path: Path, question: string, kind: string) => {
    const actual = kinds.get(question);
    if (actual === undefined) found.push(at(placed, path, `${id}: unknown question ${question}`));
    else if (actual !== kind) found.push(at(placed, path, `${id}: ${question} is a ${actual} question, ${kind} is needed`));
  };
  steps.forEach((step, i) => {
    const path = ['steps', i];
    if (!codes.has(step.caseType))
      found.push(at(placed, [...path, 'caseType'], `${id} ${step.id}: unknown case type ${step.caseType}`));
    if (!phaseOrder.has(step.phase)) found.push(at(placed, [...path, 'phase'], `${id} ${step.id}: unknown phase ${step.phase}`));
    for (const question of Object.keys(step.when)) asks([...path, 'when', question], question, 'yes-no');
    if (step.doneOn !== null) asks([...path, 'doneOn'], step.doneOn, 'date');
    if (step.until !== null) asks([...path, 'until'], step.until, 'date');
    if (step.doneOn !== null && !step.automatic)
      found.push(at(placed, [...path, 'doneOn'], `${id} ${step.id}: only an automatic step is done by itself`));
    if (step.deadline && 'anchor' in step.deadline && step.deadline.anchor !== 'today')
      asks([...path, 'deadline', 'anchor'], step.deadline.anchor, 'date');
    step.after.forEach((before, j) => {
      const phase = phaseOf.get(before);
      if (phase === undefined) found.push(at(placed, [...path, 'after', j], `${id} ${step.id}: unknown step ${before}`));
      else if (phase > (phaseOf.get(step.id) ?? 0))
        found.push(at(placed, [...path, 'after', j], `${id} ${step.id}: ${before} stands in a later phase`));
    });
  });
  const ring = ringIn(steps);
  if (ring.length > 0)
    found.push(
      at(
        placed,
        ['steps', steps.findIndex((step) => step.id === ring[0]), 'after'],
        `${id}: steps wait for each other: ${ring.join(' → ')}`,
      ),
    );
  return found;
};

export const checkLifeEvents = (lifeEvents: readonly Placed<LifeEvent>[], codes: ReadonlySet<unknown>): CatalogueProblem[] => [
  ...repeated(lifeEvents, (event) => event.id, 'id'),
  ...lifeEvents.flatMap((placed) => checkLifeEvent(placed, codes)),
];
