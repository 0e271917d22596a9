import { daysBetween, stateOf } from './grant-state';

const today = '2026-11-23';
const grant = (validFrom: string, validTo: string | null, state: 'proposed' | 'approved' | 'declined' = 'approved') => ({ validFrom, validTo, state });

test.each([
  ['until further notice', grant('2025-01-01', null), 'valid'],
  ['long to go', grant('2025-01-01', '2027-01-01'), 'valid'],
  ['thirty days to go', grant('2025-01-01', '2026-12-23'), 'expiring'],
  ['thirty-one days to go', grant('2025-01-01', '2026-12-24'), 'valid'],
  ['its last day', grant('2025-01-01', today), 'expiring'],
  ['the day after', grant('2025-01-01', '2026-11-22'), 'expired'],
  ['not begun', grant('2026-12-01', '2026-12-10'), 'coming'],
  ['not decided', grant('2025-01-01', '2026-11-22', 'proposed'), 'proposed'],
  ['declined', grant('2025-01-01', null, 'declined'), 'declined'],
] as const)('a grant with %s', (_, it, state) => expect(stateOf(it, today)).toBe(state));

test('days are counted over a change of clock', () => expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2));
