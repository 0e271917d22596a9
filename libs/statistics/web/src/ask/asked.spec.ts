import { askedIn } from './asked';

const today = '2026-11-23';
const manager = { officeIds: ['uddevalla'], agencyIds: [] };
const asked = (address: string, reach: Parameters<typeof askedIn>[2] = manager) => askedIn(new URLSearchParams(address), today, reach);

test('without a word the last 28 days of one’s own office are asked about', () => {
  expect(asked('').question).toEqual({ from: '2026-10-27', to: today, officeId: 'uddevalla' });
});

test('an agency’s manager begins with the own agency, and may ask about all', () => {
  const reach = { officeIds: [], agencyIds: ['FK'] };
  expect(asked('', reach).question).toMatchObject({ agency: 'FK' });
  expect(asked('myndighet=alla', reach).question).not.toHaveProperty('agency');
});

test('what is not valid in an address is left out', () => {
  expect(asked('fran=aldrig&till=2026-11-10&frankvart=200&kanal=%3Cscript%3E').question).toEqual({ from: '2026-10-14', to: '2026-11-10', officeId: 'uddevalla' });
});

test('the period before is as long as the period', () => {
  expect(asked('fran=2026-11-16&till=2026-11-22&jamfor=fore').compared).toEqual({ compareFrom: '2026-11-09', compareTo: '2026-11-15' });
});
