import { isIdentityNumber, readIdentityNumber } from '@desk/kernel/contract';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { loadCatalogue } from '@desk/routing/server';
import { demoAgreements } from './demo-agreements';
import { demoCompartments } from './demo-agencies';
import { demoStaff } from './demo-staff';
import { readPersonas } from './read-personas';
import { seedHouse } from './seed-house';

const catalogue = loadCatalogue('libs/routing/catalogue');
const tables = ['people.agency', 'people.compartment_info', 'people.office', 'people.staff', 'people.protected_person', 'access.duty_assignment', 'agreements.agreement', 'agreements.version', 'agreements.line', 'agreements.assignment', 'agreements.competence', 'agreements.revision'];

describe('the demo house in the database', () => {
  let house: TestDatabase;
  const everything = async () => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await house.asOwner(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`)] as const)));
  beforeAll(async () => {
    house = await openTestDatabase();
    await seedHouse(house.ownerUrl, house.cipher, house.clock);
  });
  afterAll(() => house.close());

  test('seeding again changes nothing, a year later and twice at once', async () => {
    const before = await everything();
    for (const table of tables) expect([table, before[table]?.length]).not.toEqual([table, 0]);
    house.clock.pass(365 * 86_400_000);
    await Promise.all([seedHouse(house.ownerUrl, house.cipher, house.clock), seedHouse(house.ownerUrl, house.cipher, house.clock)]);
    expect(await everything()).toEqual(before);
  });

  test('the protected test person is found by the number as it is read at the desk', async () => {
    const read = readIdentityNumber('170101-2393', house.clock.now());
    const hash = isIdentityNumber(read) ? house.cipher.hash(read.full) : '';
    expect(await house.asOwner('SELECT level FROM people.protected_person WHERE subject_hash = $1', [hash])).toEqual([{ level: 'skyddad-folkbokforing' }]);
  });

  test('what was changed by hand is left as it is', async () => {
    await house.asOwner(`UPDATE people.office SET desks = '{1}' WHERE id = 'norsjo'`);
    await seedHouse(house.ownerUrl, house.cipher, house.clock);
    expect(await house.asOwner(`SELECT desks FROM people.office WHERE id = 'norsjo'`)).toEqual([{ desks: ['1'] }]);
  });
});

describe('booked times of the demo house', () => {
  let house: TestDatabase;
  const days = () => house.asOwner<{ day: string; times: number }>(`SELECT day::text, count(*)::int AS times FROM visits.appointment WHERE office_id = 'uddevalla' GROUP BY day ORDER BY day`);
  beforeAll(async () => { house = await openTestDatabase(); });
  afterAll(() => house.close());

  test('are there today and tomorrow at the first start, soon ones among them, and the same at the next', async () => {
    await seedHouse(house.ownerUrl, house.cipher, house.clock);
    const first = await days();
    expect(first).toEqual([{ day: '2026-11-24', times: 8 }, { day: '2026-11-25', times: 6 }]);
    const hour = house.clock.now().getTime() + 3_600_000;
    expect((await house.asOwner<{ at: string }>('SELECT at FROM visits.appointment')).filter(({ at }) => new Date(at) > house.clock.now() && new Date(at).getTime() < hour).length).toBeGreaterThan(1);
    house.clock.pass(600_000);
    await seedHouse(house.ownerUrl, house.cipher, house.clock);
    expect(await days()).toEqual(first);
  });

  test('and the next day has its own', async () => {
    house.clock.pass(86_400_000);
    await seedHouse(house.ownerUrl, house.cipher, house.clock);
    expect(await days()).toEqual([{ day: '2026-11-24', times: 8 }, { day: '2026-11-25', times: 8 }, { day: '2026-11-26', times: 6 }]);
  });
});

describe('the demo house as it is written', () => {
  const versions = demoAgreements.flatMap((agreement) => agreement.versions.map((version) => ({ name: `${agreement.title}, version ${version.number}`, ...version })));

  test('every persona that the house should know is somebody in it, and the unknown one is nobody', () => {
    expect(readPersonas().map(({ id }) => id).filter((id) => !(id in demoStaff))).toEqual(['unknown-person']);
    expect(Object.keys(demoStaff)).toHaveLength(readPersonas().length - 1);
  });

  test.each(versions)('$name: every line is about case types of its own compartment', ({ lines }) => {
    const wrong = lines.flatMap((line) => line.caseTypes.filter((code) => {
      const caseType = catalogue.caseTypes.find((it) => it.code === code);
      return caseType?.agency !== line.grantor || caseType.compartment !== line.compartment || caseType.referralOnly;
    }).map((code) => `${line.line}: ${code}`));
    expect(wrong).toEqual([]);
  });

  test.each(versions)('$name: a line number stands once, and the class is the class of its tasks', ({ lines }) => {
    expect(new Set(lines.map((line) => line.line)).size).toBe(lines.length);
    const classOf = (task: string) => catalogue.deskTasks.find((it) => it.code === task)?.class;
    const heavier = lines.filter((line) => line.class === 'S' && line.tasks.some((task) => classOf(task) !== 'S'));
    const decisions = lines.filter((line) => line.tasks.includes('MB') !== (line.class === 'M'));
    const blind = lines.filter((line) => line.tasks.includes('IA') && line.accessMode === 'none');
    expect([heavier, decisions, blind]).toEqual([[], [], []]);
  });

  test('every compartment of the catalogue exists in the house, and no other', () => {
    const used = new Set(catalogue.caseTypes.flatMap(({ compartment }) => (compartment ? [String(compartment)] : [])));
    expect([...used].sort()).toEqual(demoCompartments.map(({ id }) => id).sort());
  });
});
