import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { AuditJournal } from './audit-journal';

const anEntry = (its: object = {}) => ({
  act: 'visitor.unmask', outcome: 'done' as const, staffId: 'desk-uddevalla', employerId: 'FK', agencyId: null, compartment: 'office:uddevalla', object: 'visitors', objectId: null, fields: null, purpose: null,
  basis: null, refusal: null, workplace: null, ...its,
});
const acts = 'SELECT act FROM audit.entry ORDER BY id';

describe('the journal', () => {
  let house: TestDatabase;
  let journal: AuditJournal;
  beforeAll(async () => {
    house = await openTestDatabase();
    journal = new AuditJournal(house.database, house.clock);
    await house.database.run(['staff'], 'write', async () => {
      journal.write(anEntry());
      journal.write(anEntry({ act: 'case.read', agencyId: 'FK' }));
    });
  });
  afterAll(() => house.close());
  const reading = (scope: string[]) => house.database.run(scope, 'read', () => house.database.query(acts));

  test('keeps who, when and whose auditor reads it', async () => {
    expect(await house.asOwner('SELECT act, staff_id, at, day, journal_compartment FROM audit.entry ORDER BY id')).toEqual([
      { act: 'visitor.unmask', staff_id: 'desk-uddevalla', at: '2026-11-24T09:42:00.000Z', day: '2026-11-24', journal_compartment: 'journal:house' },
      { act: 'case.read', staff_id: 'desk-uddevalla', at: '2026-11-24T09:42:00.000Z', day: '2026-11-24', journal_compartment: 'journal:FK' },
    ]);
  });

  test('an auditor reads the lines of their own agency and no other', async () => {
    expect(await reading(['journal:FK'])).toEqual([{ act: 'case.read' }]);
    expect(await reading(['journal:SKV'])).toEqual([]);
  });

  test('the one who wrote a line cannot read it', async () => {
    expect(await reading(['staff', 'office:uddevalla', 'FK'])).toEqual([]);
  });

  test.each(['UPDATE audit.entry SET act = $1', 'DELETE FROM audit.entry WHERE act = $1'])('nobody in the house may do: %s', async (statement) => {
    await expect(house.database.run(['journal:FK'], 'write', () => house.database.query(statement, ['x']))).rejects.toThrow(/permission denied/);
  });

  test('an act that fails leaves no line', async () => {
    const failing = house.database.run(['staff'], 'write', async () => {
      journal.write(anEntry({ act: 'never' }));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await house.asOwner(`SELECT 1 FROM audit.entry WHERE act = 'never'`)).toEqual([]);
  });
});
