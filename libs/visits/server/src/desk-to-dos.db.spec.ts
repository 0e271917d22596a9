import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { StaffId } from '@desk/kernel/contract';
import { HandoffReturned } from '@desk/cases/contract';
import { hearingsOf } from '@desk/platform/server';
import { ListDeskToDos } from './list-desk-to-dos';
import { WhenHandoffComesBack } from './when-handoff-comes-back.listener';

const one = '019ab000-0000-7000-8000-000000000001';
const other = '019ab000-0000-7000-8000-000000000002';
const aHandoff = (its: object = {}) =>
  HandoffReturned.data.parse({
    handoffId: one, caseId: '019ab000-0000-7000-8000-00000000000c', visitId: '019ab000-0000-7000-8000-00000000000d', agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-FP',
    receiptNumber: 'FK-2026-17', deskStaffId: 'desk-uddevalla', kind: 'T3', state: 'returned', dueAt: '2026-11-25T16:00:00.000Z', ...its,
  });
const agent = aCaller();

describe('what comes back to the desk', () => {
  let house: TestDatabase;
  let listener: WhenHandoffComesBack;
  const told: string[] = [];
  beforeAll(async () => {
    house = await openTestDatabase();
    house.database.observe((events) => told.push(...events.map((event) => event.name)));
    listener = new WhenHandoffComesBack(house.database, house.clock);
  });
  afterAll(() => house.close());
  beforeEach(() => house.asOwner('DELETE FROM visits.desk_task').then(() => void told.splice(0)));

  const hear = (method: 'returned' | 'answered' | 'settled', handoff = aHandoff()) => {
    const hearing = hearingsOf(WhenHandoffComesBack.prototype).find((it) => it.method === method);
    return house.database.run(hearing?.scopeOf(handoff) ?? [], 'write', () => listener[method](handoff));
  };
  const list = (by = agent) => house.database.run(by.scope, 'read', () => new ListDeskToDos(house.database).run({}, by));

  test('one that nobody received comes back as such, to be taken up the next working day', async () => {
    await hear('returned', aHandoff({ state: 'expired', dueAt: '2026-11-20T16:00:00.000Z' }));
    expect((await list()).tasks).toEqual([expect.objectContaining({ kind: 'expired', dueAt: '2026-11-25T16:00:00.000Z' })]);
  });

  test('a returned hand-off is something to do, and the desk is nudged', async () => {
    await hear('returned');
    expect((await list()).tasks).toEqual([expect.objectContaining({ kind: 'returned', handoffId: one, receiptNumber: 'FK-2026-17', dueAt: '2026-11-25T16:00:00.000Z' })]);
    expect(told).toEqual(['DeskToDosChanged']);
  });

  test('an answer to the same hand-off takes the place of the return', async () => {
    await hear('returned');
    await hear('answered');
    expect((await list()).tasks.map((it) => it.kind)).toEqual(['answer']);
  });

  test('a settled hand-off is off the list', async () => {
    await hear('answered');
    await hear('settled');
    expect((await list()).tasks).toEqual([]);
  });

  test('the list has what is due first on top; without a date it is the next working day at 17', async () => {
    await hear('returned', aHandoff({ dueAt: null }));
    await hear('answered', aHandoff({ handoffId: other, dueAt: '2026-11-24T12:00:00.000Z' }));
    expect((await list()).tasks.map((it) => it.dueAt)).toEqual(['2026-11-24T12:00:00.000Z', '2026-11-25T16:00:00.000Z']);
  });

  test('it is for the one who sent it', async () => {
    await hear('returned');
    expect((await list(aCaller(aPrincipal({ staffId: StaffId.parse('desk-uddevalla-2') })))).tasks).toEqual([]);
  });
});
