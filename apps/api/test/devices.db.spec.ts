import { devicesApi, type Device } from '@desk/visits/contract';
import { Dice, hostile } from './fuzz-inputs';
import { openTestHouse, type Person, type TestHouse } from './test-house';

describe('a kiosk or board in the waiting room', () => {
  let house: TestHouse;
  let manager: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    manager = await house.as('office-manager-uddevalla');
  });
  afterAll(() => house.close());

  const add = async (kind: 'kiosk' | 'board' = 'kiosk'): Promise<{ device: Device; code: string }> => {
    const { status, body } = await manager.ask(devicesApi.addDevice, { officeId: 'uddevalla', kind, name: 'Vid dörren' });
    expect(status).toBe(200);
    return body;
  };
  let address = 1;
  const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, its: { cookie?: string; body?: object; origin?: string; ip?: string } = {}) =>
    house.app.inject({
      method, url, remoteAddress: its.ip ?? `10.0.0.${(address = (address % 250) + 1)}`, headers: { ...(its.cookie ? { cookie: its.cookie } : {}), ...(its.origin ? { origin: its.origin } : {}), ...(its.body ? { 'content-type': 'application/json' } : {}) },
      ...(its.body ? { payload: JSON.stringify(its.body) } : {}),
    });
  const pair = async (code: string) => {
    const answer = await send('POST', '/api/device/pairings', { body: { code } });
    const [cookie] = answer.cookies;
    return { status: answer.statusCode, cookie: cookie ? `${cookie.name}=${cookie.value}` : '', kept: cookie };
  };
  const paired = async (kind: 'kiosk' | 'board' = 'kiosk') => {
    const { device, code } = await add(kind);
    return { device, ...(await pair(code)) };
  };
  const entries = (act: string) => house.data.asOwner<{ outcome: string; staff_id: string | null; object_id: string | null; compartment: string }>('SELECT outcome, staff_id, object_id, compartment FROM audit.entry WHERE act = $1 ORDER BY id', [act]);

  test('is paired by a code, keeps its secret where scripts cannot read it, and knows its office', async () => {
    const { device, code } = await add();
    expect(code).toMatch(/^\d{4} \d{4}$/);
    const { status, cookie, kept } = await pair(code);
    expect([status, kept?.httpOnly, kept?.sameSite]).toEqual([200, true, 'Strict']);
    const itself = await send('GET', '/api/device', { cookie });
    expect(itself.json()).toMatchObject({ deviceId: device.id, kind: 'kiosk', name: 'Vid dörren', office: { id: 'uddevalla' }, kiosk: { prints: false }, board: null });
    const [row] = await house.data.asOwner<{ all: string }>('SELECT d::text AS all FROM visits.device d WHERE id = $1', [device.id]);
    expect(row?.all).not.toContain(cookie.split('=')[1]);
    expect(row?.all).not.toContain(code.replace(' ', ''));
    expect(await entries('device.add')).toContainEqual({ outcome: 'done', staff_id: 'office-manager-uddevalla', object_id: device.id, compartment: 'office:uddevalla' });
    expect(await entries('device.pair')).toContainEqual({ outcome: 'done', staff_id: null, object_id: device.id, compartment: 'office:uddevalla' });
  });

  test('cannot be paired twice with one code, nor with an old one', async () => {
    const { code } = await add();
    expect((await pair(code)).status).toBe(200);
    expect((await pair(code)).status).toBe(422);
    const late = await add();
    house.data.clock.pass(10 * 60_000 + 1);
    expect((await pair(late.code)).status).toBe(422);
    // Nobody touched the manager's screen meanwhile.
    manager = await house.as('office-manager-uddevalla');
    expect(await entries('device.pair')).toContainEqual(expect.objectContaining({ outcome: 'refused' }));
  });

  test('is only one device when two screens use the code at once', async () => {
    const { code } = await add();
    const answers = await Promise.all([pair(code), pair(code), pair(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  test('opens nothing from the moment it is revoked', async () => {
    const { device, cookie } = await paired('board');
    expect((await send('GET', '/api/device', { cookie })).statusCode).toBe(200);
    const { body } = await manager.ask(devicesApi.revokeDevice, { officeId: 'uddevalla', deviceId: device.id });
    expect(body.state).toBe('revoked');
    const after = await send('GET', '/api/device', { cookie });
    expect([after.statusCode, after.json().refusal.fact]).toEqual([401, 'DeviceNotPaired']);
    expect(await entries('device.revoke')).toContainEqual(expect.objectContaining({ object_id: device.id }));
  });

  test('opens nothing that belongs to people who work here', async () => {
    const { cookie } = await paired();
    for (const endpoint of house.served.filter(({ can }) => can !== 'anyone' && can !== 'device')) {
      const path = endpoint.path.replace(':officeId', 'uddevalla').replaceAll(/:\w+/g, '01890000-0000-7000-8000-000000000000');
      expect([path, (await send(endpoint.method, `/api${path}`, { cookie })).statusCode]).toEqual([path, 401]);
    }
  });

  test('takes no orders from a page on another address', async () => {
    const { cookie } = await paired();
    expect((await send('POST', '/api/device/help', { cookie, body: {}, origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send('POST', '/api/device/help', { cookie, body: {} })).json()).toEqual({ asked: true });
  });

  test('that asks for help is seen by the desk, until somebody says they go', async () => {
    const { device, cookie } = await paired();
    const desk = await house.as('desk-uddevalla');
    await send('POST', '/api/device/help', { cookie, body: {} });
    const asked = async () => (await desk.ask(devicesApi.listDevices, { officeId: 'uddevalla' })).body.devices.find(({ id }) => id === device.id)?.helpAskedAt;
    expect(await asked()).toBe(house.data.clock.now().toISOString());
    expect((await desk.ask(devicesApi.answerHelp, { officeId: 'uddevalla', deviceId: device.id })).status).toBe(200);
    expect(await asked()).toBeNull();
  });

  test.each([['a desk agent', 'desk-uddevalla'], ['somebody in another office', 'desk-tidaholm'], ['the system administrator', 'system-admin']])('is not given, changed or revoked by %s', async (_, persona) => {
    const { device } = await paired();
    const who = await house.as(persona);
    const about = { officeId: 'uddevalla', deviceId: device.id };
    for (const answer of [await who.ask(devicesApi.addDevice, { officeId: 'uddevalla', kind: 'kiosk', name: 'X' }), await who.ask(devicesApi.changeDevice, { ...about, name: 'X' }), await who.ask(devicesApi.revokeDevice, about)]) {
      expect([403, 404]).toContain(answer.status);
    }
  });

  test('of another office answers exactly like one that does not exist', async () => {
    const { device } = await paired();
    await house.data.asOwner(`UPDATE visits.device SET office_id = 'tidaholm' WHERE id = $1`, [device.id]);
    const [real, none] = [await manager.ask(devicesApi.revokeDevice, { officeId: 'uddevalla', deviceId: device.id }), await manager.ask(devicesApi.revokeDevice, { officeId: 'uddevalla', deviceId: '01890000-0000-7000-8000-000000000000' })];
    expect([real.status, real.refusal?.fact]).toEqual([404, 'NotFound']);
    expect({ ...real.refusal, requestId: '' }).toEqual({ ...none.refusal, requestId: '' });
  });

  test('never shows threat and violence as a tile', async () => {
    const { device } = await paired();
    const answer = await manager.raw('PUT', '/api/offices/uddevalla/devices', { deviceId: device.id, kiosk: { tiles: ['LH24'], printer: null } });
    expect(answer.status).toBe(422);
  });

  test('is never answered with a failure of our own, whatever it sends', async () => {
    const dice = new Dice(20261123);
    const { cookie } = await paired();
    const names = ['language', 'lifeEventId', 'needs', 'requestKey', 'queueId', 'interpreterLanguage', 'number', 'ahead', 'span', 'follow', 'picture', 'token', 'step', 'x'];
    const answers: [string, unknown, number][] = [];
    for (const { method, path } of house.served.filter(({ can, path: at }) => can === 'device' || at.startsWith('/public/ticket'))) {
      for (const value of method === 'GET' ? [] : hostile) {
        const body = Object.fromEntries(names.map((name) => [name, dice.chance(0.5) ? value : dice.oneOf(['sv', 'LH01', dice.uuid(), 'B 27', 4, '/besok/min#x', [], null])]));
        answers.push([path, value, (await send(method, `/api${path}`, { cookie, body })).statusCode]);
      }
    }
    expect(answers.length).toBeGreaterThan(200);
    expect(answers.filter(([, , status]) => status >= 500)).toEqual([]);
  });

  test('codes cannot be guessed in numbers, from one address or from many', async () => {
    const fromOne: number[] = [];
    for (let at = 0; at < 12; at += 1) fromOne.push((await send('POST', '/api/device/pairings', { body: { code: '1234 5678' }, ip: '192.0.2.1' })).statusCode);
    expect(fromOne).toEqual([...Array<number>(10).fill(422), 429, 429]);
    let status = 0;
    for (let at = 0; at < 70 && status !== 429; at += 1) status = (await send('POST', '/api/device/pairings', { body: { code: String(10_000_000 + at) }, ip: `198.51.100.${at}` })).statusCode;
    expect(status).toBe(429);
  });
});
