import { pino } from 'pino';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { AuditJournal } from './audit-journal';
import { VerifyJournal } from './verify-journal';

const aLine = (act: string, agencyId: string | null = 'FK') => ({
  act, outcome: 'done' as const, staffId: 'desk-uddevalla', employerId: 'FK', agencyId, compartment: 'office:uddevalla', object: 'visits', objectId: `v-${act}`, fields: null, purpose: 'besök, på "svenska"',
  basis: null, refusal: null, workplace: 'Uddevalla, disk 4',
});

describe('the chain over the journal', () => {
  let house: TestDatabase;
  let journal: AuditJournal;
  let verify: VerifyJournal;
  const write = (...acts: string[]) => house.database.run(['staff'], 'write', async () => acts.forEach((act) => journal.write(aLine(act))));
  const seen = async (kept?: Parameters<VerifyJournal['run']>[0]) => (await verify.run(kept)).flatMap((it) => it.findings).map(({ chain, position, what }) => `${chain} ${position} ${what}`);

  beforeEach(async () => {
    house = await openTestDatabase();
    journal = new AuditJournal(house.database, house.clock);
    verify = new VerifyJournal(house.database, pino({ level: 'silent' }), house.clock);
    await write('a', 'b', 'c', 'd', 'e');
    await house.database.run(['staff'], 'write', async () => journal.write(aLine('house', null)));
  });
  afterEach(() => house.close());

  test('holds over what is written, each compartment in a chain of its own, and sealing twice changes nothing', async () => {
    expect(await verify.seal()).toBe(6);
    expect(await verify.seal()).toBe(0);
    await write('f');
    expect((await verify.run()).map(({ chain, lines, findings }) => [chain, lines, findings])).toEqual([['journal:FK', 6, []], ['journal:house', 1, []]]);
    expect(await seen()).toEqual([]);
  });

  test.each([
    ['an edit', `UPDATE audit.entry SET staff_id = 'somebody-else' WHERE act = 'c'`, ['journal:FK 3 changed']],
    ['an edit of what the seal is searched by', `UPDATE audit.seal SET staff_id = 'somebody-else' WHERE position = 4 AND journal_compartment = 'journal:FK'`, ['journal:FK 4 changed']],
    ['a line that was removed', `DELETE FROM audit.entry WHERE act = 'b'`, ['journal:FK 2 removed']],
    ['a line that was removed with its seal', `WITH gone AS (DELETE FROM audit.entry WHERE act = 'b' RETURNING id) DELETE FROM audit.seal WHERE entry_id IN (SELECT id FROM gone)`, ['journal:FK 2 missing']],
    ['two lines that changed places', `UPDATE audit.seal SET entry_id = -entry_id WHERE position IN (2, 3); UPDATE audit.seal s SET entry_id = (SELECT -o.entry_id FROM audit.seal o WHERE o.journal_compartment = s.journal_compartment AND o.position = 5 - s.position)
      WHERE position = 2 AND journal_compartment = 'journal:FK'; UPDATE audit.seal s SET entry_id = (SELECT min(e.id) FROM audit.entry e WHERE act = 'b') WHERE position = 3 AND journal_compartment = 'journal:FK'`, ['journal:FK 2 changed', 'journal:FK 3 changed']],
    ['a moved day', `UPDATE audit.entry SET at = at - interval '1 hour' WHERE act = 'e'`, ['journal:FK 5 changed']],
  ])('finds and names %s', async (_, tampering, expected) => {
    await verify.seal();
    await house.asOwner(tampering);
    expect(await seen()).toEqual(expected);
  });

  test('finds an end that was cut off, by what the last verification saw', async () => {
    await verify.run();
    await house.asOwner(`DELETE FROM audit.seal WHERE position > 3 AND journal_compartment = 'journal:FK'`);
    await house.asOwner(`DELETE FROM audit.entry WHERE act IN ('d', 'e')`);
    expect(await seen()).toEqual(['journal:FK 4 cut']);
  });

  test('finds a chain that was made anew, by a place kept outside the database, even when the verifications are forgotten', async () => {
    const [fk] = await verify.run();
    if (!fk) throw new Error('no chain');
    await house.asOwner(`UPDATE audit.entry SET act = 'another' WHERE act = 'a'`);
    await house.asOwner(`DELETE FROM audit.seal`);
    await house.asOwner(`DELETE FROM audit.verification`);
    expect(await seen(new Map([[fk.chain, [fk.head]]]))).toEqual(['journal:FK 5 rewritten']);
  });

  test('an auditor reads the seals of their own agency and no other, and nobody in the house may write one', async () => {
    await verify.seal();
    const seals = (scope: string[]) => house.database.run(scope, 'read', () => house.database.find<{ n: number }>('SELECT count(*)::int AS n FROM audit.seal'));
    expect([await seals(['journal:FK']), await seals(['journal:SKV']), await seals(['staff'])]).toEqual([{ n: 5 }, { n: 0 }, { n: 0 }]);
    for (const statement of [`INSERT INTO audit.seal VALUES ('journal:FK', 99, 99, '', now(), now())`, 'UPDATE audit.seal SET position = 1', 'DELETE FROM audit.seal', 'DELETE FROM audit.verification', 'UPDATE audit.seal_mark SET sealed_to = 9999']) {
      await expect(house.database.run(['journal:FK'], 'write', () => house.database.query(statement))).rejects.toThrow(/permission denied/);
    }
  });
});
