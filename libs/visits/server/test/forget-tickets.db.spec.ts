import { ForgetTickets } from '../src/queue/forget-tickets';
import { aClerk, office, openQueueHouse, type QueueHouse } from './queue-house';

type Row = { readonly id: string; readonly number: string; readonly visit_id: string | null; readonly staff_id: string | null; readonly given_by: string | null; readonly language: string; readonly life_event_id: string | null; readonly needs: string[]; readonly request_key: string | null; readonly desk_id: string | null };

describe('a ticket the day after', () => {
  let room: QueueHouse;
  let forgetting: ForgetTickets;
  const anna = aClerk();
  const rows = () => room.house.asOwner<Row>('SELECT * FROM visits.ticket ORDER BY sequence');
  const times = () => room.house.asOwner('SELECT ticket_id, sequence, state, queue_id, desk_id, started_at, ended_at, wrong FROM visits.ticket_period ORDER BY ticket_id, sequence');
  const after = (hours: number, minutes = 0) => room.clock.moveTo(new Date(Date.parse('2026-11-24T09:42:00Z') + (hours * 60 + minutes) * 60_000));

  beforeEach(async () => {
    room = await openQueueHouse({ alwaysOpen: true });
    const people = { house: async () => ({ agencies: [], compartments: [], offices: [] }) };
    forgetting = new ForgetTickets(room.house.database, people, room.journal, room.clock);
    after(0);
    await room.open('1', anna);
    await room.issue({ language: 'ar', needs: ['interpreter'], lifeEventId: 'LH02', priority: 'last-day', requestKey: '0197a000-0000-7000-8000-0000000000aa' });
    const called = (await room.next('1', anna)).ticket;
    const served = await room.start(called ?? { id: '', version: 0 }, anna);
    await room.step(served.ticket, { step: 'finish' }, anna);
  });
  afterEach(() => room.house.close());

  test('keeps number and times, and nothing that leads to a person or a visit', async () => {
    await room.house.asOwner(`UPDATE visits.ticket_period SET wrong = 'clerk', wrong_by = $1 WHERE sequence = 1`, [anna.staffId]);
    const before = await times();
    after(23, 59);
    expect(await forgetting.sweep(office)).toBe(0);
    expect((await rows())[0]).toMatchObject({ given_by: anna.staffId, visit_id: expect.any(String), language: 'ar' });
    after(24, 1);
    expect(await forgetting.sweep(office)).toBe(1);
    expect((await rows())[0]).toMatchObject({ number: 'A 1', visit_id: null, staff_id: null, given_by: null, request_key: null, language: 'sv', life_event_id: null, needs: [], desk_id: 'uddevalla-1', priority: 'last-day', told_span: expect.anything() });
    expect(await times()).toEqual(before);
    expect(await room.house.asOwner('SELECT 1 FROM visits.ticket_period WHERE staff_id IS NOT NULL OR wrong_by IS NOT NULL')).toEqual([]);
    expect(await forgetting.sweep(office)).toBe(0);
    expect(await room.house.asOwner(`SELECT count(*)::int AS lines FROM audit.entry WHERE act = 'ticket.forget'`)).toEqual([{ lines: 1 }]);
  });

  test('is left alone while its visitor is still in the house, however long that is', async () => {
    await room.issue({ language: 'so' });
    after(72);
    await forgetting.sweep(office);
    expect((await rows()).map((row) => [row.number, row.language])).toEqual([['A 1', 'sv'], ['A 2', 'so']]);
  });

  test('still tells the next day how long people wait', async () => {
    const told = async () => {
      room.clock.pass(61_000);
      return (await room.forecast.of(office)).newcomers;
    };
    after(24, 1);
    const before = await told();
    await forgetting.sweep(office);
    expect(await told()).toEqual(before);
  });
});
