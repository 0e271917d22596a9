import { emptyYearlyEntry, type YearlyReport } from '@desk/agreements/contract';
import { OfficeId } from '@desk/kernel/contract';
import { entryOf, formOf, fteField, moneyField, problemsIn } from './yearly-form';

const tidaholm = OfficeId.parse('tidaholm');
const report: Pick<YearlyReport, 'agreements' | 'filled'> = {
  agreements: { count: 1, parties: 2, list: [{ agreementId: 'tidaholm', title: 'Tidaholm', lawVersion: 'LGOS2019', version: 3, parties: [], officeIds: [tidaholm] }] },
  filled: {
    revision: 1, savedAt: null, savedByName: null, left: [],
    entry: { ...emptyYearlyEntry, contact: { name: 'Avtalsansvarig', phone: '', email: '' }, agreements: [{ agreementId: 'tidaholm', fullTimeEquivalents: [{ officeId: tidaholm, value: 2.5 }], financialConsequences: 'Inga.', otherRemarks: '' }] },
  },
};
const whole = report as YearlyReport;
const fte = fteField('tidaholm', tidaholm);

describe('the fields of the yearly report', () => {
  test('show what the house has with a decimal comma, and send it back unchanged', () => {
    const form = formOf(whole);
    expect([form.name, form[fte], form[moneyField('tidaholm')]]).toEqual(['Avtalsansvarig', '2,5', 'Inga.']);
    expect(entryOf(form, whole)).toEqual(report.filled.entry);
  });

  test.each([
    [fte, '2,5', undefined], [fte, '1 250', undefined], [fte, '2.25', undefined], [fte, '', undefined], [fte, 'två', 'number'], [fte, '-1', 'number'], [fte, '1,005', 'decimals'],
    ['email', '', undefined], ['email', 'avtal@example.se', undefined], ['email', 'avtal', 'email'], ['sentOn', '2027-02-01', undefined], ['sentOn', '2026-12-01', 'sentOn'], ['sentOn', '2027-04-01', 'sentOn'],
  ])('%s: “%s” is answered by %s', (field, value, problem) => {
    expect(problemsIn({ ...formOf(whole), [field]: value }, 2026, '2027-03-01').get(field)).toBe(problem);
  });

  test('a field that is emptied is left out, not nought', () => {
    expect(entryOf({ ...formOf(whole), [fte]: '' }, whole).agreements[0]?.fullTimeEquivalents).toEqual([]);
  });
});
