import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { AuditJournal } from '@desk/audit/server';
import type { Caller } from '@desk/access/server';
import { IdentityCheck, Mandate, peopleApi } from '@desk/people/contract';
import { GetVisitor } from './get-visitor';
import { HouseCache } from './house-cache';
import { HouseStaff } from './house-staff';
import { IdentifyVisitor } from './identify-visitor';
import { MetVisits, type MetVisit } from './met-visits';
import { People } from './people.facade';
import { ProtectedPeople } from './protected-people';
import { RecordCheck } from './record-check';
import { RecordMandate } from './record-mandate';
import { UnmaskVisitor } from './unmask-visitor';
import { VisitorRecords } from './visitor-records';

const uddevalla = OfficeId.parse('uddevalla');
const tidaholm = OfficeId.parse('tidaholm');
const always = { validFrom: '2020-01-01', validTo: null };
const visitId = VisitId.parse('019ab000-0000-7000-8000-000000000001');
const agent = aCaller();
const competent = aCaller(aPrincipal({ competences: [{ code: 'skyddad', ...always }] }));
const colleague = aCaller(aPrincipal({ staffId: StaffId.parse('desk-uddevalla-2') }));
const elsewhere = aCaller(aPrincipal({ staffId: StaffId.parse('desk-tidaholm'), officeIds: [tidaholm], duties: [{ code: 'desk-agent', agencyId: null, compartments: [], officeIds: [tidaholm], ...always }] }), []);
const refusal = (its: object) => expect.objectContaining({ refusal: expect.objectContaining(its) });
const check = IdentityCheck.parse({ document: 'driving-licence', validUntil: '2028-01-01', method: 'seen', result: 'confirmed' });
const mandate = Mandate.parse({ kind: 'representative', name: 'Ombud Ett', agencyIds: ['FK'], caseTypeCodes: [], validFrom: '2026-11-01', validTo: '2027-11-01', substitution: false, source: 'paper-shown' });

class OneVisit extends MetVisits {
  visit: MetVisit = { id: visitId, officeId: uddevalla, deskStaffId: agent.staffId, needOpen: true, number: 'B 214', endedAt: null };
  async find(id: VisitId): Promise<MetVisit | undefined> {
    return id === visitId ? this.visit : undefined;
  }
}

