import { CaseTypeCode } from '@desk/kernel/contract';
import type { DeskRight } from '@desk/agreements/contract';
import { groundOf } from './ground';

const parentalBenefit = { deskTasks: ['SJ' as const, 'TA' as const], referralOnly: false };
const right = (allowed: DeskRight['allowed'][number]['task'][], refused: DeskRight['refused'] = []): DeskRight => ({
  caseTypeCode: CaseTypeCode.parse('FK-FP'), allowed: allowed.map((task, at) => ({ task, line: 14 + at, version: 7, lineId: `l${at}` })), refused,
});

test('a step is done here by its own task, in the order of the catalogue', () => {
  expect(groundOf(parentalBenefit, right(['TA', 'SJ', 'AU']))).toMatchObject({ kind: 'here', task: 'SJ', line: 15 });
});
test('a step whose own tasks are refused is handed over when a line allows it', () => {
  expect(groundOf(parentalBenefit, right(['AU', 'HO'], [{ task: 'SJ', condition: 'C1' }]))).toMatchObject({ kind: 'handover', task: 'HO', line: 15 });
});
test('a line that only allows words leaves the step refused and says which condition is missing', () => {
  expect(groundOf(parentalBenefit, right(['AU'], [{ task: 'TA', condition: 'C2' }]))).toMatchObject({ kind: 'refused', task: 'AU', line: 14, condition: 'C2' });
});
test('where no agreement says anything the visitor is referred', () => {
  expect(groundOf(parentalBenefit, right([], [{ task: 'TA', condition: 'C1' }]))).toMatchObject({ kind: 'refer', task: null, line: null });
});
test('a party outside the agreements is always a referral', () => {
  expect(groundOf({ deskTasks: ['AU'], referralOnly: true }, right(['AU']))).toMatchObject({ kind: 'refer' });
});
test('what happens by itself is only told', () => {
  expect(groundOf(parentalBenefit, right(['SJ', 'AU']), true)).toMatchObject({ kind: 'automatic', task: 'AU', line: 15 });
});
test('before the rights are known nothing is promised', () => {
  expect(groundOf(parentalBenefit, undefined)).toMatchObject({ kind: 'refer', task: null });
});
