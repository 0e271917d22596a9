import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { House } from '@desk/people/contract';
import { VisitId } from '@desk/kernel/contract';
import { CloseVisitorNeeds } from './close-visitor-needs';
import { HouseCache } from './house-cache';
import { WhenVisitEnded } from './when-visit-ended.listener';

const HOUR = 3_600_000;
const visitId = VisitId.parse('019ab000-0000-7000-8000-000000000001');

describe('the house', () => {
  let opened: TestDatabase;
  let cache: HouseCache;
  beforeAll(async () => {
    opened = await openTestDatabase();
    cache = new HouseCache(opened.database, opened.clock);
    await opened.asOwner(`INSERT INTO people.agency VALUES ('FK', '{"sv":"Försäkringskassan","en":"Social Insurance Agency"}', 'state')`);
    await opened.asOwner(`INSERT INTO people.compartment_info VALUES ('FK', 'FK', '{"sv":"Försäkringskassan","en":"Social Insurance Agency"}', 'straight')`);
    await opened.asOwner(
      `INSERT INTO people.office VALUES ('uddevalla', 'Uddevalla', 'full', 'FK', '[]', '[{"agencyId":"FK","kind":"on-site"}]', '{Disk 4}', '{sv,fi}')`,
    );
    await opened.asOwner(
      `INSERT INTO people.visitor VALUES ($1, $1, 'office:uddevalla', 'uddevalla', 'desk-uddevalla', true, NULL, 'other', NULL, NULL, 'x', false, now(), 1)`, [visitId],
    );
  });
  afterAll(() => opened.close());

  test('has agencies, compartments and offices as the contract says', async () => {
    const { house } = await cache.get();
    expect(House.parse(house)).toMatchObject({ agencies: [{ id: 'FK', kind: 'state' }], compartments: [{ id: 'FK', secrecy: 'straight' }], offices: [{ id: 'uddevalla', desks: ['Disk 4'], presence: [{ kind: 'on-site' }] }] });
  });

  test('anyone may know the offices, their agencies and languages', async () => {
    const { publicOffices } = await cache.get();
    expect(publicOffices).toEqual([{ id: 'uddevalla', name: 'Uddevalla', agencies: [{ sv: 'Försäkringskassan', en: 'Social Insurance Agency' }], languages: ['sv', 'fi'] }]);
  });

  test('is remembered for a minute', async () => {
    await cache.get();
    await opened.asOwner(`UPDATE people.office SET name = 'Uddevalla C'`);
    expect((await cache.get()).house.offices[0]?.name).toBe('Uddevalla');
    opened.clock.pass(60_000);
    expect((await cache.get()).house.offices[0]?.name).toBe('Uddevalla C');
  });

  test('does not need a visitor any more 24 hours after the visit', async () => {
    const needs = new CloseVisitorNeeds(opened.database, cache, opened.clock);
    const needOpen = async () => (await opened.asOwner<{ open: boolean }>('SELECT need_open AS open FROM people.visitor'))[0]?.open;
    await needs.run();
    expect(await needOpen()).toBe(true);
    const ended = { visitId, officeId: 'uddevalla' as never, staffId: 'desk-uddevalla' as never };
    await opened.database.run(['office:uddevalla'], 'write', () => new WhenVisitEnded(opened.database, opened.clock).setEndOfNeed(ended));
    opened.clock.pass(24 * HOUR - 1);
    await needs.run();
    expect(await needOpen()).toBe(true);
    opened.clock.pass(1);
    await needs.run();
    expect(await needOpen()).toBe(false);
  });
});
