import { agreementPapersApi, agreementReportsApi } from '@desk/agreements/contract';
import { AgencyId } from '@desk/kernel/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const fk = AgencyId.parse('FK');

describe('what goes out of the house about agreements', () => {
  let house: TestHouse;
  let writer: Person;
  let desk: Person;
  const headings = (base64: string, tag: string): number => Buffer.from(base64, 'base64').toString('latin1').match(new RegExp(`/S /${tag}\\b`, 'g'))?.length ?? 0;

  beforeAll(async () => {
    house = await openTestHouse(new Date('2026-11-23T09:00:00Z'));
    [writer, desk] = [await house.as('agreement-admin-fk'), await house.as('desk-tidaholm')];
  }, 120_000);
  afterAll(() => house.close());

  test('a version is a tagged Swedish PDF with a heading for each part and table headers', async () => {
    const { status, body } = await writer.ask(agreementPapersApi.printVersion, { agreementId: 'tidaholm', number: 3 });
    expect(status).toBe(200);
    expect(body.fileName).toBe('avtal-tidaholm-version-3.pdf');
    const text = Buffer.from(body.base64, 'base64').toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(sv-SE\)/);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect([headings(body.base64, 'H1'), headings(body.base64, 'H2')]).toEqual([1, 5]);
    expect(headings(body.base64, 'TH')).toBeGreaterThan(8);
  });

  test('an office reads the paper of what is signed there, and nobody one that does not exist', async () => {
    expect((await desk.ask(agreementPapersApi.printVersion, { agreementId: 'tidaholm', number: 3 })).status).toBe(200);
    expect((await desk.ask(agreementPapersApi.printVersion, { agreementId: 'uddevalla', number: 7 })).status).toBe(404);
    expect((await writer.ask(agreementPapersApi.printVersion, { agreementId: 'tidaholm', number: 99 })).status).toBe(404);
  });

  test('the yearly report has its thirteen headings on paper too, for one’s own agency only', async () => {
    const { body } = await writer.ask(agreementPapersApi.printYearlyReport, { agencyId: fk, year: 2026 });
    expect(body.fileName).toBe('kammarkollegiet-FK-2026.pdf');
    const { headings: wanted } = (await writer.ask(agreementReportsApi.yearlyReport, { agencyId: fk, year: 2026 })).body;
    expect(headings(body.base64, 'H2')).toBe(wanted.length);
    expect((await writer.ask(agreementPapersApi.printYearlyReport, { agencyId: AgencyId.parse('SKV'), year: 2026 })).status).toBe(404);
    expect((await desk.ask(agreementPapersApi.printYearlyReport, { agencyId: fk, year: 2026 })).status).toBe(403);
  });

  test('a version in force changes nothing for anybody', async () => {
    expect((await writer.ask(agreementPapersApi.affected, { agreementId: 'tidaholm', number: 3 })).body).toMatchObject({ agents: 0, withoutAssignment: 0, gained: 0, lost: 0, refusalsAnswered: 0 });
    expect((await desk.ask(agreementPapersApi.affected, { agreementId: 'tidaholm', number: 3 })).status).toBe(403);
  });

  test('staff and competences are there to choose among, for those who give assignments', async () => {
    const { body } = await writer.ask(agreementPapersApi.grantChoices, { agencyId: fk });
    expect(body.staff.map((it) => it.staffId)).toContain('desk-new');
    expect(body.competences).toEqual(expect.arrayContaining(['id-kontroll', 'skyddad']));
    expect((await writer.ask(agreementPapersApi.grantChoices, { agencyId: AgencyId.parse('SKV') })).status).toBe(404);
  });
});
