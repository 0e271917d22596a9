import { AgencyId } from '@desk/kernel/contract';
import { forbiddenCombination, type Duty, type DutyCode } from './duty';

const held = (code: DutyCode, agency: string | null = null): Duty => ({
  code, agencyId: agency === null ? null : AgencyId.parse(agency), compartments: [], officeIds: [], validFrom: '2026-01-01', validTo: null,
});

test.each([
  ['desk and audit', [held('desk-agent'), held('auditor', 'FK')], ['desk-agent', 'auditor']],
  ['operation and audit', [held('auditor', 'FK'), held('system-admin')], ['system-admin', 'auditor']],
  ['drafting and approving the same agency’s agreement', [held('agency-manager', 'FK'), held('agreement-admin', 'FK')], ['agreement-admin', 'agency-manager']],
  ['three duties of which two are apart', [held('handler', 'FK'), held('desk-agent'), held('auditor', 'SKV')], ['desk-agent', 'auditor']],
] as const)('one person may not hold %s', (_, duties, pair) => expect(forbiddenCombination(duties)).toEqual(pair));

test.each([
  ['no duty', []],
  ['desk and back office', [held('desk-agent'), held('handler', 'FK')]],
  ['drafting for one agency and approving for another', [held('agreement-admin', 'FK'), held('agency-manager', 'SKV')]],
  ['audit of two agencies', [held('auditor', 'FK'), held('auditor', 'SKV')]],
] as const)('one person may hold %s', (_, duties) => expect(forbiddenCombination(duties)).toBeNull());
