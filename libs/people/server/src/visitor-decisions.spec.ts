import { Refused } from '@desk/kernel/contract';
import { aPrincipal } from '@desk/testing/server';
import { mustHaveAssignment, mustNotBeOwn, numberFrom } from './visitor-decisions';

const today = new Date('2026-11-24T09:42:00Z');
const refusalOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

test.each([
  ['20010230-2387', 'IdentityNumber.date'], ['19900101-2386', 'IdentityNumber.check-digit'], ['000101-T220', 'IdentityNumber.interim'], ['hej', 'IdentityNumber.shape'],
])('%s is refused at the field, with what is wrong', (written, fact) => {
  expect(refusalOf(() => numberFrom(written, today))).toMatchObject({ code: 'not-valid', fact, fields: [{ path: 'identity.number', text: { sv: expect.stringContaining('Annan identitet') } }] });
});

test('a no because of jäv has all six parts', () => {
  const refusal = refusalOf(() => mustNotBeOwn('hash', aPrincipal({ ownSubjectHash: 'hash' })));
  expect(refusal).toMatchObject({ code: 'not-allowed', fact: 'OwnNumber', explanation: { condition: 'C7', what: {}, missing: {}, lineAndLaw: {}, whoCanChange: {}, instead: [{}], say: {} } });
});

test('others are helped', () => {
  expect([refusalOf(() => mustNotBeOwn('hash', aPrincipal({ ownSubjectHash: 'other' }))), refusalOf(() => mustNotBeOwn('hash', aPrincipal()))]).toEqual([null, null]);
});

test('an assignment counts on the days it is valid', () => {
  const [assignment] = aPrincipal().assignments;
  const until = aPrincipal({ assignments: assignment ? [{ ...assignment, validTo: '2026-11-24' }] : [] });
  expect([refusalOf(() => mustHaveAssignment(until, '2026-11-24')), refusalOf(() => mustHaveAssignment(until, '2026-11-25'))?.explanation?.condition]).toEqual([null, 'C2']);
});
