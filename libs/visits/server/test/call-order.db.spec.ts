import fc from 'fast-check';
import { callOrder, type OrderRule, type PriorityReason, type QueueId } from '@desk/visits/contract';
import { desksInOrder, offered, orderBy } from '../src/queue/call-order-sql';
import { TUESDAY, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { desk, office, putOffice, queue } from './queue-house';

const RUNS = 150;
const queues: readonly QueueId[] = ['a', 'b', 'c'].map(queue);
const minutes = (least: number, most: number) => fc.integer({ min: least, max: most }).map((at) => new Date(TUESDAY.getTime() + at * 60_000).toISOString());
const some = <T>(list: readonly T[]) => fc.subarray([...list]);

const aTicket = fc.record({
  id: fc.uuid({ version: 7 }), queueId: fc.constantFrom(...queues), language: fc.constantFrom('sv', 'sv-x-latt', 'en', 'ar'), priority: fc.option(fc.constant<PriorityReason>('cannot-wait')), bookedAt: fc.option(minutes(-30, 30)),
  arrivedAt: minutes(-20, 0), toDeskId: fc.option(fc.constantFrom(...['1', '2', '3'].map(desk)), { freq: 2 }), toCompetence: fc.option(fc.constantFrom('id-kontroll', 'skyddad'), { freq: 2 }),
});
const aDesk = fc.record({ queueIds: some(queues), able: some(queues), competences: some(['id-kontroll', 'skyddad']), languages: some(['sv', 'en', 'ar']) });
const rules = fc.record({
  order: fc.shuffledSubarray<OrderRule>(['assigned', 'booked', 'priority']), bookedEarlyMinutes: fc.integer({ min: 0, max: 20 }), bookedLateMinutes: fc.integer({ min: 0, max: 20 }), languageHeadStartMinutes: fc.integer({ min: 0, max: 15 }),
});

describe('the order of call', () => {
  let house: TestDatabase;
  beforeAll(async () => {
    house = await openTestDatabase();
    await putOffice(house);
  });
  afterAll(() => house.close());

  /** What the SQL of "call next" gives, without its limit. */
  const inSql = async (its: { tickets: readonly (Record<string, unknown> & { sequence: number })[]; me: { able: string[]; competences: string[]; languages: string[] } & Record<string, unknown>; others: readonly Record<string, unknown>[]; given: { order: OrderRule[]; bookedEarlyMinutes: number; bookedLateMinutes: number; languageHeadStartMinutes: number } }): Promise<string[]> => {
    await house.asOwner('DELETE FROM visits.ticket');
    await house.asOwner(`INSERT INTO visits.ticket (id, compartment, office_id, number, sequence, day, given_queue_id, queue_id, state, origin, language, needs, priority, booked_at, arrived_at, since, to_desk_id, to_competence, calls, last_step, version)
      SELECT (t ->> 'id')::uuid, 'office:uddevalla', $2, 'A', (t ->> 'sequence')::int, '2026-11-24', t ->> 'queueId', t ->> 'queueId', 'waiting', 'kiosk', t ->> 'language', '{}', t ->> 'priority', (t ->> 'bookedAt')::timestamptz,
        (t ->> 'arrivedAt')::timestamptz, (t ->> 'arrivedAt')::timestamptz, t ->> 'toDeskId', t ->> 'toCompetence', 0, 'issue', 1 FROM jsonb_array_elements($1::jsonb) t`, [JSON.stringify(its.tickets), office]);
    await house.asOwner(`UPDATE visits.desk SET state = 'closed', staff_id = NULL`);
    for (const [at, it] of [its.me, ...its.others].entries()) {
      await house.asOwner(`UPDATE visits.desk SET state = 'open', staff_id = $2, serves = $3, able = $4, competences = $5, languages = $6 WHERE id = $1`, [desk(String(at + 1)), `staff-${at + 1}`, it.queueIds, it.able, it.competences, it.languages]);
    }
    const { rows } = await house.pool.connect().then(async (client) => {
      try {
        await client.query(`SELECT set_config('desk.compartments', '{office:uddevalla}', false)`);
        return await client.query<{ id: string }>(`WITH ${desksInOrder} SELECT t.id FROM visits.ticket t CROSS JOIN me WHERE t.office_id = $3 AND t.state = 'waiting' AND ${offered} ORDER BY ${orderBy(its.given.order)}`, [
          desk('1'), 'staff-1', office, TUESDAY.toISOString(), its.me.able, its.me.competences, its.me.languages, its.given.languageHeadStartMinutes, its.given.bookedEarlyMinutes, its.given.bookedLateMinutes]);
      } finally {
        client.release();
      }
    });
    return rows.map((row) => row.id);
  };

  test('is the same in SQL as in memory, whatever waits, whoever is open and whatever the rules', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(aTicket, { maxLength: 12, selector: (it) => it.id }), aDesk, fc.array(aDesk, { maxLength: 3 }), rules, async (drawn, me, others, given) => {
      const tickets = drawn.map((ticket, at) => ({ ...ticket, sequence: at + 1 }));
      const known = tickets.map((ticket) => ({ ...ticket, id: ticket.id as never }));
      const expected = callOrder(known, { ...me, id: desk('1') }, others.map((it, at) => ({ ...it, id: desk(String(at + 2)) })), given, TUESDAY).map((ticket) => ticket.id);
      expect(await inSql({ tickets, me, others, given })).toEqual(expected);
    }), { numRuns: RUNS, seed: 20261123 });
  }, 120_000);
});
