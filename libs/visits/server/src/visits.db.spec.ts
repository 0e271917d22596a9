import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { CaseTypeCode, LifeEventId, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { AuditJournal } from '@desk/audit/server';
import type { Caller } from '@desk/access/server';
import { visitsApi } from '@desk/visits/contract';
import { AddCaseType } from './add-case-type';
import { ChangeVisit } from './change-visit';
import { ChooseLifeEvent } from './choose-life-event';
import { EndVisit } from './end-visit';
import { GetVisit } from './get-visit';
import { ListMyVisits } from './list-my-visits';
import { OpenCases } from './open-cases';
import { ParkVisit } from './park-visit';
import { RegisterVisit } from './register-visit';
import { RemoveLifeEvent } from './remove-life-event';
import { ResumeVisit } from './resume-visit';
import { UpdateVisit } from './update-visit';
import { VisitNumbers } from './visit-numbers';
import type { VisitCase } from './visit-decisions';
import { Visits } from './visits.facade';

const office = OfficeId.parse('uddevalla');
const always = { validFrom: '2020-01-01', validTo: null };
const agent = aCaller();
const colleague = aCaller(aPrincipal({ staffId: StaffId.parse('desk-uddevalla-2') }));
const tidaholm = OfficeId.parse('tidaholm');
const elsewhere = aCaller(aPrincipal({ staffId: StaffId.parse('desk-tidaholm'), officeIds: [tidaholm], duties: [{ code: 'desk-agent', agencyId: null, compartments: [], officeIds: [tidaholm], ...always }] }), []);
const refusal = (its: object) => expect.objectContaining({ refusal: expect.objectContaining(its) });

class FakeCases extends OpenCases {
  cases: VisitCase[] = [{ caseId: 'c0', caseTypeCode: 'FK-FP', settled: true }];
  async ofVisit(): Promise<VisitCase[]> {
    return this.cases;
  }
}

describe('visits', () => {
  let house: TestDatabase;
  let visits: Visits;
  let registering: RegisterVisit;
  let change: ChangeVisit;
  let ending: EndVisit;
  const cases = new FakeCases();
  beforeAll(async () => {
    house = await openTestDatabase();
    const journal = new AuditJournal(house.database, house.clock);
    visits = new Visits(house.database);
    change = new ChangeVisit(house.database);
    registering = new RegisterVisit(house.database, journal, new VisitNumbers(), house.clock);
    ending = new EndVisit(change, cases, house.database, journal, house.clock);
  });
  afterAll(() => house.close());

  const write = <T>(work: () => Promise<T>, by: Caller = agent) => house.database.run(by.scope, 'write', work, by.staffId);
  const read = <T>(work: () => Promise<T>, by: Caller = agent) => house.database.run(by.scope, 'read', work);
  const input = (its: object = {}) => visitsApi.registerVisit.input.parse({ officeId: 'uddevalla', ...its });
  const register = (its: object = {}, by: Caller = agent) => write(() => registering.run(input(its), by), by);

  test('a visit is registered anonymous, with its life event, and is found again as it was', async () => {
    const visit = await register({ lifeEvents: [{ lifeEventId: 'barn', answers: {} }], caseTypes: ['FK-FP'] });
    expect(visit).toMatchObject({ officeId: office, state: 'open', channel: 'desk', number: expect.stringMatching(/^[A-Z] \d{3}$/), version: 1 });
    expect(await read(() => visits.get(visit.id))).toEqual(visit);
  });

  test('registering is one statement and asks nothing', async () => {
    const client = await house.pool.connect();
    const sent: string[] = [];
    const prototype: { query: (...args: unknown[]) => unknown } = Object.getPrototypeOf(client);
    client.release();
    const query = prototype.query;
    prototype.query = function spy(this: unknown, ...args: unknown[]) {
      sent.push(typeof args[0] === 'string' ? args[0] : String(Reflect.get(Object(args[0]), 'text')));
      return Reflect.apply(query, this, args);
    };
    try {
      await register();
    } finally {
      prototype.query = query;
    }
    expect(sent.filter((text) => !text.startsWith('SELECT set_config'))).toEqual([expect.stringMatching(/INSERT INTO visits\.visit[^]*INSERT INTO audit\.entry/)]);
  });

  test('sent again by a browser that lost the answer, it is the same visit', async () => {
    const requestKey = '0b7a1f0e-7d5c-4a3e-9a39-0f1b2c3d4e5f';
    const [first, second] = [await register({ requestKey }), await register({ requestKey })];
    expect(second.id).toBe(first.id);
    const others = await register({ requestKey }, colleague);
    expect(others.id).not.toBe(first.id);
  });

  test('what joins in the registration stands or falls with it', async () => {
    house.database.join('VisitRegistered', async (told) => {
      if (JSON.stringify(told).includes('FK-NO')) throw new Error('no such case type');
    });
    await expect(register({ acts: [{ caseTypeCode: 'FK-NO', task: 'VG' }], requestKey: 'aaaaaaaa-7d5c-4a3e-9a39-0f1b2c3d4e5f' })).rejects.toThrow('no such case type');
    expect(await house.asOwner(`SELECT 1 FROM visits.visit WHERE request_key = 'aaaaaaaa-7d5c-4a3e-9a39-0f1b2c3d4e5f'`)).toEqual([]);
  });

  test('nobody registers a visit at an office where they have no duty', async () => {
    await expect(register({}, elsewhere)).rejects.toThrow(refusal({ code: 'not-found' }));
  });

  test('a visit is parked, taken up, changed and ended', async () => {
    const { id: visitId } = await register();
    const lifeEventId = LifeEventId.parse('flytt');
    await write(() => new ParkVisit(change).run({ visitId, version: 1, note: 'hämtar papper' }, agent));
    await write(() => new ResumeVisit(change).run({ visitId, version: 2 }, agent));
    await write(() => new UpdateVisit(change).run({ visitId, version: 3, language: 'fi', interpreter: true }, agent));
    await write(() => new ChooseLifeEvent(change).run({ visitId, version: 4, lifeEventId, answers: { barn: 'yes' } }, agent));
    await write(() => new AddCaseType(change).run({ visitId, version: 5, caseTypeCode: CaseTypeCode.parse('FK-FP') }, agent));
    const changed = await read(() => new GetVisit(visits).run({ visitId }, agent));
    expect(changed).toMatchObject({ state: 'open', language: 'fi', interpreter: true, channel: 'desk', lifeEvents: [{ lifeEventId, answers: { barn: 'yes' } }], caseTypes: ['FK-FP'], parkedNote: null, version: 6 });
    await write(() => new RemoveLifeEvent(change).run({ visitId, version: 6, lifeEventId }, agent));
    expect(await write(() => ending.run({ visitId, version: 7 }, agent))).toMatchObject({ state: 'ended', endedAt: '2026-11-24T09:42:00.000Z', lifeEvents: [] });
  });

  test('an old screen is refused and told what happened', async () => {
    const { id: visitId } = await register();
    await write(() => new ParkVisit(change).run({ visitId, version: 1 }, agent));
    const late = write(() => new UpdateVisit(change).run({ visitId, version: 1, language: 'fi' }, agent));
    await expect(late).rejects.toThrow(refusal({ code: 'changed-meanwhile', fact: 'VisitChanged', ids: expect.objectContaining({ what: 'park', version: '2' }) }));
  });

  test('two screens at once: one wins and the other is told', async () => {
    const { id: visitId } = await register();
    const both = await Promise.allSettled(['fi', 'so'].map((language) => write(() => new UpdateVisit(change).run({ visitId, version: 1, language }, agent))));
    expect(both.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a visit with a case without outcome does not end, and nothing changes', async () => {
    const { id: visitId } = await register();
    const before = cases.cases;
    cases.cases = [...before, { caseId: 'c1', caseTypeCode: 'FK-FP', settled: false }];
    await expect(write(() => ending.run({ visitId, version: 1 }, agent))).rejects.toThrow(refusal({ fact: 'CasesWithoutOutcome', ids: { visitId, caseIds: 'c1', caseTypeCodes: 'FK-FP' } }));
    cases.cases = before;
    expect(await read(() => visits.get(visitId))).toMatchObject({ state: 'open', version: 1 });
  });

  test('a visit without a case does not end before it is marked as just a question', async () => {
    const { id: visitId } = await register();
    const before = cases.cases;
    cases.cases = [];
    await expect(write(() => ending.run({ visitId, version: 1 }, agent))).rejects.toThrow(refusal({ fact: 'NothingDone', text: expect.objectContaining({ sv: expect.stringContaining('Bara en fråga') }) }));
    await write(() => new UpdateVisit(change).run({ visitId, version: 1, question: true }, agent));
    expect(await write(() => ending.run({ visitId, version: 2 }, agent))).toMatchObject({ state: 'ended', question: true });
    cases.cases = before;
  });

  test('an ended visit refuses every change', async () => {
    const { id: visitId } = await register();
    await write(() => ending.run({ visitId, version: 1 }, agent));
    await expect(write(() => new ParkVisit(change).run({ visitId, version: 2 }, agent))).rejects.toThrow(refusal({ fact: 'VisitEnded' }));
  });

  test('a colleague at the next desk sees nothing of it, and may not change it', async () => {
    const { id: visitId } = await register();
    await expect(read(() => new GetVisit(visits).run({ visitId }, colleague), colleague)).rejects.toThrow(refusal({ code: 'not-found' }));
    await expect(write(() => new ParkVisit(change).run({ visitId, version: 1 }, colleague), colleague)).rejects.toThrow(refusal({ code: 'not-found' }));
    const { visits: theirs } = await read(() => new ListMyVisits(house.database).run({}, colleague), colleague);
    expect(theirs.map((it) => it.id)).not.toContain(visitId);
    expect(await read(() => visits.findMine(visitId, colleague), colleague)).toBeUndefined();
  });

  test('my list has open and parked visits, oldest first', async () => {
    house.clock.pass(1000);
    const newest = await register();
    const { visits: mine } = await read(() => new ListMyVisits(house.database).run({}, agent));
    expect(mine.at(-1)?.id).toBe(newest.id);
    expect(mine.filter((it) => it.state === 'ended')).toEqual([]);
  });

  test('the database itself answers nothing of another office', async () => {
    const { id } = await register();
    expect(await read(() => visits.find(id), elsewhere)).toBeUndefined();
    expect(await read(() => house.database.query('SELECT 1 FROM visits.visit'), elsewhere)).toEqual([]);
    await expect(read(() => visits.get(VisitId.parse(id)), elsewhere)).rejects.toThrow(refusal({ code: 'not-found' }));
  });

  test('the journal knows who registered and ended it', async () => {
    const { id: visitId } = await register();
    await write(() => ending.run({ visitId, version: 1 }, agent));
    expect(await house.asOwner('SELECT act, staff_id, compartment FROM audit.entry WHERE object_id = $1 ORDER BY id', [visitId])).toEqual([
      { act: 'visit.register', staff_id: 'desk-uddevalla', compartment: 'office:uddevalla' },
      { act: 'visit.end', staff_id: 'desk-uddevalla', compartment: 'office:uddevalla' },
    ]);
  });
});
