import fc from 'fast-check';
import { abilityFrom, asSubject } from './ability';
import { Clause, ClauseClass } from './clause';
import { compile } from './compile';
import { decideTask } from './decide-task';
import { DutyCode } from './duty';
import { Principal } from './principal';

const day = '2026-11-24';
const agencies = ['FK', 'SKV', 'KFM'];
const offices = ['uddevalla', 'tidaholm'];
const caseTypes = ['A-1', 'B-2'];
const tasks = ['VG', 'TA', 'MB'];
const runs = { numRuns: 3000, seed: 20261122 };

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const dates = fc.constantFrom({ validFrom: '2026-01-01', validTo: null }, { validFrom: '2026-01-01', validTo: null }, { validFrom: '2026-01-01', validTo: '2026-11-23' }, { validFrom: '2026-11-25', validTo: null });
const competence = fc.constantFrom(null, null, 'id');

const clause = fc.record({
  id: fc.uuid(), grantorAgencyId: fc.constantFrom(...agencies), granteeAgencyIds: fc.constantFrom(agencies, agencies, ['FK']), duty: fc.constantFrom('desk-agent', 'desk-agent', 'desk-agent', 'handler'), officeIds: some(offices),
  caseTypeCodes: some(caseTypes), tasks: some(tasks), class: fc.constantFrom(...ClauseClass.options), competence, suspended: fc.constantFrom(false, false, true), dates,
}).map(({ dates: valid, ...it }) => Clause.parse({
  agreement: 'a', version: 1, line: 1, compartments: [it.grantorAgencyId], dataCategories: [], accessMode: 'none', legalGround: 'x', purpose: 'x', receivesDocuments: false,
  answerWorkingDays: 5, escalationContact: 'x', ...it, ...valid,
}));
const clauses = fc.array(clause, { minLength: 1, maxLength: 6 });

const duty = fc.record({ code: fc.constantFrom('desk-agent', 'desk-agent', ...DutyCode.options), officeIds: fc.subarray([...offices]), dates })
  .map(({ dates: valid, ...it }) => ({ agencyId: 'FK', compartments: ['FK'], ...it, ...valid }));
const assignment = fc.record({ agencyId: fc.constantFrom(...agencies), tasks: some(tasks), dates }).map(({ dates: valid, ...it }) => ({ id: 'u', ...it, ...valid }));
const principal = fc.record({ employerAgencyId: fc.constantFrom('FK', 'FK', 'SKV'), duties: fc.array(duty, { minLength: 1, maxLength: 3 }), assignments: fc.array(assignment, { maxLength: 4 }), trained: dates })
  .map(({ trained, ...it }) => Principal.parse({ staffId: 'me', displayName: 'M', officeIds: [], competences: [{ code: 'id', ...trained }], ownSubjectHash: null, ...it }));
const question = fc.record({ officeId: fc.constantFrom(...offices), agencyId: fc.constantFrom(...agencies), caseTypeCode: fc.constantFrom(...caseTypes), task: fc.constantFrom(...tasks) });

test('what the explanation allows is exactly what the rules allow', () => {
  fc.assert(fc.property(clauses, principal, question, (lines, who, asked) => {
    const byRules = abilityFrom(compile(lines, who, day)).can('perform', asSubject('DeskTask', asked));
    expect(decideTask(lines, who, asked, day).allowed).toBe(byRules);
  }), runs);
});

test('one line fewer never allows more', () => {
  fc.assert(fc.property(clauses, fc.nat(), principal, question, (lines, at, who, asked) => {
    const fewer = lines.filter((_, index) => index !== at % lines.length);
    if (decideTask(fewer, who, asked, day).allowed) expect(decideTask(lines, who, asked, day).allowed).toBe(true);
  }), runs);
});

test('no line opens what is not its grantor’s own', () => {
  const row = fc.record({ agencyId: fc.constantFrom(...agencies), compartment: fc.constantFrom(...agencies), officeId: fc.constantFrom(...offices), caseTypeCode: fc.constantFrom(...caseTypes) });
  fc.assert(fc.property(clauses, principal, row, fc.constantFrom('read', 'act', 'note', 'close', 'hand-off'), (lines, who, its, action) => {
    const mine = { ...its, deskStaffId: 'me', needOpen: true, protectedIdentity: false, subjectHash: 'x' };
    const rule = abilityFrom(compile(lines, who, day)).relevantRuleFor(action, asSubject('Case', mine));
    if (!rule || rule.inverted || !rule.reason?.startsWith('line|')) return;
    const ground = lines.find((one) => one.id === rule.reason?.split('|')[1]);
    expect([ground?.grantorAgencyId, ground?.compartments]).toEqual([its.agencyId, [its.compartment]]);
  }), runs);
});

test('what reaches the browser opens the same as what stayed at home', () => {
  fc.assert(fc.property(clauses, principal, question, (lines, who, asked) => {
    const rules = compile(lines, who, day);
    const travelled: typeof rules = JSON.parse(JSON.stringify(rules));
    const may = [rules, travelled].map((it) => abilityFrom(it).can('perform', asSubject('DeskTask', asked)));
    expect(may[1]).toBe(may[0]);
  }), { ...runs, numRuns: 500 });
});
