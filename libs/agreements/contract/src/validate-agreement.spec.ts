import fc from 'fast-check';
import { AccessMode, ClauseClass, DutyCode } from '@desk/access/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment } from '@desk/kernel/contract';
import type { CaseType, DeskTask } from '@desk/routing/contract';
import { aDraft, aDraftLine } from '../test/a-draft';
import { AgreementDraft } from './agreement';
import { isReady, validateAgreement, type ValidationFacts } from './validate-agreement';
import { problems } from './validate-words';
import { WhitelistEntry } from './whitelist';

const caseType = (code: string, agency: string, compartment: string, its: Partial<CaseType> = {}): CaseType => ({
  code: CaseTypeCode.parse(code), agency: AgencyId.parse(agency), compartment: Compartment.parse(compartment), party: null, referralOnly: false, name: { sv: code, en: code }, class: 'P', deskTasks: ['AU'], rosa: 2,
  registrationDuty: false, registrationSource: null, rule: null, bring: null, contact: { sv: 'x', en: 'x' }, eService: false, uncertain: null, synonyms: { sv: [], en: [] }, ...its,
});
const deskTask = (code: TaskCode, kind: DeskTask['class']): DeskTask => ({ code, class: kind, name: { sv: code, en: code }, needs: { sv: code, en: code }, general: true });
const facts: ValidationFacts = {
  caseTypes: [caseType('FK-BOB', 'FK', 'FK'), caseType('FK-FP', 'FK', 'FK'), caseType('PM-BOT', 'PM', 'PM'), caseType('SKV-INK1', 'SKV', 'SKV-BESK'), caseType('FK-UT', 'FK', 'FK', { referralOnly: true })],
  deskTasks: [...(['AU', 'VG', 'SJ', 'UT', 'SP'] as const).map((code) => deskTask(code, 'S')), ...(['TA', 'KO', 'ID', 'IA', 'BM', 'HO'] as const).map((code) => deskTask(code, 'P')), deskTask('MB', 'M')],
  compartments: [['FK', 'FK'], ['SKV-BESK', 'SKV'], ['SKV-FOLK', 'SKV'], ['PM', 'PM']].map(([id, agencyId]) => ({ id: Compartment.parse(id), agencyId: AgencyId.parse(agencyId) })),
  whitelist: [WhitelistEntry.parse({ caseTypeCode: 'PM-BOT', task: 'MB', legalGround: 'Förordning (2009:315) 2 § 1', validFrom: '2010-12-28', validTo: null, conditions: { sv: 'i enklare fall', en: 'in simple cases' } })],
  today: '2026-11-24',
};
const codes = (draft: AgreementDraft) => validateAgreement(draft, facts).map((it) => it.code);
const personal = { class: 'P', tasks: ['TA'], receivesDocuments: true };

test('a normal draft has nothing to correct', () => expect(validateAgreement(aDraft(), facts)).toEqual([]));

