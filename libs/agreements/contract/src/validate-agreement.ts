import type { CompartmentInfo } from '@desk/people/contract';
import type { CaseType, DeskTask } from '@desk/routing/contract';
import type { AgreementDraft, AgreementHead, DraftLine } from './agreement';
import { problem, type Problem } from './validate-words';
import { mayBeDecidedAtDesk, type WhitelistEntry } from './whitelist';

/** What a draft is held against. The browser has all of it: the catalogue, the house and the list. */
export type ValidationFacts = {
  readonly caseTypes: readonly CaseType[];
  readonly deskTasks: readonly DeskTask[];
  readonly compartments: readonly Pick<CompartmentInfo, 'id' | 'agencyId'>[];
  readonly whitelist: readonly WhitelistEntry[];
  /** Swedish calendar day `YYYY-MM-DD`. */
  readonly today: string;
};

const LGOS_FROM = '2019-06-01';

/**
 * Everything that is wrong or doubtful in a draft, the same in server and browser; it never throws. An agreement is ready for approval when no error is
 * left: at least two parties and one office, every line with tasks, case types and flags, every flagged line with access list and ground (domain.md 2.1).
 */
export const validateAgreement = ({ head, lines }: AgreementDraft, facts: ValidationFacts): Problem[] => {
  const known: Known = { ...facts, caseTypeOf: new Map(facts.caseTypes.map((it) => [it.code, it])), classOf: new Map(facts.deskTasks.map((it) => [it.code, it.class])), ownerOf: new Map(facts.compartments.map((it) => [it.id, it.agencyId])) };
  return [...ofHead(head, lines, facts.today), ...lines.flatMap((line) => ofLine(line, head, known)), ...betweenLines(lines)];
};

type Known = ValidationFacts & {
  readonly caseTypeOf: ReadonlyMap<string, CaseType>;
  readonly classOf: ReadonlyMap<string, DeskTask['class']>;
  readonly ownerOf: ReadonlyMap<string, string>;
};

const ofHead = (head: AgreementHead, lines: readonly DraftLine[], today: string): Problem[] => {
  const parties = new Set(head.parties.map((party) => party.agencyId));
  const active = new Set(lines.flatMap((line) => [line.grantorAgencyId, ...line.granteeAgencyIds]));
  const covered = new Set(lines.flatMap((line) => line.officeIds));
  const old = head.lawVersion !== 'LGOS2019';
  return [
    ...(head.title === '' ? [problem('title-missing', null)] : []),
    ...(parties.size < 2 ? [problem('too-few-parties', null)] : []),
    ...(parties.has(head.hostAgencyId) ? [] : [problem('host-no-party', null, head.hostAgencyId)]),
    ...(head.officeIds.length === 0 ? [problem('no-office', null)] : []),
    ...(lines.length === 0 ? [problem('no-lines', null)] : []),
    ...(head.validTo !== null && head.validTo < head.validFrom ? [problem('ends-before-start', null)] : []),
    ...(head.validFrom < today ? [problem('starts-in-past', null)] : []),
    ...(old && head.validFrom >= LGOS_FROM ? [problem('law-repealed', null)] : []),
    ...(!old && head.validFrom < LGOS_FROM ? [problem('law-not-in-force', null)] : []),
    ...(head.lawVersion === 'STL2004' && (!head.approvedBy || head.approvedOn === null) ? [problem('approval-missing', null)] : []),
    ...(head.lawVersion === 'STL2004' && head.validTo === null ? [problem('end-missing', null)] : []),
    ...(head.validTo === null && head.noticeMonths === 0 ? [problem('notice-missing', null)] : []),
    ...head.officeIds.filter((office) => !covered.has(office)).map((office) => problem('office-uncovered', null, office)),
    ...[...parties].filter((party) => !active.has(party)).map((party) => problem('party-uncovered', null, party)),
  ];
};

