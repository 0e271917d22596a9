import { randomUUIDv7 } from 'node:crypto';
import { readRegistrationNumber, registrationNumber } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode } from '@desk/kernel/contract';
import { Routing, loadCatalogue } from '@desk/routing/server';
import { aCaller, aHandler } from '@desk/testing/server';
import { aCasesHouse, aVisitId, flytt, type CasesHouse } from '../../test/a-cases-house';
import { CorrectRegistration } from './correct-registration';
import { GetRegistration } from './get-registration';
import { ListRegistrations } from './list-registrations';
import { Registering } from './register';
import { RegisterHandedOver } from './register-handed-over';
import { CaseJournal } from '../case-journal';

const routing = new Routing(loadCatalogue('libs/routing/catalogue'));
const csn = CaseTypeCode.parse('CSN-SM');
const text = { arrivedOn: '2026-11-24' as never, publicTitle: 'Ansökan, studiemedel', publicParty: 'Enskild', title: 'Ansökan om studiemedel för hösten', party: '19900101-••••' };
const asked = { register: 'diary', view: 'full', limit: 50 } as const;

describe('the register', () => {
  let house: CasesHouse;
  let registering: Registering;
  let list: ListRegistrations;
  beforeAll(async () => {
    house = await aCasesHouse();
    registering = new Registering(house.database, routing, house.clock);
    list = new ListRegistrations(house.database);
  });
  afterAll(() => house.close());

  const register = (its: { agencyId?: string; compartment?: string; caseTypeCode?: string; caseId?: string; objectId?: string; protectedIdentity?: boolean; fails?: boolean } = {}) => {
    const { agencyId = 'CSN', compartment = 'CSN', caseTypeCode = csn, caseId = randomUUIDv7(), objectId = randomUUIDv7(), protectedIdentity = false, fails = false } = its;
    return house.database.run([compartment], 'write', async () => {
      const done = await registering.run({ object: 'document', objectId, of: { agencyId, compartment, caseId, visitId: aVisitId(), caseTypeCode, protectedIdentity, subjectHash: 'hash' }, text, by: { id: 'desk-uddevalla', name: 'Disk U1' } });
      if (fails) throw new Error('the act came to nothing');
      return done;
    });
  };
  const csnHandler = aCaller(aHandler('CSN'), []);

  test('gives every number once and leaves none out, while many register at once and every third comes to nothing', async () => {
    const tried = await Promise.allSettled(Array.from({ length: 240 }, (_, at) => register({ fails: at % 3 === 0 })));
    const numbers = tried.flatMap((it) => (it.status === 'fulfilled' && it.value ? [it.value.number ?? 0] : []));
    expect(tried.filter((it) => it.status === 'rejected')).toHaveLength(80);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 160 }, (_, at) => at + 1));
    const kept = await house.asOwner<{ number: number }>(`SELECT number FROM cases.registration WHERE agency_id = 'CSN' AND year = 2026 ORDER BY number`);
    expect(kept.map(({ number }) => number)).toEqual(Array.from({ length: 160 }, (_, at) => at + 1));
  }, 60_000);

  test('has one series for each agency and year', async () => {
    const kfm = await register({ agencyId: 'KFM', compartment: 'KFM', caseTypeCode: 'KFM-BF' });
    expect(kfm).toMatchObject({ agencyId: 'KFM', year: 2026, number: 1 });
    const now = house.clock.now();
    house.clock.moveTo(new Date('2026-12-31T23:30:00Z'));
    // Half past midnight in Sweden.
    expect(await register({ agencyId: 'KFM', compartment: 'KFM', caseTypeCode: 'KFM-BF' })).toMatchObject({ year: 2027, number: 1 });
    house.clock.moveTo(now);
    expect(await register({ agencyId: 'KFM', compartment: 'KFM', caseTypeCode: 'KFM-BF' })).toMatchObject({ year: 2026, number: 2 });
  });

  test('registers one thing once, also when two try', async () => {
    const objectId = randomUUIDv7();
    const both = await Promise.all([register({ agencyId: 'PM', compartment: 'PM', objectId, caseTypeCode: 'CSN-SM' }), register({ agencyId: 'PM', compartment: 'PM', objectId, caseTypeCode: 'CSN-SM' })]);
    expect(both.filter((it) => it === null)).toHaveLength(1);
    expect(await register({ agencyId: 'PM', compartment: 'PM', caseTypeCode: 'CSN-SM' })).toMatchObject({ number: 2 });
  });

  test('keeps what the law exempts in order in its case, without a number', async () => {
    const caseId = randomUUIDv7();
    const places = await Promise.all(Array.from({ length: 6 }, () => register({ agencyId: 'FK', compartment: 'FK', caseTypeCode: 'FK-FP', caseId })));
    expect(places.map((it) => it?.number)).toEqual(Array.from({ length: 6 }, () => null));
    expect(places.map((it) => it?.place).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    const fk = await house.as(house.handler, list, { ...asked, register: 'ordered' });
    expect(fk.registrations[0]).toMatchObject({ register: 'ordered', number: null, ground: expect.stringContaining('OSL 5 kap. 3 §') });
    expect((await house.as(house.handler, list, asked)).registrations).toEqual([]);
  });

  test('the running role can neither choose a number, change one, take one back nor reach the counter', async () => {
    const asApp = (sql: string) => house.database.run(['CSN'], 'write', () => house.database.query(sql));
    for (const sql of ['UPDATE cases.registration SET number = 7', 'DELETE FROM cases.registration', 'SELECT * FROM cases.registration_series', `UPDATE cases.registration_series SET last = 0`, `UPDATE cases.registration_version SET title = 'x'`]) await expect(asApp(sql)).rejects.toThrow(/permission denied/);
    const [row] = await asApp(`INSERT INTO cases.registration SELECT gen_random_uuid(), agency_id, compartment, register, year, 9999, 9999, case_id, visit_id, object, gen_random_uuid(), case_type_code, ground, false, NULL, registered_at FROM cases.registration LIMIT 1 RETURNING number`);
    expect(row).toEqual({ number: 161 });
    await house.asOwner(`INSERT INTO cases.registration_version SELECT gen_random_uuid(), r.id, r.compartment, 1, '2026-11-24', 'Handling', 'Enskild', 'Handling', '', NULL, NULL, 'x', now() FROM cases.registration r WHERE r.number = 161 AND r.agency_id = 'CSN'`);
  });

  test('is read page by page, found by number, and by its own agency only', async () => {
    const seen: (number | null)[] = [];
    for (let after: string | undefined; ; ) {
      const page = await house.as(csnHandler, list, { ...asked, limit: 60, after });
      seen.push(...page.registrations.map((it) => it.number));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 161 }, (_, at) => at + 1));
    const [found] = (await house.as(csnHandler, list, { ...asked, number: 'CSN 2026/000042' })).registrations;
    expect(found && registrationNumber(found)).toBe('CSN 2026/000042');
    expect((await house.as(csnHandler, list, { ...asked, number: '2025/42' })).registrations).toEqual([]);
    await expect(house.as(csnHandler, list, { ...asked, number: 'Anna Andersson' })).rejects.toMatchObject({ refusal: { code: 'not-valid' } });
    expect((await house.as(house.handler, list, { ...asked, number: '42' })).registrations).toEqual([]);
    expect(await house.database.run(house.handler.scope, 'read', () => house.database.query(`SELECT 1 FROM cases.registration WHERE agency_id = 'CSN'`))).toEqual([]);
  });

  test('the public view has the number, the day and what says nothing about anybody', async () => {
    const [open] = (await house.as(csnHandler, list, { ...asked, view: 'public', number: '42' })).registrations;
    expect(open).toMatchObject({ publicTitle: text.publicTitle, publicParty: 'Enskild', arrivedOn: '2026-11-24', number: 42 });
    expect(JSON.stringify(open)).not.toMatch(/hösten|19900101/);
    expect((await house.as(csnHandler, list, { ...asked, number: '42' })).registrations[0]).toMatchObject({ title: text.title, party: text.party });
  });

  test('is corrected by a new version with a reason; the old one and the number stay', async () => {
    const journal = new CaseJournal(house.notebook);
    const [correct, one] = [new CorrectRegistration(house.database, journal, house.clock), new GetRegistration(house.database)];
    const [row] = (await house.as(csnHandler, list, { ...asked, number: '43' })).registrations;
    const input = { ...text, registrationId: row?.id ?? '', version: 1, reason: 'Fel titel från disken', title: 'Ansökan om studiemedel för våren' };
    expect(await house.as(csnHandler, correct, input)).toMatchObject({ number: 43, version: 2, title: input.title });
    await expect(house.as(csnHandler, correct, input)).rejects.toMatchObject({ refusal: { fact: 'RegistrationMoved' } });
    const { versions } = await house.as(csnHandler, one, { registrationId: row?.id ?? '' });
    expect(versions.map(({ version, title, reason }) => [version, title, reason])).toEqual([[1, text.title, null], [2, input.title, input.reason]]);
    expect(house.notebook.entries.at(-1)).toMatchObject({ act: 'registration.correct', fields: 'title', agencyId: 'CSN' });
    await expect(house.as(aCaller(aHandler('KFM'), []), correct, { ...input, version: 2 })).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });

  test('hides a protected person’s line from those who may not meet the person', async () => {
    await register({ agencyId: 'CSN', compartment: 'CSN', protectedIdentity: true });
    expect((await house.as(csnHandler, list, { ...asked, number: '162' })).registrations).toEqual([]);
  });

  test('a document handed in for an agency is registered with it at once, and what is handed over within the minute', async () => {
    house.met.visitor = house.aVisitor();
    const visitId = aVisitId();
    const file = await house.as(house.desk, house.room.doTask, { visitId, caseTypeCode: CaseTypeCode.parse('FK-FP'), task: 'TA', document: { title: 'Intyg från arbetsgivaren', pages: 2, kind: 'attachment' } });
    expect(file.documents[0]?.registration).toMatchObject({ agencyId: 'FK', number: null, place: 1 });
    const due = async () => (await house.asOwner<{ id: string }>('SELECT id FROM cases.handoff WHERE registration_due')).map(({ id }) => id);
    const registered = async (objectId: string) => (await house.as(house.handler, list, { ...asked, objectId })).registrations;
    const sent = await house.sendOne(visitId);
    expect(JSON.stringify(sent.parcel)).not.toContain('registration');
    const question = await house.sendOne(aVisitId(), { kind: 'T2', question: 'Hur många dagar?' });
    expect(await due()).toEqual([sent.id]);
    const sweep = new RegisterHandedOver(house.database, house.people, routing, registering, new CaseJournal(house.notebook));
    await sweep.run();
    expect(await registered(sent.id)).toMatchObject([{ agencyId: 'FK', object: 'handoff', arrivedOn: sent.sentAt.slice(0, 10), title: expect.stringContaining(sent.receiptNumber) }]);
    expect([await registered(question.id), await due()]).toEqual([[], []]);
    expect(house.notebook.entries.at(-1)).toMatchObject({ act: 'registration.add', objectId: sent.id, compartment: 'FK' });
    await sweep.run();
    expect(await registered(sent.id)).toHaveLength(1);
  });
});

test('a number is read however it is written', () => {
  expect(['CSN 2026/000123', 'csn2026/123', '2026/123', '123', '2026-123'].map(readRegistrationNumber)).toEqual([{ year: 2026, number: 123 }, { year: 2026, number: 123 }, { year: 2026, number: 123 }, { year: null, number: 123 }, { year: 2026, number: 123 }]);
  expect(['', 'Anna', '19900101-2385x', 'CSN/'].map(readRegistrationNumber)).toEqual([null, null, null, null]);
  expect(registrationNumber({ agencyId: AgencyId.parse('SKV'), caseTypeCode: flytt, year: 2026, number: null, place: 3 })).toBe('SKV-FLYTT-INR 2026, ordnad 3');
});
