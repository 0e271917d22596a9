import type { AddressInfo } from 'node:net';
import { symbols, type Logger } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { OfficeId } from '@desk/kernel/contract';
import { LOG, Metrics } from '@desk/platform/server';
import { NUDGE } from '@desk/realtime/contract';
import { devicesApi } from '@desk/visits/contract';
import { demoStaff } from '../src/seed/demo-staff';
import { Dice } from './fuzz-inputs';
import { FuzzMemory } from './fuzz-memory';
import { operationsOf, shotAt, type Exported } from './fuzz-requests';
import { done, stepWith } from './idor-rows';
import { LANGUAGE, MARKER, PROTECTED, plantProtected, tracesOf, type Protected } from './protected-traces';
import { mayMeetProtected } from './matrix-ways';
import { openTestHouse, type Person, type TestHouse } from './test-house';

/** Who met the person, and the agency's special inbox. Everybody else is walked. */
const mayKnow = new Set(['desk-uddevalla', 'handler-skv-skyddad', 'manager-skv-skyddad']);
const others = Object.keys(demoStaff).filter((persona) => !mayKnow.has(persona));
/** Asked as it should be too: chance seldom hits a period. */
const wellAsked: Readonly<Record<string, { readonly url: string; readonly payload: string }>> = {
  'POST /api/agencies/{agencyId}/journal/export': { url: '/api/agencies/SKV/journal/export', payload: JSON.stringify({ from: '2026-11-01', to: '2026-11-30' }) },
  'POST /api/agencies/{agencyId}/journal/staff': { url: '/api/agencies/SKV/journal/staff', payload: JSON.stringify({ from: '2026-11-01', to: '2026-11-30' }) },
};
/** Signing out or locking ends the walk of that persona, and is asked elsewhere. */
const leavesAlone = /\/session\//;
const ASKED = 3;