const ofLine = (line: DraftLine, head: AgreementHead, known: Known): Problem[] => {
  const parties = new Set<string>(head.parties.map((party) => party.agencyId));
  const at = (code: Parameters<typeof problem>[0], what = ''): Problem => problem(code, line.line, what);
  const flagged = line.class !== 'S';
  const [from, to] = [line.validFrom ?? head.validFrom, line.validTo ?? head.validTo];
  return [
    ...(parties.has(line.grantorAgencyId) ? [] : [at('grantor-no-party', line.grantorAgencyId)]),
    ...(line.granteeAgencyIds.length === 0 ? [at('grantee-missing')] : []),
    ...line.granteeAgencyIds.filter((it) => !parties.has(it)).map((it) => at('grantee-no-party', it)),
    ...(line.compartments.length === 0 ? [at('compartment-missing')] : []),
    ...line.compartments.filter((it) => known.ownerOf.get(it) !== line.grantorAgencyId).map((it) => at('compartment-not-own', it)),
    ...(line.caseTypeCodes.length === 0 ? [at('case-types-missing')] : []),
    ...line.caseTypeCodes.flatMap((code) => ofCaseType(code, line, known).map((it) => at(it, code))),
    ...(line.tasks.length === 0 ? [at('tasks-missing')] : []),
    ...(line.officeIds.length === 0 ? [at('offices-missing')] : []),
    ...line.officeIds.filter((office) => !head.officeIds.includes(office)).map((office) => at('office-not-in-agreement', office)),
    ...line.tasks.filter((task) => line.class === 'S' && known.classOf.get(task) === 'P').slice(0, 1).map((task) => at('class-too-light', task)),
    ...(line.tasks.includes('MB') !== (line.class === 'M') || (line.tasks.includes('MB') && line.tasks.length > 1) ? [at('decision-needs-m')] : []),
    ...(line.class === 'M' || line.tasks.includes('MB') ? line.caseTypeCodes.filter((code) => !mayBeDecidedAtDesk(known.whitelist, code, from)).map((code) => at('outside-whitelist', code)) : []),
    ...(flagged && line.legalGround === '' ? [at('ground-missing')] : []),
    ...(flagged && line.dataCategories.length === 0 ? [at('access-list-missing')] : []),
    ...(line.purpose === '' ? [at('purpose-missing')] : []),
    ...(flagged && head.lawVersion === 'STL2004' && line.persons.length === 0 ? [at('persons-missing')] : []),
    ...(line.tasks.includes('IA') && line.accessMode === 'none' ? [at('own-case-needs-access')] : []),
    ...(line.escalationContact === '' ? [at('contact-missing')] : []),
    ...(from < head.validFrom || (head.validTo !== null && (to === null || to > head.validTo)) || (to !== null && to < from) ? [at('dates-outside')] : []),
    ...(line.class === 'M' && line.competence === null ? [at('decision-without-competence')] : []),
    ...(line.tasks.includes('TA') && !line.receivesDocuments ? [at('arrival-unclear')] : []),
  ];
};

const ofCaseType = (code: string, line: DraftLine, known: Known): Problem['code'][] => {
  const found = known.caseTypeOf.get(code);
  if (!found) return ['case-type-unknown'];
  if (found.agency !== line.grantorAgencyId || (found.compartment !== null && !line.compartments.includes(found.compartment))) return ['case-type-not-own'];
  return found.referralOnly ? ['case-type-referral-only'] : [];
};

/** What lines say together: the same thing twice, against each other, or a personal task where nobody may guide first. */
const betweenLines = (lines: readonly DraftLine[]): Problem[] => {
  const found: Problem[] = [];
  const numbers = new Set<number>();
  const first = new Map<string, DraftLine>();
  const told = new Set<string>();
  const guided = new Set<string>();
  const personal = new Map<string, { line: number; code: string }>();
  for (const line of lines) {
    if (numbers.has(line.line)) found.push(problem('line-number-twice', line.line, String(line.line)));
    numbers.add(line.line);
    for (const office of new Set(line.officeIds)) for (const code of new Set(line.caseTypeCodes)) {
      const where = `${office}|${line.grantorAgencyId}|${code}`;
      if (line.tasks.includes('VG') || line.tasks.includes('AU')) guided.add(where);
      else if (!personal.has(where)) personal.set(where, { line: line.line, code });
      for (const task of new Set(line.tasks)) {
        const other = first.get(`${where}|${task}`);
        if (!other) { first.set(`${where}|${task}`, line); continue; }
        const against = other.class !== line.class || other.accessMode !== line.accessMode || other.competence !== line.competence;
        const pair = `${line.line}|${other.line}|${String(against)}`;
        if (!told.has(pair)) found.push(problem(against ? 'contradictory' : 'said-twice', line.line, String(other.line)));
        told.add(pair);
      }
    }
  }
  const silent = new Map([...personal].filter(([where]) => !guided.has(where)).map(([, it]) => [`${it.line}|${it.code}`, it]));
  return [...found, ...[...silent.values()].map(({ line, code }) => problem('nothing-said-first', line, code))];
};

/** May it be sent: no error left? */
export const isReady = (found: readonly Problem[]): boolean => found.every((it) => it.severity !== 'error');
