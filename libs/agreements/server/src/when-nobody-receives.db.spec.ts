import { pino } from 'pino';
import { HandoffExpired } from '@desk/cases/contract';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { RefusalTally } from './refusal-tally';
import { WhenNobodyReceives } from './when-nobody-receives.listener';

const expired = (n: number) => HandoffExpired.data.parse({
  caseId: `01912f4c-7a10-7000-8000-00000000001${n}`, visitId: `01912f4c-7a10-7000-8000-00000000002${n}`, handoffId: `01912f4c-7a10-7000-8000-00000000003${n}`, agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-FP',
  receiptNumber: `ÖL-26-0000${n}`, deskStaffId: 'desk-uddevalla', kind: 'T3', state: 'expired', dueAt: null,
});

describe('what nobody received', () => {
  let house: TestDatabase;
  beforeAll(async () => (house = await openTestDatabase()));
  afterAll(() => house.close());

  test('goes to those who answer for the agreement, once', async () => {
    const listener = new WhenNobodyReceives(house.database, house.clock);
    const hear = (event: ReturnType<typeof expired>) => house.database.run(['staff'], 'write', () => listener.expired(event));
    await hear(expired(1));
    await hear(expired(1));
    const tally = new RefusalTally(house.database, pino({ level: 'silent' }));
    const listed = (agencyId: string) => house.database.run(['staff'], 'read', () => tally.unreceived(agencyId, '2026-11-01', '2026-11-30'));
    expect(await listed('FK')).toEqual([{ receiptNumber: 'ÖL-26-00001', at: '2026-11-24T09:42:00.000Z', officeId: 'uddevalla', caseTypeCode: 'FK-FP' }]);
    expect(await listed('SKV')).toEqual([]);
  });
});
