import { OfficeId } from '@desk/kernel/contract';
import { DeskId, QueueId, queueApi, type QueueSetup } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const deskId = DeskId.parse('uddevalla-1');
const period = { officeId, from: '2020-01-01', to: '2030-12-31' };

describe('what an office manager sets and sees', () => {
  let house: TestHouse;
  let manager: Person;
  let clerk: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    [clerk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
    done(await clerk.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }));
  });
  afterAll(() => house.close());

  const setup = async () => done(await manager.ask(queueApi.getQueueSetup, { officeId }));
  const given = ({ queues, desks, ...its }: QueueSetup) => ({ ...its, queues: queues.map(({ officeId: _, ...queue }) => queue), desks: desks.map(({ officeId: _, ...desk }) => desk) });

  test('a time that a clerk flags is in the list with who and when; withdrawn it is gone, and the journal has both', async () => {
    const { ticket } = done(await clerk.ask(queueApi.issueTicket, { officeId }));
    done(await clerk.ask(queueApi.callNext, { officeId, deskId }));
    done(await clerk.ask(queueApi.flagPeriod, { ticketId: ticket.id, sequence: 1, wrong: true }));
    const { times, total } = done(await manager.ask(queueApi.listFlaggedTimes, period));
    expect([total, times]).toEqual([1, [expect.objectContaining({ ticketId: ticket.id, sequence: 1, number: ticket.number, state: 'waiting', why: 'clerk', byName: expect.stringContaining('U4'), flaggedAt: expect.any(String), endedAt: expect.any(String) })]]);
    expect(done(await manager.ask(queueApi.listFlaggedTimes, { ...period, why: 'overnight' }))).toEqual({ times: [], total: 0 });
    expect(done(await manager.ask(queueApi.listFlaggedTimes, { ...period, queueId: QueueId.parse('uddevalla-c') })).total).toBe(0);
    done(await manager.ask(queueApi.flagPeriod, { ticketId: ticket.id, sequence: 1, wrong: false }));
    expect(done(await manager.ask(queueApi.listFlaggedTimes, period)).total).toBe(0);
    expect(await house.data.asOwner(`SELECT act, staff_id FROM audit.entry WHERE act LIKE 'ticket.%flag' ORDER BY id`)).toEqual([{ act: 'ticket.flag', staff_id: 'desk-uddevalla' }, { act: 'ticket.unflag', staff_id: 'office-manager-uddevalla' }]);
  });

  test('a ticket that was taken back is nobody’s mistake', async () => {
    const { ticket } = done(await clerk.ask(queueApi.issueTicket, { officeId }));
    done(await clerk.ask(queueApi.stepTicket, { ticketId: ticket.id, version: ticket.version, command: { step: 'take-back' } }));
    expect(done(await manager.ask(queueApi.listFlaggedTimes, period)).total).toBe(0);
  });

  test('who works at the desks is listed with languages, competences and the queues they may be offered, and nobody else', async () => {
    const { staff } = done(await manager.ask(queueApi.listDeskStaff, { officeId }));
    expect(staff.find(({ staffId }) => staffId === 'desk-uddevalla')).toMatchObject({ shortName: 'U4', agencyId: expect.any(String), able: expect.arrayContaining(['uddevalla-a']), desk: { id: deskId, state: 'open' } });
    expect(staff.map(({ staffId }) => staffId)).not.toContain('office-manager-uddevalla');
    expect(staff.every(({ staffId }) => !staffId.startsWith('desk-tidaholm'))).toBe(true);
  });

  test('an ordinary clerk reads none of it', async () => {
    for (const answer of [await clerk.ask(queueApi.listFlaggedTimes, period), await clerk.ask(queueApi.listDeskStaff, { officeId })]) expect(answer.status).toBe(403);
  });

  test('the manager of one office is nobody at another', async () => {
    const there = OfficeId.parse('tidaholm');
    const its = given(await setup());
    for (const answer of [
      await manager.ask(queueApi.getQueueSetup, { officeId: there }), await manager.ask(queueApi.saveQueueSetup, { ...its, officeId: there }), await manager.ask(queueApi.listFlaggedTimes, { ...period, officeId: there }),
      await manager.ask(queueApi.listDeskStaff, { officeId: there }), await manager.ask(queueApi.getCalibration, { ...period, officeId: there }), await manager.ask(queueApi.setDesk, { officeId: there, deskId: DeskId.parse('tidaholm-1'), state: 'closed' }),
    ]) expect(answer.status).toBe(404);
  });

  test('a mistake is refused at its place, in words', async () => {
    const its = given(await setup());
    const wrong = { ...its, settings: { ...its.settings, hours: [{ weekday: 1, opens: '16:00', closes: '10:00' }] } };
    expect((await manager.ask(queueApi.saveQueueSetup, wrong)).refusal).toMatchObject({ code: 'not-valid', fields: [{ path: 'hours.1', text: { sv: expect.stringContaining('före öppningen') } }] });
    expect((await setup()).version).toBe(its.version);
  });

  test('a desk that was left open is closed by the manager, not by a colleague', async () => {
    const colleague = await house.as('desk-uddevalla-2');
    expect((await colleague.ask(queueApi.setDesk, { officeId, deskId, state: 'closed' })).refusal).toMatchObject({ fact: 'DeskTaken' });
    expect(done(await manager.ask(queueApi.setDesk, { officeId, deskId, state: 'closed' }))).toMatchObject({ state: 'closed', staffId: null });
  });

  test('estimates are measured by week as well as by day', async () => {
    const { days } = done(await manager.ask(queueApi.getCalibration, { ...period, per: 'week' }));
    expect(days.every(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
  });
});
