import { proposedOutcome } from './case-decisions';

test.each([
  [['SJ'], [], 'SJALVSERVICE_KLAR'], [['TA'], [], 'HANDLING_MOTTAGEN'], [['BM'], [], 'BOKAT'], [['VG'], [], 'VAGLETT'], [['AU'], [], 'INFORMERAT'], [['VG', 'TA', 'AU'], [], 'HANDLING_MOTTAGEN'],
  [['TA'], ['T3'], 'OVERLAMNAT'], [[], ['T2'], 'OVERLAMNAT'], [[], ['T0'], 'HANVISAT_UTAN_OVERLAMNING'], [['SJ'], ['T0'], 'SJALVSERVICE_KLAR'], [[], [], 'AVBRUTET_BESOKARE'],
] as const)('%j and hand-offs %j point to %s', (tasks, handoffs, outcome) => expect(proposedOutcome(tasks, handoffs)).toBe(outcome));