describe('the person at the desk', () => {
  let house: TestDatabase;
  let records: VisitorRecords;
  let identifying: IdentifyVisitor;
  let getting: GetVisitor;
  let unmasking: UnmaskVisitor;
  let people: People;
  let journal: AuditJournal;
  const visits = new OneVisit();
  beforeAll(async () => {
    house = await openTestDatabase();
    const { database, cipher, clock } = house;
    journal = new AuditJournal(database, clock);
    records = new VisitorRecords(database, cipher);
    identifying = new IdentifyVisitor(visits, records, new ProtectedPeople(database), cipher, database, journal, clock);
    getting = new GetVisitor(visits, records);
    unmasking = new UnmaskVisitor(records, cipher, journal);
    people = new People(new HouseCache(database, clock), records, cipher, database);
    await house.asOwner(`INSERT INTO people.protected_person VALUES ($1, 'protected', 'sekretessmarkering')`, [cipher.hash('198506152399')]);
    await house.asOwner(`INSERT INTO people.staff VALUES ('desk-uddevalla', 'staff', 'sub-1', 'Handläggare S12', 'S12', 'FK', '{uddevalla}', '{sv,fi}', NULL, true), ('gone', 'staff', 'sub-2', 'Handläggare S13', 'S13', 'FK', '{uddevalla}', '{sv}', NULL, false)`);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.asOwner('DELETE FROM people.visitor');
    visits.visit = { ...visits.visit, endedAt: null };
  });

  const write = <T>(work: () => Promise<T>, by: Caller = agent) => house.database.run(by.scope, 'write', work, by.staffId);
  const read = <T>(work: () => Promise<T>, by: Caller = agent) => house.database.run(by.scope, 'read', work);
  const identify = (number: string, by: Caller = agent, its: object = {}) => write(() => identifying.run(peopleApi.identifyVisitor.input.parse({ visitId, identity: { kind: 'number', number }, ...its }), by), by);
  const get = (by: Caller = agent) => read(() => getting.run({ visitId }, by), by);
  const unmask = (visitorId: string, by: Caller = agent) => write(() => unmasking.run(peopleApi.unmaskVisitor.input.parse({ visitorId, purpose: 'Boka tid hos Försäkringskassan' }), by), by);

  test.each([
    ['19900101-2385', 'personnummer', '19900101-••••'], ['19850615-2399', 'personnummer', '19850615-••••'], ['19540223-2382', 'personnummer', '19540223-••••'], ['20120304-2393', 'personnummer', '20120304-••••'],
    ['201701012393', 'personnummer', '20170101-••••'], ['701063-2391', 'samordningsnummer', '19701063-••••'], ['881175-2388', 'samordningsnummer', '19881175-••••'], ['940361-2394', 'samordningsnummer', '19940361-••••'],
  ])('%s is known as a %s and shown as %s', async (number, kind, numberMasked) => {
    expect(await identify(number)).toMatchObject({ visitId, kind, numberMasked, otherIdentity: null, check: null, mandates: [] });
  });

  test.each(['20010230-2387', '19900101-2386', '000101-T220', '940361-2390'])('%s is refused and nothing is kept', async (number) => {
    await expect(identify(number)).rejects.toThrow(refusal({ code: 'not-valid', fields: [expect.objectContaining({ path: 'identity.number' })] }));
    expect(await house.asOwner('SELECT 1 FROM people.visitor')).toEqual([]);
  });

  test('the number is nowhere in the clear', async () => {
    await identify('19900101-2385');
    expect(JSON.stringify(await house.asOwner('SELECT * FROM people.visitor'))).not.toMatch(/2385|19900101/);
  });

  test('another identity is sealed too, and shown to the desk', async () => {
    await write(() => identifying.run(peopleApi.identifyVisitor.input.parse({ visitId, identity: { kind: 'other', description: 'LMA-kort 123' } }), agent));
    expect(JSON.stringify(await house.asOwner('SELECT * FROM people.visitor'))).not.toContain('LMA');
    expect((await get()).visitor).toMatchObject({ kind: 'other', otherIdentity: 'LMA-kort 123', numberMasked: null });
  });

  test('a new number is a new person, and an earlier check does not vouch for it', async () => {
    await identify('19900101-2385', agent, { check });
    house.clock.pass(1000);
    await identify('19540223-2382');
    expect((await get()).visitor).toMatchObject({ numberMasked: '19540223-••••', check: null });
  });

  test('nobody identifies themselves', async () => {
    const own = aCaller(aPrincipal({ ownSubjectHash: house.cipher.hash('199001012385') }));
    await expect(identify('19900101-2385', own)).rejects.toThrow(refusal({ code: 'not-allowed', fact: 'OwnNumber', explanation: expect.objectContaining({ condition: 'C7' }) }));
    expect(await house.asOwner('SELECT 1 FROM people.visitor')).toEqual([]);
  });

  test('a protected person is answered exactly like anybody else, and is then behind the wall', async () => {
    const hidden = await identify('19850615-2399');
    expect({ ...hidden, id: null }).toEqual({ ...(await identify('19850615-2399', competent)), id: null });
    expect(await get()).toEqual({ visitor: null });
    await expect(unmask(hidden.id)).rejects.toThrow(refusal({ code: 'not-found', fact: 'NotFound' }));
    expect((await get(competent)).visitor).toMatchObject({ numberMasked: '19850615-••••' });
    expect(await read(() => people.visitorOf(visitId))).toMatchObject({ protectedIdentity: true });
  });

  test('no scope of a caller opens the list of protected persons', async () => {
    expect(await read(() => house.database.query('SELECT 1 FROM people.protected_person'), competent)).toEqual([]);
  });

  test('a visit that has ended identifies nobody', async () => {
    visits.visit = { ...visits.visit, endedAt: '2026-11-24T09:00:00.000Z' };
    await expect(identify('19900101-2385')).rejects.toThrow(refusal({ fact: 'VisitEnded' }));
  });

  test('a colleague at the next desk can neither identify, see nor unmask', async () => {
    const { id } = await identify('19900101-2385');
    await expect(identify('19900101-2385', colleague)).rejects.toThrow(refusal({ code: 'not-found' }));
    await expect(get(colleague)).rejects.toThrow(refusal({ code: 'not-found' }));
    await expect(unmask(id, colleague)).rejects.toThrow(refusal({ code: 'not-found' }));
  });

  test('the database itself answers nothing of another office', async () => {
    await identify('19900101-2385', agent, { check });
    for (const table of ['visitor', 'identity_check', 'mandate']) expect(await read(() => house.database.query(`SELECT 1 FROM people.${table}`), elsewhere)).toEqual([]);
  });

  test('unmasking shows the number and the journal keeps the purpose', async () => {
    const { id } = await identify('19900101-2385');
    expect(await unmask(id)).toEqual({ number: '199001012385' });
    expect(await house.asOwner(`SELECT staff_id, purpose, fields, compartment FROM audit.entry WHERE act = 'visitor.unmask' AND object_id = $1`, [id])).toEqual([
      { staff_id: 'desk-uddevalla', purpose: 'Boka tid hos Försäkringskassan', fields: 'identity-number', compartment: 'office:uddevalla' },
    ]);
  });

  test('unmasking needs a personal assignment agreement', async () => {
    const { id } = await identify('19900101-2385');
    await expect(unmask(id, aCaller(aPrincipal({ assignments: [] })))).rejects.toThrow(refusal({ fact: 'AssignmentMissing', explanation: expect.objectContaining({ condition: 'C2' }) }));
  });

  test('the latest check and the representative are shown, the name sealed in the database', async () => {
    const { id: visitorId } = await identify('19900101-2385');
    await write(() => new RecordCheck(records, journal, house.clock).run({ visitorId, check: { ...check, result: 'not-confirmed' } }, agent));
    house.clock.pass(1000);
    await write(() => new RecordCheck(records, journal, house.clock).run({ visitorId, check }, agent));
    const shown = await write(() => new RecordMandate(records, house.cipher, house.database, journal, house.clock).run({ visitorId, mandate }, agent));
    expect(shown).toMatchObject({ check: { ...check, at: house.clock.now().toISOString() }, mandates: [mandate] });
    expect(JSON.stringify(await house.asOwner('SELECT * FROM people.mandate'))).not.toContain('Ombud');
    expect(await read(() => people.visitorOf(visitId))).toMatchObject({ masked: '19900101-••••', check: { result: 'confirmed' } });
  });

  test('a mandate that ends before it begins is refused at the field', async () => {
    const { id: visitorId } = await identify('19900101-2385');
    const wrong = write(() => new RecordMandate(records, house.cipher, house.database, journal, house.clock).run({ visitorId, mandate: { ...mandate, validTo: '2026-10-01' } }, agent));
    await expect(wrong).rejects.toThrow(refusal({ code: 'not-valid', fields: [expect.objectContaining({ path: 'mandate.validTo' })] }));
  });

  test.each(['UPDATE people.identity_check SET result = $1', 'DELETE FROM people.identity_check WHERE result = $1', 'DELETE FROM people.visitor WHERE kind = $1'])('nobody may do: %s', async (statement) => {
    await expect(write(() => house.database.query(statement, ['x']))).rejects.toThrow(/permission denied/);
  });

  test('the house knows its staff, and somebody who has left is nobody', async () => {
    const staff = new HouseStaff(house.database);
    expect(await house.database.run(['staff'], 'read', () => staff.bySubject('sub-1'))).toMatchObject({ staffId: 'desk-uddevalla', languages: ['sv', 'fi'], officeIds: ['uddevalla'], ownSubjectHash: null });
    expect(await house.database.run(['staff'], 'read', () => staff.byId(StaffId.parse('gone')))).toBeNull();
    expect(await house.database.run(['office:uddevalla'], 'read', () => staff.bySubject('sub-1'))).toBeNull();
    expect(await read(() => people.staffNames([StaffId.parse('gone')]))).toEqual(new Map([['gone', 'Handläggare S13']]));
  });
});
