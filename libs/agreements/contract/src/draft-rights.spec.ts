import fc from 'fast-check';
import { Principal, decideTask, validOn } from '@desk/access/contract';
import { aDraft, aDraftLine } from '../test/a-draft';
import { clausesOfDraft, withDraft } from './draft-clauses';
import { reasonsFor } from './reasons';
import { WhitelistEntry, mayBeDecidedAtDesk, withinTheLaw } from './whitelist';

const day = '2027-03-01';
const tasks = ['VG', 'TA', 'MB'] as const;
const caseTypes = ['FK-BOB', 'PM-BOT'];
const offices = ['uddevalla', 'tidaholm'];
const always = { validFrom: '2026-01-01', validTo: null };
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

const line = fc.record({
  line: fc.integer({ min: 1, max: 9999 }), grantorAgencyId: fc.constantFrom('FK', 'SKV'), granteeAgencyIds: some(['FK', 'SKV']), officeIds: some(offices), caseTypeCodes: fc.subarray(caseTypes), tasks: fc.subarray([...tasks]),
  class: fc.constantFrom('S', 'P', 'M'), competence: fc.constantFrom(null, 'id'), validFrom: fc.constantFrom(null, '2027-06-01'),
}).map(aDraftLine);
const draft = fc.uniqueArray(line, { maxLength: 6, selector: (it) => it.line }).map((lines) => aDraft(lines, { officeIds: aDraft().head.officeIds.concat(aDraftLine({ officeIds: ['uddevalla'] }).officeIds) }));
const duty = fc.record({ officeIds: fc.subarray(offices) }).map((it) => ({ code: 'desk-agent', agencyId: null, compartments: [], ...always, ...it }));
const principal = fc.record({ employerAgencyId: fc.constantFrom('FK', 'SKV'), duties: fc.array(duty, { maxLength: 2 }), trained: fc.boolean(), assigned: fc.subarray([...tasks]) })
  .map(({ trained, assigned, ...it }) => Principal.parse({
    staffId: 'me', displayName: 'M', officeIds: [], ownSubjectHash: null, ...it, competences: trained ? [{ code: 'id', ...always }] : [],
    assignments: ['FK', 'SKV'].map((agencyId) => ({ id: agencyId, agencyId, tasks: assigned, ...always })),
  }));
const question = fc.record({ officeId: fc.constantFrom(...offices), agencyId: fc.constantFrom('FK', 'SKV'), caseTypeCode: fc.constantFrom(...caseTypes), task: fc.constantFrom(...tasks) });
const runs = { numRuns: 2000, seed: 20261124 };

test('one line fewer in a draft never allows more', () => {
  fc.assert(fc.property(draft, fc.nat(), principal, question, (whole, at, who, asked) => {
    const fewer = { ...whole, lines: whole.lines.filter((_, index) => index !== at % Math.max(1, whole.lines.length)) };
    const allows = (one: typeof whole) => decideTask(withDraft([], one, 'a', 8, day), who, asked, day).allowed;
    if (allows(fewer)) expect(allows(whole)).toBe(true);
  }), runs);
});

test('the reasoning says yes exactly when the rules do, and names the condition that they name', () => {
  fc.assert(fc.property(draft, principal, question, (whole, who, asked) => {
    const clauses = withDraft([], whole, 'a', 8, day);
    const answer = decideTask(clauses, who, asked, day);
    const failed = reasonsFor(clauses, who, asked, day).filter((it) => it.outcome === 'failed');
    expect(failed.map((it) => it.condition)).toEqual(answer.allowed ? [] : [answer.condition]);
    expect(failed[0]?.line ?? null).toBe(answer.allowed ? null : (answer.clause?.line ?? null));
  }), runs);
});

test('a draft holds from its first day, and what is in force holds until then', () => {
  const old = clausesOfDraft(aDraft([aDraftLine({ tasks: ['VG'] })], { validFrom: '2024-01-01' }), 'a', 7);
  const next = aDraft([aDraftLine({ tasks: ['TA'] })]);
  const inForce = (on: string) => withDraft(old.filter((clause) => validOn(clause, on)), next, 'a', 8, on).map((clause) => `${clause.version} ${clause.tasks.join()}`);
  expect([inForce('2027-02-28'), inForce('2027-03-01')]).toEqual([['7 VG'], ['8 TA']]);
});

test('a line that is not complete opens nothing', () => expect(clausesOfDraft(aDraft([aDraftLine({ tasks: [] }), aDraftLine({ line: 2, caseTypeCodes: [] })]), 'a', 8)).toEqual([]));

test('a decision is cut down to the list, on the day', () => {
  const list = [WhitelistEntry.parse({ caseTypeCode: 'PM-BOT', task: 'MB', legalGround: 'x', validFrom: '2010-12-28', validTo: '2027-06-30', conditions: { sv: 'x', en: 'x' } })];
  const [clause] = clausesOfDraft(aDraft([aDraftLine({ class: 'M', tasks: ['MB'], caseTypeCodes: caseTypes })]), 'a', 8);
  if (!clause) throw new Error('no clause');
  expect([day, '2027-07-01'].map((on) => withinTheLaw(clause, list, on).map((it) => it.caseTypeCodes))).toEqual([[['PM-BOT']], []]);
  expect(withinTheLaw({ ...clause, class: 'P' }, list, day)).toEqual([]);
  expect(mayBeDecidedAtDesk(list, 'FK-BOB', day)).toBe(false);
});