test.each([
  ['one party', aDraft([aDraftLine({ granteeAgencyIds: ['FK'] })], { parties: aDraft().head.parties.slice(1), hostAgencyId: AgencyId.parse('FK') }), ['too-few-parties']],
  ['no office', aDraft([aDraftLine()], { officeIds: [] }), ['no-office', 'office-not-in-agreement']],
  ['no lines', aDraft([]), ['no-lines', 'office-uncovered', 'party-uncovered', 'party-uncovered']],
  ['a start that has passed', aDraft([aDraftLine()], { validFrom: '2026-11-23' }), ['starts-in-past']],
  ['an end before the start', aDraft([aDraftLine()], { validTo: '2027-02-01' }), ['ends-before-start', 'dates-outside']],
  ['neither end nor notice', aDraft([aDraftLine()], { noticeMonths: 0 }), ['notice-missing']],
  ['the law of 2004 without approval, end and persons', aDraft([aDraftLine(), aDraftLine({ ...personal, line: 18 })], { lawVersion: 'STL2004' }), ['law-repealed', 'approval-missing', 'end-missing', 'persons-missing']],
  ['the law of 2009 today', aDraft([aDraftLine()], { lawVersion: 'STL2009' }), ['law-repealed']],
  ['the compartment of somebody else', aDraft([aDraftLine({ compartments: ['FK', 'SKV-BESK'] })]), ['compartment-not-own']],
  ['the case type of somebody else', aDraft([aDraftLine({ caseTypeCodes: ['FK-BOB', 'SKV-INK1'] })]), ['case-type-not-own']],
  ['another branch of the same agency', aDraft([aDraftLine({ grantorAgencyId: 'SKV', compartments: ['SKV-FOLK'], caseTypeCodes: ['SKV-INK1'] })]), ['case-type-not-own']],
  ['a case type that nobody knows', aDraft([aDraftLine({ caseTypeCodes: ['FK-X'] })]), ['case-type-unknown']],
  ['a case type outside the agreements', aDraft([aDraftLine({ caseTypeCodes: ['FK-UT'] })]), ['case-type-referral-only']],
  ['an owner who is no party', aDraft([aDraftLine({ grantorAgencyId: 'PM', compartments: ['PM'], caseTypeCodes: ['PM-BOT'] })]), ['grantor-no-party']],
  ['a personal task called service', aDraft([aDraftLine({ tasks: ['VG', 'TA'], receivesDocuments: true })]), ['class-too-light']],
  ['a flagged line without ground and access list', aDraft([aDraftLine(), aDraftLine({ ...personal, line: 18, legalGround: '', dataCategories: [] })]), ['ground-missing', 'access-list-missing']],
  ['the status of an own case without a way to it', aDraft([aDraftLine(), aDraftLine({ line: 18, class: 'P', tasks: ['IA'] })]), ['own-case-needs-access']],
  ['a decision that the ordinance does not list', aDraft([aDraftLine(), aDraftLine({ line: 19, class: 'M', tasks: ['MB'], competence: 'x' })]), ['outside-whitelist']],
  ['a decision on a line of class P', aDraft([aDraftLine(), aDraftLine({ ...personal, line: 19, tasks: ['TA', 'MB'] })]), ['decision-needs-m', 'outside-whitelist']],
  ['two lines that disagree', aDraft([aDraftLine(), aDraftLine({ ...personal, line: 18 }), aDraftLine({ ...personal, line: 19, competence: 'x' })]), ['contradictory']],
  ['two lines that say the same', aDraft([aDraftLine(), aDraftLine({ line: 18 })]), ['said-twice']],
  ['one number twice', aDraft([aDraftLine(), aDraftLine({ caseTypeCodes: ['FK-FP'] })]), ['line-number-twice']],
  ['personal tasks where nobody may guide', aDraft([aDraftLine(personal)]), ['nothing-said-first']],
  ['a line after the end', aDraft([aDraftLine({ validTo: '2028-01-01' })], { validTo: '2027-12-31' }), ['dates-outside']],
])('%s is seen', (_, draft, expected) => expect(codes(draft)).toEqual(expected));

test('every problem has words in two languages that say what to do with it', () => {
  for (const { say } of Object.values(problems)) {
    const { sv, en } = say('X');
    for (const words of [sv, en]) expect(words).toMatch(/^[\p{Lu}].*\.$/u);
    expect(sv).not.toBe(en);
  }
});

const anyOf = (...values: readonly string[]) => fc.array(fc.constantFrom(...values), { maxLength: 4 });
const day = fc.constantFrom('2004-01-01', '2026-11-24', '2027-03-01', '2099-12-31');
const anyLine = fc.record({
  line: fc.integer({ min: 1, max: 5 }), grantorAgencyId: fc.constantFrom('FK', 'SKV', 'PM', 'X'), compartments: anyOf('FK', 'SKV-BESK', 'PM', ''), granteeAgencyIds: anyOf('FK', 'SKV', 'X'), duty: fc.constantFrom(...DutyCode.options),
  officeIds: anyOf('tidaholm', 'uddevalla'), caseTypeCodes: anyOf('FK-BOB', 'PM-BOT', 'SKV-INK1', 'nej'), tasks: anyOf(...TaskCode.options), class: fc.constantFrom(...ClauseClass.options), dataCategories: anyOf('D1'),
  accessMode: fc.constantFrom(...AccessMode.options), legalGround: fc.string({ maxLength: 5 }), competence: fc.constantFrom(null, 'x'), validFrom: fc.option(day), validTo: fc.option(day),
});

test('validation never throws, and what it lets through opens nothing that is not its owner’s', () => {
  fc.assert(fc.property(fc.array(anyLine, { maxLength: 5 }), fc.record({ validFrom: day, validTo: fc.option(day), lawVersion: fc.constantFrom('STL2004', 'STL2009', 'LGOS2019'), noticeMonths: fc.integer({ min: 0, max: 60 }) }), (lines, head) => {
    const parsed = AgreementDraft.safeParse({ ...aDraft(), head: { ...aDraft().head, ...head }, lines: lines.map((line) => ({ ...aDraftLine(), ...line })) });
    if (!parsed.success) return;
    const found = validateAgreement(parsed.data, facts);
    if (!isReady(found)) return;
    for (const line of parsed.data.lines) for (const compartment of line.compartments) expect(facts.compartments.find((it) => it.id === compartment)?.agencyId).toBe(line.grantorAgencyId);
  }), { numRuns: 2000, seed: 20261124 });
});
