import { pino } from 'pino';
import { HOUSE_JOURNAL } from '@desk/audit/contract';
import { AgencyId, StaffId } from '@desk/kernel/contract';
import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { AuditJournal } from './audit-journal';
import { JournalOpenings } from './journal-openings';
import { NoPeople } from '../test/no-people';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

const holding = (staffId: string, code: 'auditor' | 'agency-manager' | 'handler') =>
  aCaller(aPrincipal({ staffId: StaffId.parse(staffId), assignments: [], duties: [{ code, agencyId: AgencyId.parse('FK'), compartments: [], officeIds: [], validFrom: '2020-01-01', validTo: null }] }), []);
const agencyId = HOUSE_JOURNAL;
const day = { from: '2026-11-24', to: '2026-11-24', limit: 50 };

describe('the joint journal of the house', () => {
  let house: TestDatabase;
  let openings: JournalOpenings;
  let search: SearchJournal;
  const [auditor, manager] = [holding('auditor', 'auditor'), holding('manager-fk', 'agency-manager')];
  const as = <T>(caller: ReturnType<typeof holding>, work: () => Promise<T>) => house.database.run(caller.scope, 'write', work);
  const read = (caller = auditor) => as(caller, () => search.search({ agencyId, ...day }, caller)).then(({ lines }) => lines.map((line) => line.act));
  const asked = () => as(auditor, () => openings.ask({ agencyId, purpose: 'Inloggningar vid sidan av arbetstid' }, auditor));

  beforeEach(async () => {
    house = await openTestDatabase();
    const journal = new AuditJournal(house.database, house.clock);
    openings = new JournalOpenings(house.database, new NoPeople(), journal, house.clock);
    search = new SearchJournal(house.database, new NoPeople(), new VerifyJournal(house.database, pino({ level: 'silent' }), house.clock), journal, openings, house.clock);
    await house.database.run(['staff'], 'write', async () =>
      journal.write({ act: 'sign-in', outcome: 'done', staffId: 'desk-uddevalla', employerId: 'FK', agencyId: null, compartment: 'staff', object: 'session', objectId: null, fields: null, purpose: null, basis: null, refusal: null, workplace: null }));
  });
  afterEach(() => house.close());

  test('is closed to an auditor who asks for it alone', async () => {
    await expect(read()).rejects.toMatchObject({ refusal: { code: 'not-allowed', fact: 'JournalClosed' } });
    const { id } = await asked();
    await expect(read()).rejects.toMatchObject({ refusal: { fact: 'JournalClosed' } });
    await expect(as(auditor, () => openings.second({ agencyId, openingId: id }, auditor))).rejects.toMatchObject({ refusal: { fact: 'OwnOpening' } });
  });

  test('is read for eight hours when a manager has let the request through, sign-ins and the request itself in it', async () => {
    const { id } = await asked();
    await as(manager, () => openings.second({ agencyId, openingId: id }, manager));
    expect(await read()).toEqual(['journal.open.second', 'journal.open', 'sign-in']);
    house.clock.pass(8 * 3_600_000);
    await expect(read()).rejects.toMatchObject({ refusal: { fact: 'JournalClosed' } });
  });

  test('is let through once, and by nobody who only handles cases', async () => {
    const { id } = await asked();
    await expect(as(holding('handler-fk', 'handler'), () => openings.second({ agencyId, openingId: id }, holding('handler-fk', 'handler')))).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await as(manager, () => openings.second({ agencyId, openingId: id }, manager));
    await expect(as(manager, () => openings.second({ agencyId, openingId: id }, manager))).rejects.toMatchObject({ refusal: { fact: 'OpeningSeconded' } });
  });

  test('is never let open by one person, whatever the application says', async () => {
    const { id } = await asked();
    await expect(house.asOwner(`UPDATE audit.opening SET seconded_by = asked_by, until = now() + interval '1 year' WHERE id = $1`, [id])).rejects.toThrow(/check constraint/);
  });

  test('a manager lets it be read and still searches nothing that no auditor’s duty opens', async () => {
    const { id } = await asked();
    await as(manager, () => openings.second({ agencyId, openingId: id }, manager));
    await expect(read(manager)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});
