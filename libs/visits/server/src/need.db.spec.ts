import { aCaller, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import type { House } from '@desk/people/contract';
import type { People } from '@desk/people/server';
import { AuditJournal } from '@desk/audit/server';
import { visitsApi } from '@desk/visits/contract';
import { ChangeVisit } from './change-visit';
import { CloseVisitNeeds } from './close-visit-needs';
import { EndVisit } from './end-visit';
import { ListMyVisits } from './list-my-visits';
import { RegisterVisit } from './register-visit';
import { VisitNumbers } from './visit-numbers';
import { Visits } from './visits.facade';
import { WhenVisitorIdentified } from './when-visitor-identified.listener';

const HOUR = 3_600_000;
const agent = aCaller();
const fakePeople = (its: object) => its as People;

describe('how long a visit is needed', () => {
  let house: TestDatabase;
  let visits: Visits;
  let registering: RegisterVisit;
  let ending: EndVisit;
  let needs: CloseVisitNeeds;
  beforeAll(async () => {
    house = await openTestDatabase();
    const journal = new AuditJournal(house.database, house.clock);
    visits = new Visits(house.database);
    registering = new RegisterVisit(house.database, journal, new VisitNumbers(), house.clock);
    ending = new EndVisit(new ChangeVisit(house.database), { ofVisit: async () => [{ caseId: 'c1', caseTypeCode: 'FK-FP', settled: true }] }, house.database, journal, house.clock);
    const offices = [{ id: 'uddevalla' }, { id: 'tidaholm' }] as House['offices'];
    needs = new CloseVisitNeeds(house.database, fakePeople({ house: async () => ({ offices }) }), house.clock);
  });
  afterAll(() => house.close());

  const write = <T>(work: () => Promise<T>) => house.database.run(agent.scope, 'write', work, agent.staffId);
  const mine = (id: Parameters<Visits['get']>[0]) => house.database.run(agent.scope, 'read', () => visits.findMine(id, agent));
  const register = () => write(() => registering.run(visitsApi.registerVisit.input.parse({ officeId: 'uddevalla' }), agent));

  test('the desk reads an ended visit for 24 hours and then no more', async () => {
    const { id: visitId } = await register();
    await write(() => ending.run({ visitId, version: 1 }, agent));
    house.clock.pass(24 * HOUR - 1);
    await needs.run();
    expect(await mine(visitId)).toMatchObject({ state: 'ended', needOpen: true });
    house.clock.pass(1);
    await needs.run();
    expect(await mine(visitId)).toBeUndefined();
  });

  test('a visit that is open is needed however long it takes', async () => {
    const { id } = await register();
    house.clock.pass(100 * HOUR);
    await needs.run();
    expect(await mine(id)).toMatchObject({ needOpen: true });
    expect((await house.database.run(agent.scope, 'read', () => new ListMyVisits(house.database).run({}, agent))).visits.map((it) => it.id)).toContain(id);
  });

  test('a visit with a protected person is marked', async () => {
    const visit = await register();
    const listener = new WhenVisitorIdentified(house.database, fakePeople({ visitorOf: async () => ({ protectedIdentity: true }) }));
    await write(() => listener.mark({ visitId: visit.id, officeId: visit.officeId, staffId: visit.deskStaffId, visitorId: visit.id as never }));
    expect(await mine(visit.id)).toMatchObject({ protectedIdentity: true });
  });
});
