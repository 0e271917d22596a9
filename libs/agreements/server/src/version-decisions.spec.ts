import { AgencyId, StaffId } from '@desk/kernel/contract';
import { VersionState, versionSteps, type VersionStep } from '@desk/agreements/contract';
import { coverageOf, minus } from './felt-agreements';
import { aClause } from '@desk/testing/server';
import { addMonths, decideApproval, decideStep, endOfVersion, firstDay, nextMonth, partiesToAsk, type VersionStanding } from './version-decisions';

const fk = AgencyId.parse('FK');
const manager = { agencyId: fk, staffId: StaffId.parse('manager-fk'), name: 'Chef' };
const version = (its: Partial<VersionStanding> = {}): VersionStanding => ({ number: 8, state: 'sent', revision: 3, savedBy: 'Avtalsansvarig FK', savedAt: null, writers: ['agreement-admin-fk'], approvals: [], awaits: [fk, AgencyId.parse('SKV')], ...its });

test.each(Object.keys(versionSteps) as VersionStep[])('%s is possible from the states of the table and no others', (step) => {
  for (const state of VersionState.options) {
    const attempt = () => decideStep(version({ state }), step, 3);
    if (versionSteps[step].from.some((it) => it === state)) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(/VersionStepNotPossible/);
  }
});

test('a step on an older revision is refused with who saved', () => expect(() => decideStep(version(), 'approve', 2)).toThrow(/DraftSavedMeanwhile/));

test('an approval is remembered, and the last one leaves nobody to wait for', () => {
  const one = decideApproval(version(), manager, '2026-11-24T09:00:00.000Z');
  expect([one.awaits, one.approvals.map((it) => it.agencyId)]).toEqual([['SKV'], ['FK']]);
  expect(decideApproval(version({ awaits: [fk] }), manager, '2026-11-24T09:00:00.000Z').awaits).toEqual([]);
});

test('nobody approves twice, and nobody approves what they have written on', () => {
  expect(() => decideApproval(version({ awaits: [] }), manager, 'x')).toThrow(/AlreadyApproved/);
  expect(() => decideApproval(version({ writers: ['somebody', 'manager-fk'] }), manager, 'x')).toThrow(/DrafterMayNotApprove/);
});

describe('nobody’s lines are taken out of force without them', () => {
  const [skv, af] = [AgencyId.parse('SKV'), AgencyId.parse('AF')];
  const parties = (...ids: AgencyId[]) => ({ parties: ids.map((agencyId) => ({ agencyId })) });
  const draft = (validFrom: string, ...ids: AgencyId[]) => ({ head: { ...parties(...ids), validFrom } });
  const signed = (number: number, ...ids: AgencyId[]) => ({ number, state: 'signed' as const, head: parties(...ids) });
  test.each([
    ['a party that the draft leaves out is asked', draft('2027-01-01', skv, af), [signed(7, fk, skv, af)], [], ['AF', 'FK', 'SKV']],
    ['so is a party of a version that is signed and has not begun', draft('2027-01-01', skv, af), [signed(8, fk, skv, af)], [], ['AF', 'FK', 'SKV']],
    ['who left an earlier version and came back is asked', draft('2027-01-01', skv, af), [signed(8, fk, skv, af)], [{ agencyId: fk, version: 7, endsOn: '2026-06-01' }], ['AF', 'FK', 'SKV']],
    ['who is leaving later is asked', draft('2027-01-01', skv, af), [signed(7, fk, skv, af)], [{ agencyId: fk, version: 7, endsOn: '2027-06-01' }], ['AF', 'FK', 'SKV']],
    ['who has left by then is not', draft('2027-01-01', skv, af), [signed(7, fk, skv, af)], [{ agencyId: fk, version: 7, endsOn: '2027-01-01' }], ['AF', 'SKV']],
    ['what is superseded asks nobody', draft('2027-01-01', skv, af), [{ ...signed(6, fk, skv), state: 'superseded' as const }], [], ['AF', 'SKV']],
  ])('%s', (_, its, versions, left, asked) => expect(partiesToAsk(its, versions, left)).toEqual(asked));
});

describe('an agreement ends when fewer than two parties are left', () => {
  const [skv, af] = [AgencyId.parse('SKV'), AgencyId.parse('AF')];
  const on = (agencyId: AgencyId, endsOn: string) => ({ agencyId, endsOn });
  test.each([
    ['of two, the first to leave ends it', [fk, skv], [on(fk, '2026-12-02')], '2026-12-02'],
    ['of two who both leave, the earlier day ends it', [fk, skv], [on(fk, '2027-06-02'), on(skv, '2027-01-01')], '2027-01-01'],
    ['of three, one may leave', [af, fk, skv], [on(af, '2026-12-02')], null],
    ['of three, it lasts until the second has gone', [af, fk, skv], [on(af, '2027-06-02'), on(fk, '2027-01-01')], '2027-06-02'],
    ['somebody who is no party to it ends nothing', [fk, skv], [on(af, '2027-01-01')], null],
    ['nobody leaves', [fk, skv], [], null],
  ])('%s', (_, parties, leaving, end) => expect(endOfVersion(parties, leaving)).toBe(end));
});

test.each([['2026-11-24', 6, '2027-05-24'], ['2026-08-31', 6, '2027-02-28'], ['2026-12-31', 1, '2027-01-31'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-24', 0, '2026-11-24']])('%s and %s months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
test('a draft begins on the first of the next month', () => expect([nextMonth('2026-11-24'), nextMonth('2026-12-31')]).toEqual(['2026-12-01', '2027-01-01']));
test('an agreement holds from its day, or from the day when everybody had signed', () => expect([firstDay('2026-12-01', '2026-11-24'), firstDay('2026-11-01', '2026-11-24')]).toEqual(['2026-12-01', '2026-11-24']));

test('what stops is what nothing else still carries', () => {
  const [one, both] = [coverageOf([aClause({ id: 'b', tasks: ['HO'] })]), coverageOf([aClause({ id: 'a' }), aClause({ id: 'b', tasks: ['HO'] })])];
  expect([minus(both, one), minus(both, coverageOf([aClause({ tasks: ['VG'] })])).map((it) => it.caseTypeCodes), minus(both, [])]).toEqual([[], [['FK-FP']], both]);
});
