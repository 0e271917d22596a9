import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { OfficeId } from '@desk/kernel/contract';
import { LOG } from '@desk/platform/server';
import { NUDGE, type Nudge } from '@desk/realtime/contract';
import { DeskId, devicesApi, queueApi, type KioskTicket } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');
const deskId = DeskId.parse('uddevalla-1');
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

describe('who hears a waiting room', () => {
  let house: TestHouse;
  let clerk: Person;
  let manager: Person;
  let address: string;
  let kiosk: string;
  let device: { readonly id: string };
  let told: string[];
  const open: Socket[] = [];
  const heard = new Map<string, Nudge[]>();

  const send = async <T>(url: string, body: object, cookie?: string): Promise<T> => (await house.app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, payload: JSON.stringify(body) })).json();
  const take = () => send<KioskTicket>('/api/device/tickets', { requestKey: randomUUID() }, kiosk);
  /** Opens a socket, and answers whether the house let it in. */
  const listen = async (name: string, its: { readonly cookie?: string; readonly auth?: object }): Promise<boolean> => {
    const socket = io(address, { path: '/api/socket', transports: ['websocket'], reconnection: false, ...(its.cookie ? { extraHeaders: { cookie: its.cookie } } : {}), ...(its.auth ? { auth: its.auth } : {}) });
    open.push(socket);
    heard.set(name, []);
    socket.on(NUDGE, (nudge: Nudge) => void heard.get(name)?.push(nudge));
    return new Promise((answer) => socket.on('connect', () => answer(true)).on('connect_error', () => answer(false)));
  };
  /** What each heard of an act. A last nudge that all of the office's staff hear says that everything before it has come; on a busy machine both go as one. */
  const heardOf = async (act: () => Promise<unknown>): Promise<Record<string, string[]>> => {
    for (const nudges of heard.values()) nudges.length = 0;
    await act();
    done(await clerk.ask(queueApi.setPresence, { officeId, state: 'here' }));
    const last = () => heard.get('clerk')?.some(({ ids }) => ids.includes('desk-uddevalla')) ?? false;
    for (let turns = 0; turns < 500 && !last(); turns += 1) await new Promise((later) => setTimeout(later, 10));
    return Object.fromEntries([...heard].map(([name, nudges]) => [name, [...new Set(nudges.filter(({ ids }) => ids.some((id) => id !== 'desk-uddevalla')).map(({ topic }) => topic))]]));
  };

  beforeAll(async () => {
    house = await openTestHouse();
    told = [];
    const log = house.app.get<Record<(typeof levels)[number], (...words: unknown[]) => void>>(LOG);
    for (const level of levels) jest.spyOn(log, level).mockImplementation((...words) => void told.push(JSON.stringify(words)));
    await house.app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(house.app.getHttpServer().address() as AddressInfo).port}`;
    [clerk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
    const added = done(await manager.ask(devicesApi.addDevice, { officeId, kind: 'kiosk', name: 'Vid dörren' }));
    device = added.device;
    const [cookie] = (await house.app.inject({ method: 'POST', url: '/api/device/pairings', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ code: added.code }) })).cookies;
    kiosk = `${cookie?.name}=${cookie?.value}`;
    done(await clerk.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }));
  });
  afterAll(async () => {
    for (const socket of open) socket.disconnect();
    await house.close();
  });

  test('a stranger, a made-up ticket and a made-up screen are not let in', async () => {
    expect(await listen('nobody', {})).toBe(false);
    expect(await listen('no session', { cookie: 'desk_session=made-up' })).toBe(false);
    for (const token of [`uddevalla.${'A'.repeat(32)}`, 'uddevalla', '', 17]) expect(await listen('no ticket', { auth: { as: 'ticket', token } })).toBe(false);
    expect(await listen('no screen', { cookie: 'desk_device=made-up', auth: { as: 'device' } })).toBe(false);
  });

  test('each hears what it may ask about, in ids, and the visitors’ side never who of the staff did it', async () => {
    const [mine, theirs] = [await take(), await take()];
    const others: Record<string, Person> = { elsewhere: await house.as('desk-tidaholm'), handler: await house.as('handler-fk'), figures: await house.as('statistics-reader') };
    expect(await listen('clerk', { cookie: clerk.cookie })).toBe(true);
    for (const [name, { cookie }] of Object.entries(others)) expect(await listen(name, { cookie })).toBe(true);
    expect(await listen('kiosk', { cookie: kiosk, auth: { as: 'device' } })).toBe(true);
    expect(await listen('phone', { auth: { as: 'ticket', token: mine.token } })).toBe(true);
    expect(await listen('neighbour', { auth: { as: 'ticket', token: theirs.token } })).toBe(true);
    const nothing = { elsewhere: [], handler: [], figures: [] };
    const quiet = { kiosk: [], phone: [], neighbour: [] };

    expect(await heardOf(take)).toMatchObject({ ...nothing, clerk: ['queue'], kiosk: ['queue'], phone: [], neighbour: [] });
    expect(await heardOf(() => clerk.ask(queueApi.callHelp, { officeId }))).toMatchObject({ ...nothing, ...quiet, clerk: ['help'] });
    expect(await heardOf(() => clerk.ask(queueApi.answerAtOnce, { officeId, kind: 'other' }))).toMatchObject({ ...nothing, ...quiet, clerk: ['queue'] });
    let called: { id: string; version: number } | null = null;
    expect(await heardOf(async () => { called = done(await clerk.ask(queueApi.callNext, { officeId, deskId })).ticket; })).toMatchObject({ ...nothing, clerk: ['queue'], kiosk: ['queue'], phone: ['queue'], neighbour: ['queue'] });
    expect(called).toMatchObject({ id: mine.ticketId });
    // The visit is the clerk's own; of the ticket only its own phone hears more.
    expect(await heardOf(async () => done(await clerk.ask(queueApi.startService, { ticketId: queueApi.getTicket.input.shape.ticketId.parse(called?.id), version: called?.version ?? 0 })))).toMatchObject({ ...nothing, clerk: expect.arrayContaining(['queue', 'visits']), kiosk: ['queue'], phone: ['queue'], neighbour: [] });
    for (const name of ['kiosk', 'phone', 'neighbour']) for (const nudge of heard.get(name) ?? []) expect([name, Object.keys(nudge).sort(), nudge.by]).toEqual([name, ['by', 'ids', 'topic'], null]);
    expect(JSON.stringify([...heard].filter(([name]) => ['kiosk', 'phone', 'neighbour'].includes(name)))).not.toContain('desk-uddevalla');
  });

  test('a screen that is revoked hears nothing from that moment', async () => {
    const gone = new Promise((over) => open.find((socket) => (socket.auth as { as?: string } | undefined)?.as === 'device' && socket.connected)?.on('disconnect', over));
    done(await manager.ask(devicesApi.revokeDevice, { deviceId: devicesApi.revokeDevice.input.shape.deviceId.parse(device.id), officeId }));
    await gone;
    expect(await listen('revoked', { cookie: kiosk, auth: { as: 'device' } })).toBe(false);
  });

  test('no log line of all this carries a ticket’s token, its address, or a secret of a screen', async () => {
    const { token, ticket } = done(await clerk.ask(queueApi.issueTicket, { officeId }));
    const follow = { token, language: 'sv', number: ticket.number };
    // Asked in every way that is right, wrong or hostile: what is logged is the endpoint and ids.
    for (const [url, body] of [['/api/public/ticket', { token }], ['/api/public/ticket/steps', { token, step: 'late' }], ['/api/public/ticket/steps', { token, step: 'dance' }], ['/api/public/ticket', { token: `${token}x` }], [`/api/public/ticket?token=${token}`, { token }],
      [`/api/public/ticket/${token}`, {}], ['/api/device/prints', { ...follow, follow: `/besok/min#${token}` }]] as const) await send(url, body).catch(() => undefined);
    await house.app.inject({ method: 'GET', url: `/besok/min?${token}` });
    await listen('once more', { auth: { as: 'ticket', token: `${token}x` } });
    expect(told.length).toBeGreaterThan(10);
    const secret = token.split('.')[1] ?? '';
    expect(secret).toHaveLength(32);
    for (const line of told) for (const word of [token, secret, kiosk.split('=')[1] ?? kiosk]) expect(line).not.toContain(word);
  });
});