describe('a protected person', () => {
  let house: TestHouse;
  let planted: Protected;
  let traces: readonly string[];
  const people = new Map<string, Person>();
  const lines: string[] = [];
  const heard: string[] = [];
  const sockets: Socket[] = [];
  /** Who asks every endpoint and listens: everybody else, and the screens of the waiting room. */
  const walkers = new Map<string, Pick<Person, 'cookie' | 'csrf'>>();
  const found = (text: string): string[] => traces.filter((trace) => text.includes(trace));

  /** Somewhere in the answer the person's ticket stands beside a language or an errand. */
  const pointsOut = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const own = Object.entries(value).filter(([, its]) => typeof its !== 'object');
    return (own.some(([, its]) => its === planted.ticketId) && own.some(([, its]) => its === LANGUAGE || its === 'LH24')) || Object.values(value).some(pointsOut);
  };

  beforeAll(async () => {
    house = await openTestHouse();
    const log = house.app.get<Logger & { [symbols.streamSym]: { write(line: string): void } }>(LOG);
    Object.assign(log, { [symbols.streamSym]: { write: (line: string) => void lines.push(line) } });
    log.level = 'trace';
    log.info('listening');
    await house.app.listen(0, '127.0.0.1');
    const { port } = house.app.getHttpServer().address() as AddressInfo;
    await mayMeetProtected(house, 'desk-uddevalla');
    for (const persona of [...others, ...mayKnow]) people.set(persona, await house.as(persona));
    for (const persona of others) walkers.set(persona, someone(persona));
    for (const kind of ['kiosk', 'board'] as const) walkers.set(kind, { cookie: await screenOf(kind), csrf: '' });
    for (const [name, { cookie }] of walkers) {
      const socket = io(`http://127.0.0.1:${port}`, { path: '/api/socket', transports: ['websocket'], extraHeaders: { cookie }, ...(people.has(name) ? {} : { auth: { as: 'device' } }), reconnection: false });
      socket.on(NUDGE, (nudge) => void heard.push(`${name} ${JSON.stringify(nudge)}`));
      await new Promise<void>((open, failed) => socket.on('connect', open).on('connect_error', failed));
      sockets.push(socket);
    }
    planted = await plantProtected(someone('desk-uddevalla'));
    const taken = await stepWith(someone('handler-skv-skyddad'), planted.handoff, { step: 'assign' });
    await stepWith(someone('handler-skv-skyddad'), taken, { step: 'answer', outcome: 'INFORMERAT', visitorText: `${MARKER} svar` });
    traces = tracesOf(planted, house.data.cipher.hash(PROTECTED));
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await house.close();
  });
  const someone = (persona: string): Person => {
    const who = people.get(persona);
    if (!who) throw new Error(persona);
    return who;
  };

  const screenOf = async (kind: 'kiosk' | 'board'): Promise<string> => {
    const { code } = done(await someone('office-manager-uddevalla').ask(devicesApi.addDevice, { officeId: OfficeId.parse('uddevalla'), kind, name: kind }));
    const [cookie] = (await house.app.inject({ method: 'POST', url: '/api/device/pairings', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ code }) })).cookies;
    return `${cookie?.name}=${cookie?.value}`;
  };

  test('is met by those who may, so that the silence below is about the wall', async () => {
    const seen = await someone('desk-uddevalla').raw('GET', `/api/visits/${planted.visit.id}/cases`);
    expect(found(JSON.stringify(seen.body))).toEqual(expect.arrayContaining([MARKER, planted.handoff.receiptNumber]));
  });

  test('reaches the special inbox without being named', async () => {
    const inbox = await someone('handler-skv-skyddad').raw('GET', `/api/handoffs/${planted.handoff.id}`);
    expect(inbox.body).toMatchObject({ reason: 'SKYDDAD', parcel: { identity: null, identityCheck: null } });
    expect(JSON.stringify(inbox.body)).not.toMatch(/20170101|170101/);
  });

  test('is handed over without being seen: the draft says what it says of nobody, and only the special inbox reads it', async () => {
    const [clerk, choice] = [someone('desk-uddevalla-2'), { caseTypeCode: 'SKV-FLYTT-INR', kind: 'T3', include: ['identity'], question: 'Flytt inom landet' }];
    const drafted = async (number: string | null) => {
      const { id } = (await clerk.raw('POST', '/api/visits', { officeId: 'uddevalla' })).body as { id: string };
      if (number) await clerk.raw('POST', `/api/visits/${id}/visitor`, { identity: { kind: 'number', number } });
      const draft = (await clerk.raw('POST', `/api/visits/${id}/handoff-previews`, choice)).body as { seal: string };
      return { id, draft };
    };
    const [hidden, nobody] = [await drafted(PROTECTED), await drafted(null)];
    expect({ ...hidden.draft, seal: '' }).toEqual({ ...nobody.draft, seal: '' });
    const send = () => clerk.raw('POST', `/api/visits/${hidden.id}/handoffs`, { ...choice, reason: 'KOMPLEX', seal: hidden.draft.seal, requestKey: '01890000-0000-7000-8000-00000000000e' });
    const sent = await send();
    expect([sent.status, sent.body]).toEqual([200, expect.objectContaining({ reason: 'KOMPLEX', state: 'sent' })]);
    expect((await send()).body).toMatchObject({ id: (sent.body as { id: string }).id, reason: 'KOMPLEX' });
    const url = `/api/handoffs/${(sent.body as { id: string }).id}`;
    expect((await someone('handler-skv-skyddad').raw('GET', url)).body).toMatchObject({ reason: 'SKYDDAD', question: choice.question, parcel: { identity: null } });
    for (const persona of ['handler-skv-folkbokforing', 'manager-skv', 'handler-fk']) expect([persona, (await someone(persona).raw('GET', url)).status]).toEqual([persona, 404]);
  });

  test('leaves no trace at any endpoint for anybody else', async () => {
    const operations = operationsOf((await someone('auditor').raw('GET', '/api/openapi.json')).body as Exported).filter(({ path }) => !leavesAlone.test(path));
    const told: string[] = [];
    const answered = new Set<string>();
    for (const [persona, who] of walkers) {
      const [dice, memory] = [new Dice(20261124), new FuzzMemory()];
      const { visit, visitor, file, handoff, noteId } = planted;
      Object.assign(memory.known, { visitId: [visit.id], visitorId: [visitor.id], caseId: [file.id], handoffId: [handoff.id], noteId: [noteId], documentId: file.documents.map(({ id }) => id), officeId: ['uddevalla'], period: ['month'], from: ['2026-11-01'], to: ['2026-11-30'] });
      for (const operation of operations) {
        const well = wellAsked[`${operation.method} ${operation.path}`];
        for (let asked = 0; asked < ASKED + (well ? 1 : 0); asked += 1) {
          const shot = { ...shotAt(operation, memory.known, () => 1, dice), ...(asked === ASKED ? { ...well, headers: { 'content-type': 'application/json' } } : {}) };
          const response = await house.app.inject({
            method: shot.method as 'GET', url: shot.url, headers: { cookie: who.cookie, 'x-desk-csrf': who.csrf, ...shot.headers }, ...(shot.payload === undefined ? {} : { payload: shot.payload }),
          });
          if (response.statusCode === 200) answered.add(`${operation.method} ${operation.path}`);
          // What the asker wrote in the request is no news to the asker.
          const sent = `${shot.url} ${shot.payload ?? ''}`;
          // An auditor's journal names rows by their ids, and an auditor opens none of them.
          const isJournal = persona === 'auditor' && /\/journal\//.test(operation.path);
          const news = found(response.body).filter((trace) => !sent.includes(trace) && !(isJournal && /^[0-9a-f-]{36}$/.test(trace)));
          if (response.body.includes(planted.ticketId) && pointsOut(JSON.parse(response.body))) told.push(`${persona} ${operation.method} ${operation.path}: language or errand of the ticket`);
          if (news.length > 0) told.push(`${persona} ${operation.method} ${operation.path}: ${news.join(', ')}`);
        }
      }
    }
    expect([...new Set(told)]).toEqual([]);
    expect(answered.size).toBeGreaterThan(45);
    expect([...answered].filter((endpoint) => /\/device$/.test(endpoint) || endpoint in wellAsked).sort()).toEqual(['GET /api/device', ...Object.keys(wellAsked)]);
  }, 240_000);

  test('is neither in the log, nor in what jobs carry, nor in the figures', async () => {
    expect(lines.join()).toContain('listening');
    expect(lines.flatMap(found)).toEqual([]);
    expect(heard.length).toBeGreaterThan(5);
    for (const screen of ['kiosk', 'board']) expect([screen, heard.some((line) => line.startsWith(screen))]).toEqual([screen, true]);
    const said = new Set([PROTECTED, '20170101-', '170101-2393', house.data.cipher.hash(PROTECTED), MARKER]);
    const jobs = (await house.data.pool.query<{ data: unknown }>('SELECT data FROM pgboss.job')).rows;
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.flatMap(({ data }) => found(JSON.stringify(data) ?? '')).filter((trace) => said.has(trace))).toEqual([]);
    const metrics = await house.app.get(Metrics).registry.metrics();
    expect(found(metrics)).toEqual([]);
    const tables = await house.data.asOwner<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('statistics', 'platform', 'realtime')`);
    for (const { name } of tables) {
      const rows = await house.data.asOwner<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
      expect([name, rows.filter(({ row }) => row.includes(planted.visit.id) && (row.includes('LH24') || row.includes(`"${LANGUAGE}"`)))]).toEqual([name, []]);
      expect([name, rows.flatMap(({ row }) => found(row))]).toEqual([name, []]);
    }
  });

  test('wakes no browser of anybody else with an id behind the wall', () => {
    expect([...new Set(heard.flatMap((line) => found(line).map((trace) => `${line.split(' ')[0]}: ${trace} in ${line}`)))]).toEqual([]);
  });
});
