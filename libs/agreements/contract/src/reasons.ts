import { z } from 'zod';
import { covers, dutyOffices, hasAssignment, hasCompetence, mayMeetProtected, namesPrincipal, validOn, type Clause, type DeskQuestion, type Principal } from '@desk/access/contract';
import { ConditionCode, Text } from '@desk/kernel/contract';

/** One condition of a permission as it was tried: passed, failed, not reached, or decided only when a visitor stands there. */
export const Reason = z.object({
  condition: ConditionCode,
  outcome: z.enum(['passed', 'failed', 'not-tried', 'at-visit']),
  line: z.int().nullable(),
  version: z.int().nullable(),
  text: Text,
});
export type Reason = z.infer<typeof Reason>;

type Tried = { readonly condition: ConditionCode; readonly clause: Clause | null; readonly ok: boolean; readonly yes: Text; readonly no: Text };

const until = (validTo: string | null): Text => (validTo === null ? { sv: 'tills vidare', en: 'until further notice' } : { sv: `till ${validTo}`, en: `until ${validTo}` });
const lineWords = (clause: Clause | null): Text => (clause ? { sv: `rad ${clause.line}, version ${clause.version}`, en: `line ${clause.line}, version ${clause.version}` } : { sv: '', en: '' });

/**
 * Every condition for one desk task in the order of domain.md 6.2, tried with the functions that decide at run time. The first that fails is the one that
 * `decideTask` names (a property test binds them); those after it are not tried.
 * @param outsideLaw true when the task is a decision that no agreement may carry: M is then named instead of C1
 * @param day Swedish calendar day `YYYY-MM-DD`
 */
export const reasonsFor = (clauses: readonly Clause[], principal: Principal, question: DeskQuestion, day: string, outsideLaw = false): Reason[] => {
  const duty = principal.duties.find((it) => validOn(it, day) && it.officeIds.some((office) => office === question.officeId));
  const here = clauses.filter((clause) => namesPrincipal(clause, principal, day) && dutyOffices(principal, clause, day).some((office) => office === question.officeId));
  const covering = here.filter((clause) => covers(clause, question));
  const assigned = covering.filter((clause) => hasAssignment(clause, question.task, principal, day));
  const able = assigned.find((clause) => hasCompetence(clause, principal, day));
  const nearest = here.find((clause) => clause.tasks.some((task) => covers(clause, { ...question, task }))) ?? null;
  const ground = able ?? assigned[0] ?? covering[0] ?? null;
  const assignment = principal.assignments.find((it) => it.agencyId === question.agencyId && it.tasks.includes(question.task) && validOn(it, day));
  const training = principal.competences.find((it) => it.code === ground?.competence && validOn(it, day));
  const tried: Tried[] = [
    { condition: 'duty', clause: null, ok: duty !== undefined, yes: { sv: 'aktiv', en: 'active' }, no: { sv: 'inget uppdrag på kontoret den dagen', en: 'no duty at the office on that day' } },
    {
      condition: outsideLaw && covering.length === 0 ? 'M' : 'C1', clause: covering.length > 0 ? ground : nearest, ok: covering.length > 0, yes: lineWords(ground),
      no: nearest
        ? { sv: `rad ${nearest.line} gäller bara ${nearest.tasks.join(', ')}`, en: `line ${nearest.line} covers only ${nearest.tasks.join(', ')}` }
        : { sv: 'ingen avtalsrad täcker kontor, myndighet, ärendetyp och uppgift', en: 'no line covers office, agency, case type and task' },
    },
    {
      condition: 'C2', clause: ground, ok: assigned.length > 0, yes: ground?.class === 'S' ? { sv: 'behövs inte för klass S', en: 'not needed for class S' } : until(assignment?.validTo ?? null),
      no: { sv: 'inget giltigt uppdragsavtal för uppgiften', en: 'no valid assignment for the task' },
    },
    {
      condition: 'C11', clause: ground, ok: able !== undefined, yes: ground?.competence === null ? { sv: 'raden kräver ingen', en: 'the line asks for none' } : until(training?.validTo ?? null),
      no: { sv: `kompetensen ”${ground?.competence ?? ''}” saknas eller har gått ut`, en: `the competence “${ground?.competence ?? ''}” is missing or has run out` },
    },
  ];
  const failedAt = tried.findIndex((it) => !it.ok);
  const decided = tried.map(({ condition, clause, ok, yes, no }, at): Reason => {
    const outcome = failedAt !== -1 && at > failedAt ? 'not-tried' : ok ? 'passed' : 'failed';
    const text = outcome === 'passed' ? yes : outcome === 'failed' ? no : { sv: 'prövas inte', en: 'not tried' };
    return { condition, outcome, line: outcome === 'not-tried' ? null : (clause?.line ?? null), version: outcome === 'not-tried' ? null : (clause?.version ?? null), text };
  });
  return [...decided, ...(failedAt === -1 ? atTheVisit(principal, day, ground) : [])];
};

/** What the lines cannot know: it is tried when there is a visitor. */
const atTheVisit = (principal: Principal, day: string, ground: Clause | null): Reason[] => {
  const later = (condition: ConditionCode, sv: string, en: string): Reason => ({ condition, outcome: 'at-visit', line: null, version: null, text: { sv, en } });
  return [
    later('C7', 'prövas vid besöket, eget ärende är spärrat', 'tried at the visit; an own case is closed'),
    mayMeetProtected(principal, day) ? later('C6', 'får möta personer med skyddade uppgifter', 'may meet people with protected identity') : later('C6', 'prövas vid besöket', 'tried at the visit'),
    later('C3', 'öppet besök', 'an open visit'),
    later('C4', 'medgivande, när uppgifter ska lämnas vidare', 'consent, when data is to be passed on'),
    later('C5', 'sekretessbrytande regel, när uppgifter ska lämnas vidare', 'a rule that lifts secrecy, when data is to be passed on'),
    later('C10', 'fullmakt, när någon företräder besökaren', 'a mandate, when somebody acts for the visitor'),
    { condition: 'C12', outcome: 'passed', line: ground?.line ?? null, version: ground?.version ?? null, text: { sv: `ändamålet står i raden: ${ground?.purpose ?? ''}`, en: `the purpose stands in the line: ${ground?.purpose ?? ''}` } },
  ];
};
