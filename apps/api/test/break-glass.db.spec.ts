import { EndBreakGlass } from '@desk/access/server';
import { breakGlassApi } from '@desk/access/contract';
import { casesApi } from '@desk/cases/contract';
import { Compartment } from '@desk/kernel/contract';
import { Dice } from './fuzz-inputs';
import { FuzzMemory } from './fuzz-memory';
import { operationsOf, shotAt, type Exported } from './fuzz-requests';
import { done, plant, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const reason = 'Överlämningen visas inte för FK trots att den är skickad';
const fk = Compartment.parse('FK');

describe('break-glass for the system administrator', () => {
  let house: TestHouse;
  let admin: Person, second: Person, manager: Person;
  let rows: Planted;
  beforeAll(async () => {
    house = await openTestHouse();
    rows = await plant(await house.as('desk-uddevalla'), { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker: 'GLASRUTA' });
  });
  afterAll(() => house.close());
  // A session that nobody has used for ten minutes is locked, and the clock is moved below.
  beforeEach(async () => {
    [admin, second, manager] = await Promise.all([house.as('system-admin'), house.as('system-admin-2'), house.as('manager-fk')]);
  });
  const ask = async () => done(await admin.ask(breakGlassApi.askBreakGlass, { compartment: fk, receiptNumber: rows.handoff.receiptNumber, reason }));
  const look = (breakGlassId: string, who = admin) => who.ask(breakGlassApi.lookThroughBreakGlass, { breakGlassId });
  const listed = async (who: Person, id: string) => done(await who.ask(breakGlassApi.listBreakGlass, {})).openings.find((it) => it.id === id);

  test('needs a second person, never the one who asked, and the agency’s manager knows at once', async () => {
    const { id, state } = await ask();
    expect(state).toBe('asked');
    expect((await look(id)).refusal).toMatchObject({ code: 'not-allowed', fact: 'BreakGlassClosed' });
    expect((await admin.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id })).status).toBe(403);
    expect(await listed(manager, id)).toMatchObject({ state: 'asked', reason, askedBy: 'system-admin' });
    for (const persona of ['manager-skv', 'office-manager-uddevalla', 'desk-uddevalla', 'handler-fk', 'auditor', 'agreement-admin-fk']) {
      const who = await house.as(persona);
      for (const act of ['approve', 'decline', 'end', 'looks']) expect([persona, act, (await who.raw('POST', `/api/break-glass/${id}/${act}`, {})).status]).toEqual([persona, act, persona === 'manager-skv' && act !== 'looks' ? 404 : 403]);
    }
    expect(done(await second.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id }))).toMatchObject({ state: 'open', approvedBy: 'system-admin-2' });
    expect(await listed(manager, id)).toMatchObject({ state: 'open' });
    expect((await second.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id })).refusal?.fact).toBe('BreakGlassDecided');
    done(await admin.ask(breakGlassApi.endBreakGlass, { breakGlassId: id }));
  });

  test('shows what was named and nothing else, and each look is in the agency’s journal', async () => {
    const { id } = await ask();
    done(await manager.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id }));
    const seen = done(await look(id));
    expect(seen).toMatchObject({ receiptNumber: rows.handoff.receiptNumber, parcel: { identity: { masked: '19900101-••••' } } });
    expect(JSON.stringify(seen)).toContain('GLASRUTA');
    expect((await look(id, second)).status).toBe(403);
    for (const place of [`/api/handoffs/${rows.handoff.id}`, `/api/visits/${rows.visit.id}`, `/api/visits/${rows.visit.id}/cases`, `/api/cases/${rows.file.id}/notes`, `/api/documents/${rows.file.documents[0]?.id}/file`, '/api/handoffs', '/api/registrations']) expect([place, (await admin.raw('GET', place)).status]).toEqual([place, 403]);
    expect((await admin.ask(casesApi.stepHandoff, { handoffId: rows.handoff.id, version: rows.handoff.version, command: { step: 'assign' } })).status).toBe(403);
    const lines = await house.data.asOwner<{ act: string; staffId: string; agencyId: string; purpose: string }>(`SELECT act, staff_id AS "staffId", agency_id AS "agencyId", purpose FROM audit.entry WHERE act LIKE 'break-glass.%' AND object_id = $1 ORDER BY id DESC LIMIT 3`, [rows.handoff.id]);
    expect(lines).toEqual([
      { act: 'break-glass.look', staffId: 'system-admin', agencyId: 'FK', purpose: id }, { act: 'break-glass.approve', staffId: 'manager-fk', agencyId: 'FK', purpose: id }, { act: 'break-glass.ask', staffId: 'system-admin', agencyId: 'FK', purpose: reason },
    ]);
    done(await manager.ask(breakGlassApi.endBreakGlass, { breakGlassId: id }));
    expect((await look(id)).status).toBe(403);
    expect(await listed(admin, id)).toMatchObject({ state: 'ended', endedName: expect.any(String), looks: 1 });
  });

  test('ends by itself after thirty minutes, whether or not a job has run, and the journal says so', async () => {
    const { id } = await ask();
    done(await second.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id }));
    const now = house.data.clock.now();
    house.data.clock.pass(30 * 60_000 - 1000);
    expect((await look(id, await house.as('system-admin'))).status).toBe(200);
    house.data.clock.pass(1000);
    const later = await house.as('system-admin');
    expect((await look(id, later)).status).toBe(403);
    expect(await listed(later, id)).toMatchObject({ state: 'over' });
    expect((await later.ask(breakGlassApi.endBreakGlass, { breakGlassId: id })).refusal?.fact).toBe('BreakGlassOver');
    await house.app.get(EndBreakGlass).byTime();
    await house.app.get(EndBreakGlass).byTime();
    expect(await house.data.asOwner(`SELECT count(*)::int AS n FROM audit.entry WHERE act = 'break-glass.over' AND purpose = $1`, [id])).toEqual([{ n: 1 }]);
    expect(await listed(later, id)).toMatchObject({ state: 'over' });
    house.data.clock.moveTo(now);
  });

  test('a question that nobody decides lapses, and a no opens nothing', async () => {
    const { id } = await ask();
    done(await second.ask(breakGlassApi.declineBreakGlass, { breakGlassId: id }));
    expect((await look(id)).status).toBe(403);
    const { id: left } = await ask();
    const now = house.data.clock.now();
    house.data.clock.pass(31 * 60_000);
    expect((await (await house.as('system-admin-2')).ask(breakGlassApi.approveBreakGlass, { breakGlassId: left })).refusal?.fact).toBe('BreakGlassDecided');
    house.data.clock.moveTo(now);
  });

  test('opens neither a protected person nor what does not exist', async () => {
    await house.data.asOwner('UPDATE cases.handoff SET protected_identity = true WHERE id = $1', [rows.handoff.id]);
    const [hidden, none] = [await admin.ask(breakGlassApi.askBreakGlass, { compartment: fk, receiptNumber: rows.handoff.receiptNumber, reason }), await admin.ask(breakGlassApi.askBreakGlass, { compartment: fk, receiptNumber: 'ÖL-26-99999', reason })];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect({ ...hidden.refusal, requestId: '' }).toEqual({ ...none.refusal, requestId: '' });
    await house.data.asOwner('UPDATE cases.handoff SET protected_identity = false WHERE id = $1', [rows.handoff.id]);
    expect((await admin.ask(breakGlassApi.askBreakGlass, { compartment: Compartment.parse('KFM'), receiptNumber: rows.handoff.receiptNumber, reason })).status).toBe(404);
  });

  test('the administrator meets no content at any other endpoint and changes nobody’s rights, also while it is open', async () => {
    const { id } = await ask();
    done(await manager.ask(breakGlassApi.approveBreakGlass, { breakGlassId: id }));
    const rights = `SELECT jsonb_build_object('duties', (SELECT jsonb_agg(d ORDER BY d.id) FROM access.duty_assignment d), 'assignments', (SELECT jsonb_agg(a ORDER BY a.id) FROM agreements.assignment a), 'competences', (SELECT jsonb_agg(c ORDER BY c.id) FROM agreements.competence c), 'lines', (SELECT jsonb_agg(l ORDER BY l.id) FROM agreements.line l)) AS all`;
    const before = await house.data.asOwner(rights);
    const operations = operationsOf((await admin.raw('GET', '/api/openapi.json')).body as Exported).filter(({ path }) => !/^\/(break-glass|session)/.test(path));
    const [dice, memory] = [new Dice(20261123), new FuzzMemory()];
    const { visit, visitor, file, handoff, note } = rows;
    Object.assign(memory.known, { visitId: [visit.id], visitorId: [visitor.id], caseId: [file.id], handoffId: [handoff.id], noteId: [note.id], documentId: file.documents.map((it) => it.id), registrationId: file.documents.map((it) => it.registration?.id ?? ''), staffId: ['system-admin', 'desk-uddevalla'], agencyId: ['FK'], officeId: ['uddevalla'] });
    const told: string[] = [];
    const traces = ['GLASRUTA', '19900101', '199001012385', handoff.receiptNumber, visit.number];
    for (const operation of operations) {
      for (let asked = 0; asked < 3; asked += 1) {
        const shot = shotAt(operation, memory.known, () => 1, dice);
        const { body, statusCode } = await house.app.inject({ method: shot.method as 'GET', url: shot.url, headers: { cookie: admin.cookie, 'x-desk-csrf': admin.csrf, ...shot.headers }, ...(shot.payload === undefined ? {} : { payload: shot.payload }) });
        const sent = `${shot.url} ${shot.payload ?? ''}`;
        for (const trace of traces) if (body.includes(trace) && !sent.includes(trace)) told.push(`${operation.method} ${operation.path}: ${trace}`);
        if (/grant|assignment|competence/.test(operation.path) && operation.method !== 'GET' && statusCode < 400) told.push(`${operation.method} ${operation.path}: ${statusCode}`);
      }
    }
    expect([...new Set(told)]).toEqual([]);
    expect(operations.length).toBeGreaterThan(80);
    expect(await house.data.asOwner(rights)).toEqual(before);
  }, 120_000);
});
