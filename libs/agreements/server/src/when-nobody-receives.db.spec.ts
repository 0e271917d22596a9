import { pino } from 'pino';
import { HandoffMoved } from '@desk/cases/contract';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { RefusalTally } from './refusal-tally';
import { WhenNobodyReceives } from './when-nobody-receives.listener';

const moved = (step: string, n: number) => HandoffMoved.data.parse({
  caseId: `01912f4c-7a10-7000-8000-00000000001${n}`, visitId: `01912f4c-7a10-7000-8000-00000000002${n}`, handoffId: `01912f4c-7a10-7000-8000-00000000003${n}`, agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-FP',
  receiptNumber: `ÖL-26-0000${n}`, deskStaffId: 'desk-uddevalla', kind: 'T3', state: step === 'expire' ? 'expired' : 'assigned', dueAt: null, step, from: 'sent',
});

describe('what nobody received', () => {
  let house: TestDatabase;
  beforeAll(async () => (house = await openTestDatabase()));
  afterAll(() => house.close());

  test('goes to those who answer for the agreement, once, and only what expired', async () => {
    const listener = new WhenNobodyReceives(house.database, house.clock);
    const hear = (event: ReturnType<typeof moved>) => house.database.run(['staff'], 'write', () => listener.moved(event));
    await hear(moved('expire', 1));
    await hear(moved('expire', 1));
    await hear(moved('assign', 2));
    const tally = new RefusalTally(house.database, pino({ level: 'silent' }));
    const listed = (agencyId: string) => house.database.run(['staff'], 'read', () => tally.unreceived(agencyId, '2026-11-01', '2026-11-30'));
    expect(await listed('FK')).toEqual([{ receiptNumber: 'ÖL-26-00001', at: '2026-11-24T09:42:00.000Z', officeId: 'uddevalla', caseTypeCode: 'FK-FP' }]);
    expect(await listed('SKV')).toEqual([]);
  });
});
