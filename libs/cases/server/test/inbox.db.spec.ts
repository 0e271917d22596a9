import type { HandoffRow, InboxBox } from '@desk/cases/contract';
import { aCaller, aHandler } from '@desk/testing/server';
import { Compartment } from '@desk/kernel/contract';
import { inboxPage } from '../src/inbox-query';
import { aCasesHouse, statementsOf, type CasesHouse } from './a-cases-house';

/** Hand-offs by the thousand, spread over four compartments and a year; one in ten is open, one in two hundred is shared with the insurance agency. */
const generate = `INSERT INTO cases.handoff (id, receipt_number, request_key, kind, state, agency_id, compartment, shared_with, office_id, office_compartment, case_id, visit_id, case_type_code, desk_staff_id,
  protected_identity, reason, visitor_waits, parcel, seal, due_at, sort_at, sent_at, assignee_id, repeats, version)
  SELECT gen_random_uuid(), 'ÖL-' || n, gen_random_uuid(), 'T3', CASE WHEN n % 10 > 0 THEN 'closed' WHEN n % 30 = 0 THEN 'underway' WHEN n % 20 = 0 THEN 'waiting-visitor' ELSE 'sent' END,
  (ARRAY['FK', 'KFM', 'CSN', 'AF'])[n % 7 % 4 + 1], (ARRAY['FK', 'KFM', 'CSN', 'AF'])[n % 7 % 4 + 1], CASE WHEN n % 200 = 0 AND n % 7 % 4 > 0 THEN 'FK' END, 'uddevalla', 'office:uddevalla', gen_random_uuid(), gen_random_uuid(),
  'FK-FP', 'desk-uddevalla', n % 97 = 0, 'KOMPLEX', false, '{}', 'x', timestamptz '2026-01-01' + n * interval '5 minutes', timestamptz '2026-01-01' + n * interval '5 minutes', timestamptz '2026-01-01' + n * interval '5 minutes',
  CASE WHEN n % 300 = 0 THEN 'handler-fk' END, 0, 1 FROM generate_series(1, $1::int) n`;

describe('the inbox with 100 000 hand-offs', () => {
  let house: CasesHouse;
  beforeAll(async () => {
    house = await aCasesHouse();
    await house.asOwner(generate, [100_000]);
    await house.asOwner('ANALYZE cases.handoff');
  }, 120_000);
  afterAll(() => house.close());
  const list = (box: InboxBox, more = {}, caller = house.handler) => house.as(caller, house.room.list, { box, limit: 50, ...more });

  test('comes due first, page after page, with the shared ones and without the protected', async () => {
    const seen: HandoffRow[] = [];
    for (let after: string | undefined, pages = 0; pages < 200; pages += 1) {
      const page = await list('open', { after, limit: 100 });
      seen.push(...page.handoffs);
      if (page.next === null) break;
      after = page.next;
    }
    const wanted = await house.asOwner<{ id: string }>(`SELECT id FROM cases.handoff WHERE (compartment = 'FK' OR shared_with = 'FK') AND state <> 'closed' AND NOT protected_identity ORDER BY sort_at, id`);
    expect(seen.map((it) => it.id)).toEqual(wanted.map((it) => it.id));
    expect(new Set(seen.map((it) => it.compartment)).size).toBeGreaterThan(1);
  });

  test('is one statement', async () => expect(await statementsOf(house, () => list('open'))).toBe(1));

  test('keeps to the compartment and the box asked for', async () => {
    const { handoffs } = await list('mine', { compartment: Compartment.parse('FK') });
    expect(new Set(handoffs.map((it) => `${it.compartment} ${it.assigneeId}`))).toEqual(new Set(['FK handler-fk']));
    expect((await list('open', {}, aCaller(aHandler('SKV-FOLK'), []))).handoffs).toEqual([]);
  });

  test('counts every box in one statement, up to a hundred', async () => {
    const sent = await statementsOf(house, async () => {
      const { counts } = await house.as(house.handler, house.room.count, {});
      expect(counts).toMatchObject({ open: { count: 100, more: true }, answered: { count: 0, more: false } });
    });
    expect(sent).toBe(1);
  });

  test.each(['open', 'received', 'mine', 'waiting', 'due', 'ended'] as const)('%s reads an index in its own order, behind row-level security', async (box) => {
    const { text, values } = inboxPage(house.handler.rights.rules, box, { staffId: 'handler-fk', endOfDay: '2026-11-25T00:00:00Z' }, 51, null);
    const rows = await house.database.run(house.handler.scope, 'read', () => house.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF) ${text}`, values));
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    // One's own few may be sorted in hand; every other box is read in order and merged.
    expect(plan).not.toMatch(box === 'mine' ? /Seq Scan/ : /Seq Scan|Bitmap|Sort Method/);
    for (const [, removed] of plan.matchAll(/Rows Removed by Filter: (\d+)/g)) expect(Number(removed)).toBeLessThan(1000);
  });
});
