import { agreementPapersApi, agreementReportsApi, type YearlyEntry } from '@desk/agreements/contract';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const [fk, skv] = [AgencyId.parse('FK'), AgencyId.parse('SKV')];
const year = 2026;
const entry: YearlyEntry = {
  contact: { name: 'Avtalsansvarig', phone: '010-000 00 00', email: 'avtal@example.se' }, sentOn: null,
  agreements: [{ agreementId: 'tidaholm', fullTimeEquivalents: [{ officeId: OfficeId.parse('tidaholm'), value: 1.75 }], financialConsequences: 'Lokalkostnaden delas lika.', otherRemarks: '' }],
};

describe('what the agency fills in for Kammarkollegiet', () => {
  let house: TestHouse;
  let writer: Person;
  let manager: Person;
  const fill = (who: Person, revision: number, change: Partial<YearlyEntry> = {}, agencyId = fk) => who.ask(agreementReportsApi.fillYearlyReport, { agencyId, year, revision, entry: { ...entry, ...change } });
  const read = async (who: Person) => (await who.ask(agreementReportsApi.yearlyReport, { agencyId: fk, year })).body;

  beforeAll(async () => {
    house = await openTestHouse(new Date('2027-02-01T09:00:00Z'));
    [writer, manager] = [await house.as('agreement-admin-fk'), await house.as('manager-fk')];
  }, 120_000);
  afterAll(() => house.close());

  test('is open at first, and says what is left', async () => {
    expect(await read(writer)).toMatchObject({ contact: null, fullTimeEquivalents: null, filled: { revision: 0, savedByName: null, left: ['contact', 'full-time-equivalents', 'financial-consequences'] } });
  });

  test('stands in the report of those who read it, in the PDF and in the journal', async () => {
    const before = (await writer.ask(agreementPapersApi.printYearlyReport, { agencyId: fk, year })).body.base64;
    expect((await fill(writer, 0)).status).toBe(200);
    const report = await read(manager);
    expect(report).toMatchObject({ contact: entry.contact, fullTimeEquivalents: 1.75, filled: { revision: 1, savedByName: expect.any(String), left: expect.not.arrayContaining(['contact']) } });
    expect(report.offices.find((it) => it.officeId === 'tidaholm')?.fullTimeEquivalents).toBe(1.75);
    expect(report.financialConsequences.find((it) => it.agreementId === 'tidaholm')?.text).toBe('Lokalkostnaden delas lika.');
    expect((await writer.ask(agreementPapersApi.printYearlyReport, { agencyId: fk, year })).body.base64).not.toBe(before);
    const rows = await house.data.asOwner(`SELECT act FROM audit.entry WHERE act = 'yearly-report.fill'`);
    expect(rows).toHaveLength(1);
  });

  test('of two who write on the same revision, the second is told who was first and loses nothing', async () => {
    const { filled } = await read(writer);
    expect((await fill(writer, filled.revision, { contact: { ...entry.contact, name: 'Först' } })).body.contact?.name).toBe('Först');
    const late = await fill(writer, filled.revision, { contact: { ...entry.contact, name: 'Sedan' } });
    expect([late.status, late.refusal?.code, late.refusal?.fact]).toEqual([409, 'changed-meanwhile', 'YearlySavedMeanwhile']);
    expect((await read(writer)).contact?.name).toBe('Först');
  });

  test('is written by the agency’s own administrator only', async () => {
    const { revision } = (await read(writer)).filled;
    expect((await fill(manager, revision)).status).toBe(403);
    expect((await fill(await house.as('desk-tidaholm'), revision)).status).toBe(403);
    expect((await fill(writer, 0, {}, skv)).status).toBe(404);
    expect((await read(writer)).filled.revision).toBe(revision);
  });

  test.each([
    ['an office where the agreement did not hold', { agreements: [{ ...entry.agreements[0], agreementId: 'tidaholm', fullTimeEquivalents: [{ officeId: OfficeId.parse('uddevalla'), value: 1 }], financialConsequences: '', otherRemarks: '' }] }, 'NotInForceThatYear'],
    ['an agreement that does not exist', { agreements: [{ agreementId: 'nowhere', fullTimeEquivalents: [], financialConsequences: '', otherRemarks: '' }] }, 'NotInForceThatYear'],
    ['a day within the year that is reported', { sentOn: '2026-12-31' }, 'SentOnOutsideTime'],
    ['a day that has not come', { sentOn: '2027-02-02' }, 'SentOnOutsideTime'],
  ])('%s is refused', async (_, change, fact) => {
    const { revision } = (await read(writer)).filled;
    const { status, refusal } = await fill(writer, revision, change);
    expect([status, refusal?.fact]).toEqual([422, fact]);
  });

  test('the day that it was sent is remembered', async () => {
    const { revision } = (await read(writer)).filled;
    expect((await fill(writer, revision, { sentOn: '2027-02-01' })).body.filled.entry.sentOn).toBe('2027-02-01');
  });
});
