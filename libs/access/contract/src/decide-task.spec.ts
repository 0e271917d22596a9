import { Clause } from './clause';
import { decideTask } from './decide-task';
import { Principal } from './principal';

const day = '2026-11-24';
const always = { validFrom: '2026-01-01', validTo: null };
const over = { validFrom: '2026-01-01', validTo: '2026-11-23' };
const tomorrow = { validFrom: '2026-11-25', validTo: null };
const question = { officeId: 'uddevalla', agencyId: 'FK', caseTypeCode: 'FK-SJP', task: 'TA' };

const line = (its: object = {}) => Clause.parse({
  id: 'l5', agreement: 'uddevalla', version: 7, line: 5, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['SKV'], duty: 'desk-agent', officeIds: ['uddevalla'],
  caseTypeCodes: ['FK-SJP'], tasks: ['TA', 'HO'], class: 'P', dataCategories: [], accessMode: 'none', legalGround: 'x', purpose: 'x', competence: 'sjuk', receivesDocuments: true,
  answerWorkingDays: 5, escalationContact: 'x', suspended: false, ...always, ...its,
});
const duty = (its: object = {}) => ({ code: 'desk-agent', agencyId: null, compartments: [], officeIds: ['uddevalla'], ...always, ...its });
const given = (its: object = {}) => ({ id: 'u', agencyId: 'FK', tasks: ['TA'], ...always, ...its });
const person = (its: object = {}) => Principal.parse({
  staffId: 'desk', displayName: 'Servicehandläggare U4', employerAgencyId: 'SKV', officeIds: ['uddevalla'], duties: [duty()], assignments: [given()],
  competences: [{ code: 'sjuk', ...always }], ownSubjectHash: null, ...its,
});
const answer = (clauses: readonly Clause[], who: Principal, asked = question) => {
  const decided = decideTask(clauses, who, asked, day);
  return decided.allowed ? `yes, line ${decided.clause.line}` : `${decided.condition}${decided.clause ? `, line ${decided.clause.line}` : ''}`;
};

test('with every condition met the line is the ground', () => {
  expect(decideTask([line()], person(), question, day)).toMatchObject({ allowed: true, basis: { kind: 'agreement', lineId: 'l5', agreement: 'uddevalla', version: 7, line: 5 } });
});

test.each([
  ['nobody on duty', [line()], person({ duties: [] }), 'duty'],
  ['a duty that has ended', [line()], person({ duties: [duty(over)] }), 'duty'],
  ['a duty at another office', [line()], person({ duties: [duty({ officeIds: ['tidaholm'] })] }), 'duty'],
  ['a duty of another kind at the office', [line()], person({ duties: [duty({ code: 'office-manager' })] }), 'C1'],
  ['no agreement', [], person(), 'C1'],
  ['a suspended line', [line({ suspended: true })], person(), 'C1'],
  ['a line that has ended', [line(over)], person(), 'C1'],
  ['a line that starts tomorrow', [line(tomorrow)], person(), 'C1'],
  ['a line for another office', [line({ officeIds: ['tidaholm'] })], person(), 'C1'],
  ['a line for another employer', [line({ granteeAgencyIds: ['FK'] })], person(), 'C1'],
  ['a line for another case type', [line({ caseTypeCodes: ['FK-FP'] })], person(), 'C1'],
  ['a line from another agency', [line({ grantorAgencyId: 'PM' })], person(), 'C1'],
  ['a line for other tasks, which is then named', [line({ tasks: ['HO'] })], person(), 'C1, line 5'],
  ['no personal assignment', [line()], person({ assignments: [] }), 'C2, line 5'],
  ['an assignment that has ended', [line()], person({ assignments: [given(over)] }), 'C2, line 5'],
  ['an assignment from another agency', [line()], person({ assignments: [given({ agencyId: 'PM' })] }), 'C2, line 5'],
  ['an assignment for another task', [line()], person({ assignments: [given({ tasks: ['HO'] })] }), 'C2, line 5'],
  ['no competence', [line()], person({ competences: [] }), 'C11, line 5'],
  ['training that is too old', [line()], person({ competences: [{ code: 'sjuk', ...over }] }), 'C11, line 5'],
] as const)('%s: the missing condition is %s', (_, clauses, who, missing) => expect(answer(clauses, who)).toBe(missing));

test.each([
  ['service without personal data asks for no personal assignment', [line({ class: 'S' })], person({ assignments: [] }), 'yes, line 5'],
  ['a line without a competence asks for none', [line({ competence: null })], person({ competences: [] }), 'yes, line 5'],
  ['the last day counts', [line({ validTo: day })], person({ duties: [duty({ validTo: day })], assignments: [given({ validTo: day })] }), 'yes, line 5'],
  ['a second line helps when the first asks for more', [line(), line({ id: 'l6', line: 6, competence: null })], person({ competences: [] }), 'yes, line 6'],
  ['authority needs a personal assignment as well', [line({ class: 'M', tasks: ['MB'] })], person({ assignments: [given({ tasks: ['MB'] })] }), 'C1, line 5'],
  ['the first missing condition is told when several are', [line()], person({ assignments: [], competences: [] }), 'C2, line 5'],
] as const)('%s', (_, clauses, who, expected) => expect(answer(clauses, who)).toBe(expected));

// Known gap: `decideTask` asks only for some duty at the office, `compile` for the line's own duty there. Make this an ordinary test when they agree.
test('the line’s duty at one office opens nothing at another office where the person has a different duty', () => {
  const who = person({ duties: [duty({ officeIds: ['tidaholm'] }), duty({ code: 'office-manager' })] });
  expect(answer([line({ officeIds: ['uddevalla', 'tidaholm'] })], who)).toBe('C1');
});
