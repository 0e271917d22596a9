import { AgencyId, Compartment, StaffId } from '@desk/kernel/contract';
import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { AuditJournal } from '../audit-journal';
import { NoPeople } from '../../test/no-people';
import { Retained } from './retained';
import { RetentionRules } from './retention-rules';
import { RetentionRuns } from './retention-runs';

const agencyId = AgencyId.parse('FK');
const THINGS = 450;
const holding = (staffId: string, code: 'handler' | 'agency-manager') =>
  aCaller(aPrincipal({ staffId: StaffId.parse(staffId), assignments: [], duties: [{ code, agencyId, compartments: [Compartment.parse('FK')], officeIds: [], validFrom: '2020-01-01', validTo: null }] }), []);

class OneAgency extends NoPeople {
  override async agencies() {
    return new Map([['FK', { sv: 'Försäkringskassan', en: 'Social Insurance Agency' }]]);
  }
}

describe('a run of retention that is broken off', () => {
  let house: TestDatabase;
  beforeEach(async () => (house = await openTestDatabase()));
  afterEach(() => house.close());

  test('goes on where it was, and takes nothing twice', async () => {
    const [handler, manager] = [holding('handler-fk', 'handler'), holding('manager-fk', 'agency-manager')];
    const journal = new AuditJournal(house.database, house.clock);
    const [rules, retained] = [new RetentionRules(house.database, journal, house.clock), new Retained()];
    const runs = new RetentionRuns(house.database, rules, retained, new OneAgency(), journal, house.clock);
    const taken: string[] = [];
    let pieces = 0;
    retained.add({
      documentType: 'case',
      list: async () => Array.from({ length: THINGS }, (_, n) => ({ id: `c${n}`, at: new Date(Date.UTC(2020, 0, 1, 0, n)).toISOString() })),
      remove: async (_, ids) => {
        pieces += 1;
        if (pieces === 2) throw new Error('the database went away');
        taken.push(...ids);
      },
    });
    const as = <T>(caller: typeof handler, work: () => Promise<T>) => house.database.run(caller.scope, 'write', work);
    const proposed = await as(handler, () => rules.propose({ agencyId, documentType: 'case', days: 730, decision: 'FK 2026/17' }, handler));
    await as(manager, () => rules.decide({ agencyId, ruleId: proposed.id, approve: true, version: 1 }, manager));
    const run = await as(handler, () => runs.list({ agencyId, ruleId: proposed.id }, handler));
    await as(manager, () => runs.decide({ agencyId, runId: run.id, approve: true, version: 1 }, manager));
    await expect(runs.run()).rejects.toThrow('went away');
    expect((await as(manager, () => runs.all(agencyId)))[0]).toMatchObject({ state: 'approved', removed: taken.length });
    expect(taken.length).toBe(200);
    await runs.run();
    expect((await as(manager, () => runs.all(agencyId)))[0]).toMatchObject({ state: 'done', removed: THINGS, count: THINGS });
    expect([taken.length, new Set(taken).size]).toEqual([THINGS, THINGS]);
  });
});
