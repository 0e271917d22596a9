import type { z } from 'zod';
import type { Endpoint } from '@desk/kernel/contract';
import { done } from './idor-rows';
import { openTestHouse, type TestHouse } from './test-house';

/** Columns that decide whose a row is, what state it is in and who made it. None of them is ever anybody's to send, unless the contract names it for that endpoint. */
const forbidden = [
  'compartment', 'officeCompartment', 'protectedIdentity', 'subjectHash', 'numberSealed', 'needOpen', 'needUntil', 'deskStaffId', 'staffId', 'byId', 'byName', 'employerAgencyId', 'createdAt', 'sentAt', 'basis', 'seal', 'receiptNumber', 'state', 'isAdmin', '__proto__', 'constructor',
];
type Shape = { readonly def?: { readonly type?: string; readonly shape?: Readonly<Record<string, z.ZodType>>; readonly catchall?: z.ZodType; readonly element?: z.ZodType; readonly innerType?: z.ZodType; readonly options?: readonly z.ZodType[]; readonly valueType?: z.ZodType; readonly in?: z.ZodType; readonly left?: z.ZodType; readonly right?: z.ZodType } };

/** Places in an input where anything at all would be let in. */
const openPlaces = (schema: z.ZodType, path: string): string[] => {
  const { def } = schema as Shape;
  if (!def) return [];
  if (def.type === 'any' || def.type === 'unknown') return [path];
  const own = def.catchall && (def.catchall as Shape).def?.type !== 'never' ? [`${path}.*`] : [];
  const inner = [def.element, def.innerType, def.valueType, def.in, def.left, def.right, ...(def.options ?? [])].filter((it): it is z.ZodType => it !== undefined).flatMap((it) => openPlaces(it, path));
  return [...own, ...inner, ...Object.entries(def.shape ?? {}).flatMap(([name, it]) => openPlaces(it, `${path}.${name}`))];
};
const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

describe('what is sent beside what is asked for', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openTestHouse()));
  afterAll(() => house.close());

  test('has nowhere to go: no endpoint takes just anything', () => {
    expect(house.served.flatMap((endpoint) => openPlaces(endpoint.input, nameOf(endpoint)))).toEqual([]);
  });

  test('never comes through the door, at any endpoint', () => {
    for (const endpoint of house.served) {
      const shape = (endpoint.input as Shape).def?.shape ?? {};
      const more = Object.fromEntries(forbidden.filter((name) => !(name in shape)).map((name) => [name, 'forged']));
      const read = endpoint.input.safeParse({ ...more });
      const passed = read.success && typeof read.data === 'object' && read.data !== null ? Object.keys(read.data).filter((name) => name in more) : [];
      expect([nameOf(endpoint), passed]).toEqual([nameOf(endpoint), []]);
    }
  });

  test('changes no row: a visit is the one’s who registered it, whatever the body says', async () => {
    const desk = await house.as('desk-uddevalla');
    const forged = { id: '01890000-0000-7000-8000-000000000001', compartment: 'office:tidaholm', deskStaffId: 'desk-tidaholm', protectedIdentity: true, needOpen: false, state: 'ended', number: 'A 1', version: 99 };
    const visit = done(await desk.raw('POST', '/api/visits', { officeId: 'uddevalla', ...forged })) as { id: string; version: number };
    await desk.raw('PUT', `/api/visits/${visit.id}`, { ...forged, version: visit.version, language: 'so' });
    const [row] = await house.data.asOwner(`SELECT compartment, desk_staff_id, protected_identity, need_open, version FROM visits.visit WHERE id = $1`, [visit.id]);
    expect(row).toEqual({ compartment: 'office:uddevalla', desk_staff_id: 'desk-uddevalla', protected_identity: false, need_open: true, version: visit.version + 1 });
    expect(await house.data.asOwner('SELECT 1 FROM visits.visit WHERE id = $1', [forged.id])).toEqual([]);
  });

  test('changes no row: nobody’s own rights come from a body', async () => {
    const desk = await house.as('desk-uddevalla');
    const before = await house.data.asOwner('SELECT to_jsonb(d) FROM access.duty_assignment d ORDER BY id');
    for (const { method, path } of house.served.filter((it) => it.method === 'POST' && it.can === 'signed-in')) await desk.raw(method, `/api${path.replaceAll(/:\w+/g, 'x')}`, { staffId: 'manager-fk', duties: [{ code: 'agency-manager', agencyId: 'FK' }], rules: [{ action: ['manage'], subject: 'all' }] });
    expect(await house.data.asOwner('SELECT to_jsonb(d) FROM access.duty_assignment d ORDER BY id')).toEqual(before);
  });
});
