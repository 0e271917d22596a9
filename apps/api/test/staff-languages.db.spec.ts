import { OfficeId, StaffId } from '@desk/kernel/contract';
import { DeskId, queueApi, type Desk } from '@desk/visits/contract';
import { until } from './an-agreement-house';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const deskId = DeskId.parse('uddevalla-1');

describe('languages of those who work at the desks', () => {
  let house: TestHouse;
  let clerk: Person;
  let manager: Person;
  const set = (by: Person, staffId: string, languages: string[], at = officeId) => by.ask(queueApi.setStaffLanguages, { officeId: at, staffId: StaffId.parse(staffId), languages });
  const desk = async (): Promise<Desk | undefined> => done(await clerk.ask(queueApi.getQueue, { officeId })).desks.find(({ id }) => id === deskId);

  beforeAll(async () => {
    house = await openTestHouse();
    [clerk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
    done(await clerk.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }));
  });
  afterAll(() => house.close());

  test('are said by the clerk, and the very next call follows them', async () => {
    done(await clerk.ask(queueApi.issueTicket, { officeId }));
    const { ticket } = done(await clerk.ask(queueApi.issueTicket, { officeId, language: 'fi' }));
    done(await set(clerk, 'desk-uddevalla', ['sv', 'fi']));
    expect(done(await clerk.ask(queueApi.callNext, { officeId, deskId }))).toMatchObject({ ticket: { id: ticket.id }, why: expect.arrayContaining(['language']) });
  });

  test('are said by the office manager, stand at the desk that is open, and are in the journal', async () => {
    done(await set(manager, 'desk-uddevalla', ['sv', 'ar']));
    await until(async () => (await desk())?.languages.join() === 'sv,ar');
    expect(await house.data.asOwner(`SELECT staff_id AS by, fields FROM audit.entry WHERE act = 'staff.languages' AND object_id = 'desk-uddevalla' ORDER BY at`)).toEqual([{ by: 'desk-uddevalla', fields: 'sv fi' }, { by: 'office-manager-uddevalla', fields: 'sv ar' }]);
  });

  test('are nobody else’s to say: not a colleague’s, not another office’s, not the system administrator’s', async () => {
    expect((await set(await house.as('desk-uddevalla-2'), 'desk-uddevalla', ['sv'])).status).toBe(403);
    expect((await set(manager, 'desk-tidaholm', ['sv'])).status).toBe(404);
    expect((await set(manager, 'desk-tidaholm', ['sv'], OfficeId.parse('tidaholm'))).status).toBe(404);
    expect((await set(await house.as('system-admin'), 'desk-uddevalla', ['sv'])).status).toBe(403);
  });
});
