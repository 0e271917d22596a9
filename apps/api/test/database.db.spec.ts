import { z } from 'zod';
import { event } from '@desk/kernel/contract';
import { DutyAssignmentEntity, SessionEntity } from '@desk/access/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';

const aSession = (id: string, compartment = 'session') => ({
  id, compartment, staffId: 'desk-uddevalla', csrfToken: 't', idToken: null, createdAt: '2026-11-24T09:00:00.000Z', seenAt: '2026-11-24T09:00:00.000Z', lockedAt: null, expiresAt: '2026-11-24T21:00:00.000Z',
});
const count = 'SELECT count(*) AS n FROM access.session';

describe('a unit of work', () => {
  let house: TestDatabase;
  beforeAll(async () => (house = await openTestDatabase()));
  afterAll(() => house.close());
  beforeEach(() => house.asOwner('DELETE FROM access.session').then(() => undefined));

  test('keeps all of what it writes, or nothing', async () => {
    await house.database.run(['session'], 'write', async () => house.database.insert(SessionEntity, aSession('a')));
    const broken = house.database.run(['session'], 'write', async () => {
      house.database.insert(SessionEntity, aSession('b'));
      await house.database.query(count);
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await house.asOwner('SELECT id FROM access.session')).toEqual([{ id: 'a' }]);
  });

  test('reads what it has written, and folds a change into a waiting row', async () => {
    const found = await house.database.run(['session'], 'write', async () => {
      house.database.insert(SessionEntity, aSession('a'));
      house.database.update(SessionEntity, { id: 'a', csrfToken: 'changed' });
      return house.database.find('SELECT csrf_token AS token, seen_at AS "seenAt" FROM access.session WHERE id = $1', ['a']);
    });
    expect(found).toEqual({ token: 'changed', seenAt: '2026-11-24T09:00:00.000Z' });
  });

  test('sees and writes nothing outside its compartments, whoever had the connection before', async () => {
    await house.database.run(['session'], 'write', async () => house.database.insert(SessionEntity, aSession('a')));
    for (let turn = 0; turn < 20; turn += 1) {
      const [mine, others] = await Promise.all([house.database.run(['session'], 'read', () => house.database.query(count)), house.database.run(['FK'], 'read', () => house.database.query(count))]);
      expect([mine, others]).toEqual([[{ n: 1 }], [{ n: 0 }]]);
    }
    await expect(house.database.run(['FK'], 'write', async () => house.database.insert(SessionEntity, aSession('c')))).rejects.toThrow(/row-level security/);
  });

  test('a failed unit leaves its connection without another scope', async () => {
    await house.database.run(['session'], 'write', async () => house.database.insert(SessionEntity, aSession('a')));
    await expect(house.database.run(['session'], 'write', async () => {
      await house.database.query(count);
      await house.database.query('SELECT 1/0');
    })).rejects.toThrow(/division/);
    expect(await house.database.run(['FK'], 'read', () => house.database.query(count))).toEqual([{ n: 0 }]);
  });

  test('statements asked for together share one connection and one transaction', async () => {
    const ask = () => house.database.find<{ pid: number; at: string }>(`SELECT pg_backend_pid() AS pid, now() AS at`);
    const [first, second] = await house.database.run(['session'], 'write', () => Promise.all([ask(), ask()]));
    expect(second).toEqual(first);
  });

  test('work that goes on beside what failed is told that the unit has ended', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const failed = house.database.run(['session'], 'write', async () => {
      late = house.database.query('SELECT 1').then(() => new Promise((later) => setTimeout(later, 50))).then(() => house.database.query(count));
      late.catch(() => undefined);
      await house.database.query('SELECT 1/0');
    });
    await expect(failed).rejects.toThrow(/division/);
    await expect(late).rejects.toThrow('this unit of work has ended');
  });

  test('a listener that joins stands or falls with what it heard', async () => {
    const Noticed = event('Noticed', z.object({ id: z.string() }));
    house.database.join('Noticed', async () => house.database.insert(SessionEntity, aSession('joined')));
    await house.database.run(['session'], 'write', () => house.database.tell(Noticed, { id: 'x' }));
    expect(await house.asOwner('SELECT id FROM access.session')).toEqual([{ id: 'joined' }]);
  });

  test('the running role cannot change duties', async () => {
    const write = house.database.run(['staff'], 'write', async () =>
      house.database.insert(DutyAssignmentEntity, { id: 'd', compartment: 'staff', staffId: 's', code: 'auditor', agencyId: null, compartments: [], officeIds: [], validFrom: '2026-01-01', validTo: null }));
    await expect(write).rejects.toThrow(/permission denied/);
  });
});
