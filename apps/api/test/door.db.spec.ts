import { vocabulary } from '@desk/access/contract';
import type { Endpoint } from '@desk/kernel/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const said = (endpoint: Endpoint) => (typeof endpoint.can === 'string' ? endpoint.can : `${endpoint.can.action} ${endpoint.can.subject}`);
const idFor = (path: string) => path.replace(':officeId', 'uddevalla').replace(':lineId', 'no-such-line').replace(':lifeEventId', 'LH01').replace(':caseTypeCode', 'FK-FP').replaceAll(/:\w+/g, '01890000-0000-7000-8000-000000000000');

describe('the door', () => {
  let house: TestHouse;
  let stranger: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    stranger = await house.as('stranger');
  });
  afterAll(() => house.close());

  // A changed line here is a changed permission: read it as one.
  test('states a permission for every endpoint', () => {
    expect(house.served.map((endpoint) => `${endpoint.method} ${endpoint.path} – ${said(endpoint)}`).sort()).toMatchSnapshot();
  });

  test('uses only words of the vocabulary', () => {
    for (const { can } of house.served) {
      if (typeof can === 'object') expect(vocabulary.find((subject) => subject.name === can.subject)?.actions).toContain(can.action);
    }
  });

  test('refuses a stranger at every endpoint that is not for anyone', async () => {
    expect(house.served.length).toBeGreaterThan(25);
    for (const endpoint of house.served) {
      const answer = await stranger.raw(endpoint.method, `/api${idFor(endpoint.path)}`, endpoint.method === 'GET' ? undefined : {});
      // What anyone may ask is answered, or is told what was wrong with an empty form.
      expect([endpoint.path, answer.status]).toEqual([endpoint.path, endpoint.can !== 'anyone' ? 401 : endpoint.method === 'GET' ? 200 : 422]);
    }
  });

  test('lets the system administrator reach no content and no task', async () => {
    const admin = await house.as('system-admin');
    for (const endpoint of house.served.filter(({ can }) => typeof can === 'object' && can.subject !== 'BreakGlass')) {
      const answer = await admin.raw(endpoint.method, `/api${idFor(endpoint.path)}`, endpoint.method === 'GET' ? undefined : {});
      expect([endpoint.path, answer.status]).toEqual([endpoint.path, 403]);
    }
  });

  test('refuses a change without the token of the session', async () => {
    const agent = await house.as('desk-uddevalla');
    for (const endpoint of house.served.filter(({ method, can }) => method !== 'GET' && can !== 'anyone' && can !== 'device')) {
      const answer = await agent.raw(endpoint.method, `/api${idFor(endpoint.path)}`, {}, { 'x-desk-csrf': 'forged' });
      expect([endpoint.path, answer.refusal?.fact]).toEqual([endpoint.path, 'CsrfTokenWrong']);
    }
  });

  test('answers a locked session with nothing but that it is locked', async () => {
    const agent = await house.as('desk-uddevalla');
    await agent.raw('POST', '/api/session/lock', {});
    expect((await agent.raw('GET', '/api/visits')).status).toBe(423);
    expect((await agent.raw('GET', '/api/me')).body).toMatchObject({ locked: true });
  });

  test('locks a session that was idle for ten minutes', async () => {
    const agent = await house.as('desk-uddevalla');
    house.data.clock.pass(11 * 60_000);
    expect((await agent.raw('GET', '/api/visits')).status).toBe(423);
  });

  test('writes every refusal in the journal', async () => {
    const admin = await house.as('system-admin');
    await admin.raw('GET', '/api/handoffs');
    const [entry] = await house.data.asOwner<{ refusal: string; staff_id: string }>(`SELECT refusal, staff_id FROM audit.entry WHERE outcome = 'refused' ORDER BY id DESC LIMIT 1`);
    expect(entry).toEqual({ refusal: 'NotAllowed:duty', staff_id: 'system-admin' });
  });

  test('an unknown address answers in the house’s words', async () => {
    expect((await stranger.raw('GET', '/api/no-such-thing')).refusal?.fact ?? 'NotFound').toBe('NotFound');
  });

  test('says in Swedish what is wrong with the input, field by field, and changes nothing', async () => {
    const agent = await house.as('desk-uddevalla');
    const answer = await agent.raw('POST', '/api/visits', { officeId: 'uddevalla', channel: 'pigeon' });
    expect(answer.status).toBe(422);
    expect(answer.refusal?.fields).toEqual([{ path: 'channel', text: { sv: 'Välj ett av: desk, phone, video, chat.', en: 'Choose one of: desk, phone, video, chat.' } }]);
    expect(await house.data.asOwner('SELECT 1 FROM visits.visit')).toEqual([]);
  });

  test('exports what it serves', async () => {
    const exported = (await stranger.raw('GET', '/api/openapi.json')).body as { paths: Record<string, Record<string, { 'x-permission': string }>> };
    const listed = Object.entries(exported.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, it]) => `${method.toUpperCase()} ${path.slice(4).replaceAll(/\{(\w+)\}/g, ':$1')} – ${it['x-permission']}`));
    expect(listed.sort()).toEqual(house.served.map((endpoint) => `${endpoint.method} ${endpoint.path} – ${said(endpoint)}`).sort());
  });
});
