import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { RightsOf } from '@desk/access/server';
import { casesApi } from '@desk/cases/contract';
import { StaffId } from '@desk/kernel/contract';
import { conflictsApi } from '@desk/people/contract';
import { Database } from '@desk/platform/server';
import { NUDGE } from '@desk/realtime/contract';
import { visitsApi } from '@desk/visits/contract';
import { done, plant, stepWith, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const RELATIVE = '19540223-2382';
const tables = ['visits.visit', 'people.visitor', 'people.identity_check', 'people.mandate', 'cases.case_file', 'cases.act', 'cases.document', 'cases.document_file', 'cases.note', 'cases.handoff', 'cases.handoff_history', 'cases.waiver', 'cases.registration', 'cases.registration_version'];

describe('a conflict of interest', () => {
  let house: TestHouse;
  let desk: Person, colleague: Person, fk: Person, manager: Person, office: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    [desk, colleague, fk, manager, office] = await Promise.all([house.as('desk-uddevalla'), house.as('desk-uddevalla-2'), house.as('handler-fk'), house.as('manager-fk'), house.as('office-manager-uddevalla')]);
    await house.app.listen(0, '127.0.0.1');
  });
  afterAll(() => house.close());

  const planted = (marker: string, number?: string): Promise<Planted> => plant(desk, { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker, ...(number ? { number } : {}) });
  const placesOf = ({ visit, visitor, file, note, handoff }: Planted): string[] => [`/api/visits/${visit.id}`, `/api/visits/${visit.id}/visitor`, `/api/cases/${file.id}/notes`, `/api/handoffs/${handoff.id}`, `/api/documents/${file.documents[0]?.id}/file`, `/api/handoffs/${handoff.id}/receipt`, `/api/visits/${visit.id}/cases`, `/api/visits/${visit.id}/waivers`, `/api/registrations/${file.documents[0]?.registration?.id}`, ...(visitor && note ? [] : [])];
  /** What the database itself answers within a person's compartments, whatever rules stand before it. */
  const rowsFor = async (persona: string, { visit }: Planted): Promise<string[]> => {
    const rights = await house.app.get(RightsOf).of(StaffId.parse(persona));
    const { database } = house.data;
    expect(rights?.scope.length).toBeGreaterThan(1);
    return house.app.get(Database).run(rights?.scope ?? [], 'read', async () => {
      const seen: string[] = [];
      for (const table of tables) if ((await house.app.get(Database).query(`SELECT 1 FROM ${table} t WHERE to_jsonb(t)::text LIKE $1`, [`%${visit.id}%`])).length > 0) seen.push(table);
      expect(database).toBeDefined();
      return seen;
    });
  };
  const socketOf = async (who: Person): Promise<{ heard: string[]; socket: Socket }> => {
    const heard: string[] = [];
    const { port } = house.app.getHttpServer().address() as AddressInfo;
    const socket = io(`http://127.0.0.1:${port}`, { path: '/api/socket', transports: ['websocket'], extraHeaders: { cookie: who.cookie }, reconnection: false });
    socket.on(NUDGE, (nudge) => void heard.push(JSON.stringify(nudge)));
    await new Promise<void>((open, failed) => socket.on('connect', () => open()).on('connect_error', failed));
    return { heard, socket };
  };

  test('in a visit hides it at once, everywhere, and a colleague takes it over', async () => {
    const rows = await planted('JÄVIG', RELATIVE);
    const earlier = await planted('TIDIGARE', RELATIVE);
    for (const place of placesOf(rows).slice(0, 3)) expect([place, (await desk.raw('GET', place)).status]).toEqual([place, 200]);
    expect((await rowsFor('desk-uddevalla', rows)).length).toBeGreaterThan(4);
    const { heard, socket } = await socketOf(desk);

    expect(done(await desk.ask(conflictsApi.reportVisitConflict, { visitId: rows.visit.id, relation: 'relative' }))).toEqual({ reported: true });
    // A relative's matter: the person's other visits are hidden too.
    for (const one of [rows, earlier]) {
      for (const place of placesOf(one)) {
        const { status, body } = await desk.raw('GET', place);
        if (/\/(cases|waivers)$/.test(place)) expect([place, JSON.stringify(body)]).toEqual([place, expect.not.stringContaining(one.visit.id)]);
        else if (one === earlier && place === `/api/visits/${one.visit.id}`) expect(status).toBe(200);
        else if (place.endsWith('/visitor') && one === earlier) expect([place, body]).toEqual([place, { visitor: null }]);
        else expect([place, status]).toEqual([place, place.includes('registrations') ? 403 : 404]);
      }
    }
    expect(JSON.stringify((await desk.ask(visitsApi.listMyVisits, {})).body)).not.toContain(rows.visit.id);
    expect(await rowsFor('desk-uddevalla', rows)).toEqual([]);
    expect((await desk.raw('PUT', `/api/visits/${rows.visit.id}`, { version: rows.visit.version, language: 'so' })).status).toBe(404);
    expect((await desk.ask(conflictsApi.listConflicts, {})).body.conflicts).toEqual([]);
    expect((await desk.raw('POST', '/api/visits', { officeId: 'uddevalla' })).status).toBe(200);

    // A second one beside it: lists still answer.
    const other = await planted('ANNAN', '19850615-2399');
    done(await desk.ask(conflictsApi.reportVisitConflict, { visitId: other.visit.id, relation: 'other' }));
    for (const list of [visitsApi.listMyVisits, visitsApi.listDeskToDos]) expect((await desk.raw('GET', `/api${list.path}`)).status).toBe(200);
    expect((await desk.raw('GET', `/api/visits/${other.visit.id}`)).status).toBe(404);

    const waiting = done(await colleague.ask(conflictsApi.listConflicts, {})).conflicts.find(({ visitId }) => visitId === rows.visit.id);
    expect(waiting).toMatchObject({ state: 'waiting', officeId: 'uddevalla', about: rows.visit.number });
    expect(waiting).not.toHaveProperty('relation');
    expect(waiting).not.toHaveProperty('staffId');
    const conflictId = waiting?.id ?? '';
    expect((await desk.ask(conflictsApi.takeOverVisit, { conflictId })).status).toBe(404);
    expect((await (await house.as('desk-tidaholm')).ask(conflictsApi.takeOverVisit, { conflictId })).status).toBe(404);
    heard.length = 0;
    expect(done(await colleague.ask(conflictsApi.takeOverVisit, { conflictId }))).toEqual({ visitId: rows.visit.id });
    expect((await colleague.ask(conflictsApi.takeOverVisit, { conflictId })).status).toBe(404);
    expect((await colleague.ask(visitsApi.getVisit, { visitId: rows.visit.id })).body).toMatchObject({ deskStaffId: 'desk-uddevalla-2', state: 'open' });
    expect(JSON.stringify((await colleague.ask(casesApi.listVisitCases, { visitId: rows.visit.id })).body)).toContain(rows.file.id);
    expect((await desk.raw('GET', `/api/visits/${rows.visit.id}`)).status).toBe(404);
    await new Promise((later) => setTimeout(later, 400));
    expect(heard.filter((line) => line.includes(rows.visit.id))).toEqual([]);
    socket.disconnect();

    // Who met a relative once is refused the number in the next visit, in words.
    const next = done(await desk.raw('POST', '/api/visits', { officeId: 'uddevalla' })) as { id: string };
    expect((await desk.raw('POST', `/api/visits/${next.id}/visitor`, { identity: { kind: 'number', number: RELATIVE } })).refusal).toMatchObject({ code: 'not-allowed', explanation: { condition: 'C7' } });

    const lines = await house.data.asOwner<{ act: string; staffId: string }>(`SELECT act, staff_id AS "staffId" FROM audit.entry WHERE object_id = $1 AND act LIKE ANY (ARRAY['conflict.%', 'visit.take-over']) ORDER BY id`, [rows.visit.id]);
    expect(lines).toEqual([{ act: 'conflict.report', staffId: 'desk-uddevalla' }, { act: 'visit.take-over', staffId: 'desk-uddevalla-2' }]);
  }, 60_000);

  test('in a hand-off puts it back in the inbox, hides it from the handler, and only a manager lifts it', async () => {
    await house.data.asOwner(`UPDATE people.conflict SET state = 'lifted'`);
    await house.app.get(RightsOf).evict('all');
    const rows = await planted('INKORG', '20120304-2393');
    const taken = await stepWith(fk, rows.handoff, { step: 'assign' });
    const begun = await stepWith(fk, taken, { step: 'start' });
    expect(begun.assigneeId).toBe('handler-fk');
    expect(done(await fk.ask(casesApi.reportHandoffConflict, { handoffId: begun.id, relation: 'other' }))).toEqual({ reported: true });
    expect((await fk.raw('GET', `/api/handoffs/${begun.id}`)).status).toBe(404);
    expect(JSON.stringify((await fk.raw('GET', '/api/handoffs?limit=100')).body)).not.toContain(begun.id);
    expect(JSON.stringify((await fk.raw('GET', '/api/handoffs?box=mine&limit=100')).body)).not.toContain(begun.id);
    expect(JSON.stringify((await fk.raw('GET', `/api/registrations?register=ordered&limit=100`)).body)).not.toContain(rows.visit.id);
    expect((await fk.raw('POST', `/api/handoffs/${begun.id}/steps`, { version: begun.version + 1, command: { step: 'assign' } })).status).toBe(404);
    expect(await rowsFor('handler-fk', rows)).toEqual([]);
    expect((await manager.raw('GET', `/api/handoffs/${begun.id}`)).body).toMatchObject({ state: 'received', assigneeId: null, history: expect.arrayContaining([expect.objectContaining({ step: 'give-back', byName: 'Huset' })]) });

    const [reported] = done(await manager.ask(conflictsApi.listConflicts, {})).conflicts;
    expect(reported).toMatchObject({ staffId: 'handler-fk', relation: 'other', about: begun.receiptNumber, state: 'kept' });
    const lift = { conflictId: reported?.id ?? '', reason: 'Gäller en annan person med samma namn' };
    for (const [who, status] of [[fk, 403], [desk, 403], [await house.as('manager-skv'), 404], [office, 404], [await house.as('system-admin'), 403]] as const) expect((await who.ask(conflictsApi.liftConflict, lift)).status).toBe(status);
    expect(done(await manager.ask(conflictsApi.liftConflict, lift)).state).toBe('lifted');
    expect((await fk.raw('GET', `/api/handoffs/${begun.id}`)).status).toBe(200);
    expect((await manager.ask(conflictsApi.liftConflict, lift)).refusal?.fact).toBe('ConflictLifted');
  }, 60_000);

  test('is reported only in what one meets, and gives no answer about others', async () => {
    const rows = await planted('ANDRAS', '19850615-2399');
    for (const [who, status] of [[colleague, 404], [await house.as('desk-tidaholm'), 404], [fk, 404], [manager, 403], [office, 403], [await house.as('auditor'), 403]] as const) {
      expect((await who.ask(conflictsApi.reportVisitConflict, { visitId: rows.visit.id, relation: 'own' })).status).toBe(status);
    }
    expect((await (await house.as('handler-kfm')).ask(casesApi.reportHandoffConflict, { handoffId: rows.handoff.id, relation: 'own' })).status).toBe(404);
    expect((await desk.raw('GET', `/api/visits/${rows.visit.id}`)).status).toBe(200);
  });
});
