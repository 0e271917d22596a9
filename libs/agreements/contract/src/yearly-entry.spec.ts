import { OfficeId } from '@desk/kernel/contract';
import { YearlyEntry, emptyYearlyEntry, sentOnProblem, yearlyGaps } from './yearly-entry';

const [tidaholm, uddevalla] = [OfficeId.parse('tidaholm'), OfficeId.parse('uddevalla')];
const asked = [{ agreementId: 'tidaholm', officeIds: [tidaholm] }, { agreementId: 'uddevalla', officeIds: [uddevalla] }];
const entry = (change: Partial<YearlyEntry>): YearlyEntry => ({ ...emptyYearlyEntry, ...change });
const part = (agreementId: string, officeId: OfficeId) => ({ agreementId, fullTimeEquivalents: [{ officeId, value: 0 }], financialConsequences: 'Inga.', otherRemarks: '' });

describe('what the agency fills in for Kammarkollegiet', () => {
  test.each([
    ['nothing', emptyYearlyEntry, ['contact', 'full-time-equivalents', 'financial-consequences']],
    ['a name that cannot be reached', entry({ contact: { name: 'Avtalsansvarig', phone: '', email: '' } }), ['contact', 'full-time-equivalents', 'financial-consequences']],
    ['one agreement of two', entry({ contact: { name: 'Avtalsansvarig', phone: '010-000 00 00', email: '' }, agreements: [part('tidaholm', tidaholm)] }), ['full-time-equivalents', 'financial-consequences']],
    ['all of it, where nobody worked', entry({ contact: { name: 'Avtalsansvarig', phone: '', email: 'avtal@example.se' }, agreements: [part('tidaholm', tidaholm), part('uddevalla', uddevalla)] }), []],
  ])('%s filled in leaves what is left', (_, filled, left) => {
    expect(yearlyGaps(filled, asked)).toEqual(left);
  });

  test('a report is sent after its year, and not in the future', () => {
    expect([null, '2027-02-01', '2026-12-31', '2027-04-01'].map((day) => sentOnProblem(day, 2026, '2027-03-15') === null)).toEqual([true, true, false, false]);
  });

  test.each([[-1, false], [0, true], [3.25, true], [3.255, false]])('%d full-time equivalents: %s', (value, fine) => {
    const read = YearlyEntry.safeParse(entry({ agreements: [{ ...part('tidaholm', tidaholm), fullTimeEquivalents: [{ officeId: tidaholm, value }] }] }));
    expect(read.success).toBe(fine);
  });
});
