import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { OfficeId } from '@desk/kernel/contract';
import { NUDGE, line, type Nudge } from '@desk/realtime/contract';
import { prepareTemplate } from '@desk/testing/server';
import { devicesApi, queueApi } from '@desk/visits/contract';
import { migrations } from '../src/migrations';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const shared = { TEST_DATABASE_URL: process.env.TEST_DATABASE_URL, DESK_TEMPLATE: process.env.DESK_TEMPLATE };

describe('a database that restarts under the house', () => {
  let server: ChildProcess;
  let house: TestHouse;
  let clerk: Person;
  let manager: Person;
  let address: string;
  const open: Socket[] = [];

  const tell = async (act: 'stop' | 'start' | 'end'): Promise<void> => {
    const heard = once(server, act === 'end' ? 'exit' : 'message');
    server.send(act);
    await heard;
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await pause(50);
  };
  const happens = (socket: Socket, what: 'connect' | 'disconnect') => new Promise<void>((done) => socket.once(what, () => done()));
  const listen = async (cookie: string, auth: object = {}): Promise<Socket> => {
    const socket = io(address, { ...line, transports: ['websocket'], extraHeaders: { cookie }, auth });
    open.push(socket);
    await happens(socket, 'connect');
    return socket;
  };
  const hears = (socket: Socket, topic: Nudge['topic']) => new Promise<void>((heard) => socket.on(NUDGE, (nudge: Nudge) => (nudge.topic === topic ? heard() : undefined)));
  const queue = () => clerk.ask(queueApi.getQueue, { officeId });

  beforeAll(async () => {
    server = fork(join(__dirname, '../../../tools/restarting-postgres.mjs'), { execArgv: [] });
    const [{ url }] = (await once(server, 'message')) as [{ url: string }];
    process.env.TEST_DATABASE_URL = url;
    process.env.DESK_TEMPLATE = await prepareTemplate(url, migrations);
    house = await openTestHouse();
    await house.app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(house.app.getHttpServer().address() as AddressInfo).port}`;
    [clerk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
  }, 120_000);
  afterAll(async () => {
    open.forEach((socket) => socket.disconnect());
    await house.close();
    await tell('end');
    Object.assign(process.env, shared);
  });

  test('what changed while the line was lost is known when it is back: sessions, screens and the waiting room’s setup', async () => {
    const added = done(await manager.ask(devicesApi.addDevice, { officeId, kind: 'board', name: 'Vid dörren' }));
    const paired = await house.app.inject({ method: 'POST', url: '/api/device/pairings', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ code: added.code }) });
    const [cookie] = paired.cookies;
    const screen = await listen(`${cookie?.name}=${cookie?.value}`, { as: 'device' });
    const shut = happens(screen, 'disconnect');
    const before = done(await queue()).queues.filter((it) => it.open).length;
    // Past the house: nobody is told, as when the line was lost at that moment.
    await house.data.asOwner(`UPDATE visits.device SET revoked_at = now() WHERE id = $1`, [added.device.id]);
    await house.data.asOwner(`UPDATE visits.queue SET open = false WHERE office_id = $1`, [officeId]);
    await house.data.asOwner(`DELETE FROM access.session WHERE staff_id = 'office-manager-uddevalla'`);
    expect([done(await queue()).queues.filter((it) => it.open).length, (await manager.ask(devicesApi.listDevices, { officeId })).status]).toEqual([before, 200]);
    await tell('stop');
    await tell('start');
    await shut;
    await until(async () => (await queue()).status === 200 && done(await queue()).queues.every((it) => !it.open));
    await until(async () => (await manager.ask(devicesApi.listDevices, { officeId })).status === 401);
  }, 60_000);

  test('is told as such, with when to try again and never as a failure of the house, and the house goes on by itself', async () => {
    const socket = await listen(clerk.cookie);
    expect((await queue()).status).toBe(200);
    const again = hears(socket, 'again');
    await tell('stop');
    for (const [method, url] of [['GET', `/api/offices/${officeId}/queue`], ['POST', `/api/offices/${officeId}/tickets`]] as const) {
      const answer = await house.app.inject({ method, url, headers: { cookie: clerk.cookie, 'x-desk-csrf': clerk.csrf, 'content-type': 'application/json' }, ...(method === 'POST' ? { payload: '{}' } : {}) });
      expect([answer.statusCode, answer.json().refusal.code]).toEqual([503, 'unavailable']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(answer.json().refusal.text.sv).toContain('försök igen');
    }
    expect((await house.app.inject({ method: 'GET', url: '/api/health/ready' })).statusCode).toBe(503);
    await tell('start');
    await until(async () => (await queue()).status === 200);
    await again;
  }, 60_000);

  test('takes no connections from the house for good, however often', async () => {
    for (let times = 0; times < 4; times += 1) {
      await tell('stop');
      await tell('start');
      await until(async () => (await queue()).status === 200);
    }
    const many = await Promise.all(Array.from({ length: 20 }, queue));
    expect(new Set(many.map((it) => it.status))).toEqual(new Set([200]));
  }, 90_000);
});
