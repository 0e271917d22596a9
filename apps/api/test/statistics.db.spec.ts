import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { casesApi } from '@desk/cases/contract';
import { CaseTypeCode, LifeEventId, OfficeId, addDays } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { keepingApi, reportsApi, statisticsApi } from '@desk/statistics/contract';
import { FoldFacts, Reports } from '@desk/statistics/server';
import { visitsApi, type DemandMark } from '@desk/visits/contract';
import { done } from './idor-rows';
import { CONFIG, type Config } from '@desk/platform/server';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const uddevalla = OfficeId.parse('uddevalla');
const day = { from: '2026-11-24', to: '2026-11-24' };

describe('figures of the house', () => {
  let house: TestHouse;
  let desk: Person;
  let manager: Person;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  // Time passes in these tests, and a session that was idle for ten minutes is locked.
  beforeEach(async () => {
    [desk, manager] = [await house.as('desk-uddevalla'), await house.as('office-manager-uddevalla')];
  });
  const onTestOver: (() => Promise<void>)[] = [];
  afterEach(async () => { for (const tidy of onTestOver.splice(0)) await tidy(); });
  afterAll(() => house.close());

  const fold = () => house.app.get(FoldFacts).run();
  /** A visit by the real use cases: one case, guidance, outcome, the end. */
  const meet = async (its: { demand?: DemandMark; number?: string; minutes?: number; caseType?: string } = {}) => {
    const caseTypeCode = CaseTypeCode.parse(its.caseType ?? 'FK-FP');
    const visit = done(await desk.ask(visitsApi.registerVisit, { officeId: uddevalla, lifeEvents: [{ lifeEventId: LifeEventId.parse('LH01'), answers: {} }] }));
    if (its.number) done(await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: its.number } }));
    const file = done(await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode, task: 'VG', lifeEventId: LifeEventId.parse('LH01') }));
    house.data.clock.pass((its.minutes ?? 3) * 60_000);
    done(await desk.ask(casesApi.setOutcome, { caseId: file.id, version: file.version, outcome: 'LOST_I_DISK' }));
    const now = done(await desk.ask(visitsApi.getVisit, { visitId: visit.id }));
    done(await desk.ask(visitsApi.endVisit, { visitId: visit.id, version: now.version, ...(its.demand ? { demand: its.demand } : {}) }));
    return visit;
  };
  const figure = async (who: Person, measure: string, its: object = { officeId: 'uddevalla' }) => done(await who.ask(statisticsApi.tiles, { ...day, ...its, measures: measure })).tiles[0]?.figure;

  test('a visit counts when it has ended, at the office’s manager at once', async () => {
    for (let visit = 0; visit < 3; visit += 1) await meet({ demand: { kind: visit === 0 ? 'failure' : 'value' } });
    await fold();
    expect(await figure(manager, 'visits')).toEqual({ value: 3, mark: 'shown', n: 3 });
    expect(await figure(manager, 'solved')).toEqual({ value: 1, mark: 'shown', n: 3 });
    expect(await figure(manager, 'service-median')).toEqual({ value: 3, mark: 'shown', n: 3 });
    expect(await figure(manager, 'failure-demand')).toEqual({ value: 1 / 3, mark: 'shown', n: 3 });
    const fk = await house.as('manager-fk');
    expect(await figure(fk, 'cases', { agency: 'FK' })).toEqual({ value: 3, mark: 'shown', n: 3 });
  });

  test('whoever does not own them sees nothing of an open period', async () => {
    const reader = await house.as('statistics-reader');
    const answer = done(await reader.ask(statisticsApi.tiles, { ...day, officeId: 'uddevalla', measures: 'visits' }));
    expect([answer.view, answer.tiles[0]?.figure.value]).toEqual(['shared', null]);
    expect(answer.notes.length).toBeGreaterThan(0);
  });

  test('a person who comes again is recognised, and a protected one is not counted', async () => {
    await meet({ number: '19900101-2385' });
    await meet({ number: '19900101-2385' });
    await fold();
    expect((await figure(manager, 'repeat'))?.value).toBeCloseTo(1 / 5);
    const before = await house.data.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM statistics.told');
    const visit = done(await desk.ask(visitsApi.registerVisit, { officeId: uddevalla }));
    await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '20170101-2393' } });
    await fold();
    expect(await house.data.asOwner('SELECT count(*)::int AS n FROM statistics.told')).toEqual(before);
    expect(JSON.stringify(await house.data.asOwner('SELECT * FROM statistics.told'))).not.toMatch(/desk-uddevalla|staff|19900101/);
  });

  test('a flagged time is left out, said, and counted again', async () => {
    const period = done(await manager.ask(keepingApi.flag, { officeId: uddevalla, from: '2026-11-24T00:00:00Z', to: '2026-11-24T22:00:00Z', reason: 'Driftstopp' }));
    const without = done(await manager.ask(statisticsApi.tiles, { ...day, officeId: 'uddevalla', measures: 'visits' }));
    expect([without.tiles[0]?.figure.value, without.flagged > 0]).toEqual([0, true]);
    done(await manager.ask(keepingApi.unflag, { id: period.id }));
    expect((await figure(manager, 'visits'))?.value).toBe(5);
  });

  test('cost and workload follow from what is entered, by the office’s own manager only', async () => {
    expect((await figure(manager, 'cost-per-visit'))?.mark).toBe('none');
    done(await manager.ask(keepingApi.setCost, { officeId: uddevalla, year: 2026, kronor: 365_000, note: '' }));
    expect((await figure(manager, 'cost-per-visit'))?.value).toBeCloseTo(200);
    done(await manager.ask(keepingApi.setOfficeRule, { officeId: uddevalla, serviceLevelMinutes: 10, deskHoursPerWeek: 70, demandSample: 100 }));
    expect((await figure(manager, 'workload'))?.value).toBeCloseTo(0.5);
    expect((await (await house.as('statistics-reader')).ask(keepingApi.setCost, { officeId: uddevalla, year: 2026, kronor: 1 })).status).toBe(403);
    expect((await manager.ask(keepingApi.setCost, { officeId: OfficeId.parse('tidaholm'), year: 2026, kronor: 1 })).status).toBe(403);
  });

  test('the house proposes at the end of a visit in the sample, and sets nothing', async () => {
    const visit = done(await desk.ask(visitsApi.registerVisit, { officeId: uddevalla }));
    done(await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } }));
    done(await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: CaseTypeCode.parse('FK-FP'), task: 'VG' }));
    const asked = done(await desk.ask(keepingApi.demandQuestion, { visitId: visit.id }));
    expect([asked.ask, asked.proposal]).toEqual([true, { kind: 'failure' }]);
  });

  test('the rows behind a figure are for its owner', async () => {
    const rows = done(await manager.ask(statisticsApi.rows, { ...day, officeId: 'uddevalla', measure: 'cases', limit: 2 }));
    expect([rows.rows.length, rows.rows[0]?.values.caseType, rows.next !== null]).toEqual([2, 'FK-FP', true]);
    expect((await (await house.as('statistics-reader')).ask(statisticsApi.rows, { ...day, officeId: 'uddevalla', measure: 'cases' })).status).toBe(403);
  });

  test('a question is kept, shared and opened by another', async () => {
    const saved = done(await manager.ask(keepingApi.saveView, { name: 'Väntan', screen: 'dashboard', address: 'officeId=uddevalla', shared: true }));
    const seen = done(await (await house.as('statistics-reader')).ask(keepingApi.listViews, {}));
    expect(seen.views.map((view) => [view.name, view.mine])).toEqual([['Väntan', false]]);
    expect((await (await house.as('statistics-reader')).ask(keepingApi.deleteView, { id: saved.id })).status).toBe(404);
    const tertial = done(await manager.ask(reportsApi.setTertial, { officeId: uddevalla, year: 2026, number: 3, scale: { steering: 3, coordination: 4, engagement: 5 }, sections: [{ heading: 'Nytta', text: 'Färre vänder.' }] }));
    expect([tertial.trend.length, tertial.sections.length]).toEqual([1, 1]);
  });

  test('every shape of answer is given', async () => {
    const own = { from: addDays('2026-11-24', -10), to: '2026-11-24', officeId: 'uddevalla' };
    expect(done(await manager.ask(statisticsApi.heatmap, own)).cells.length).toBeGreaterThan(0);
    expect(done(await manager.ask(statisticsApi.distribution, { ...own, duration: 'service' })).whole.value).toBe(5);
    expect(done(await manager.ask(statisticsApi.flow, own)).links.length).toBeGreaterThan(2);
    expect(done(await manager.ask(statisticsApi.pareto, own)).reachedBy).toBe(1);
    expect(done(await manager.ask(statisticsApi.funnel, own)).steps.length).toBe(5);
    expect(done(await manager.ask(statisticsApi.matrix, { ...own, measure: 'cases', rows: 'lifeEvent', columns: 'agency' })).cells.length).toBe(1);
    expect(done(await manager.ask(statisticsApi.series, { ...own, measure: 'visits', step: 'week' })).points.length).toBe(3);
    expect(done(await manager.ask(statisticsApi.comparison, { ...own, measure: 'solved' })).rows.length).toBe(1);
    expect(done(await manager.ask(statisticsApi.forecast, { officeId: uddevalla })).hours.length).toBe(2);
    expect(done(await manager.ask(statisticsApi.words, {})).reach).toMatchObject({ shared: true, officeIds: ['uddevalla'] });
  });

  test('a report that comes by itself is told by a letter with a link and no file, and opens with the rights of the day', async () => {
    done(await manager.ask(reportsApi.addSchedule, { order: { kind: 'period', format: 'csv', officeId: uddevalla, language: 'sv' }, every: 'week', mailTo: 'chef@example.se' }));
    expect((await manager.ask(reportsApi.addSchedule, { order: { kind: 'period', format: 'csv', language: 'sv' }, every: 'week', mailTo: 'ingen adress' })).status).toBe(422);
    await house.data.asOwner(`UPDATE statistics.schedule SET next_on = '2026-11-23'`);
    await house.app.get(Reports).orderDue();
    await house.app.get(Reports).work();
    const [report] = done(await manager.ask(reportsApi.listReports, {})).reports;
    const folder = path.join(house.app.get<Config>(CONFIG).DESK_DATA_DIR, 'outbox');
    const letters = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
    const letter = letters.find((it) => it.includes('To: chef@example.se')) ?? '';
    const text = Buffer.from(letter.slice(letter.indexOf('\r\n\r\n')), 'base64').toString('utf8');
    expect(text).toContain(`/statistik/rapporter?rapport=${report?.id}`);
    expect(letter).not.toMatch(/attachment|multipart/i);
    expect(done(await manager.ask(reportsApi.fetchReport, { id: report!.id })).fileName).toMatch(/\.csv$/);
    await house.data.asOwner(`UPDATE statistics.report SET report_order = jsonb_set(report_order, '{officeId}', '"tidaholm"') WHERE id = $1`, [report!.id]);
    expect((await manager.ask(reportsApi.fetchReport, { id: report!.id })).status).toBe(403);
    await rm(folder, { recursive: true });
  });

  test('a letter that does not go is tried again, stands with why, and is sent again by the report’s owner alone', async () => {
    done(await manager.ask(reportsApi.addSchedule, { order: { kind: 'period', format: 'csv', officeId: uddevalla, language: 'sv' }, every: 'week', mailTo: 'borta@example.se' }));
    // A file stands where the folder of letters should be.
    const outbox = path.join(house.app.get<Config>(CONFIG).DESK_DATA_DIR, 'outbox');
    await rm(outbox, { recursive: true, force: true });
    await mkdir(path.dirname(outbox), { recursive: true });
    await writeFile(outbox, '');
    onTestOver.push(() => rm(outbox, { recursive: true, force: true }));
    await house.data.asOwner(`UPDATE statistics.schedule SET next_on = '2026-11-23' WHERE mail_to = 'borta@example.se'`);
    await house.app.get(Reports).orderDue();
    const ofMine = async () => done(await manager.ask(reportsApi.listLetters, {})).letters.find((it) => it.mailTo === 'borta@example.se');
    const start = house.data.clock.now();
    for (const [minutes, state] of [[0, 'waiting'], [2, 'waiting'], [13, 'waiting'], [74, 'waiting'], [435, 'failed']] as const) {
      house.data.clock.moveTo(new Date(start.getTime() + minutes * 60_000));
      await house.app.get(Reports).work();
      manager = await house.as('office-manager-uddevalla');
      expect([minutes, (await ofMine())?.state]).toEqual([minutes, state]);
    }
    const letter = await ofMine();
    expect(letter).toMatchObject({ tries: 5, why: expect.stringMatching(/^E[A-Z]+$/), nextAt: null });
    expect((await (await house.as('statistics-reader')).ask(reportsApi.sendLetterAgain, { id: letter!.id })).status).toBe(404);
    expect((await (await house.as('desk-uddevalla')).ask(reportsApi.listLetters, {})).status).toBe(403);
    await rm(outbox);
    done(await manager.ask(reportsApi.sendLetterAgain, { id: letter!.id }));
    expect((await manager.ask(reportsApi.sendLetterAgain, { id: letter!.id })).refusal?.fact).toBe('LetterOnItsWay');
    await house.app.get(Reports).work();
    expect(await ofMine()).toMatchObject({ state: 'sent', tries: 1, why: null });
    house.data.clock.moveTo(start);
    manager = await house.as('office-manager-uddevalla');
  });

  test('a report is ordered, made and fetched in every format, safe to open in a spreadsheet', async () => {
    const seen: Record<string, Buffer> = {};
    for (const format of ['csv', 'xlsx', 'json', 'pdf'] as const) {
      const order = done(await manager.ask(reportsApi.orderReport, { format, kind: 'tertial', from: '2026-11-01', to: '2026-11-24', officeId: uddevalla }));
      await house.app.get(Reports).work();
      expect(done(await manager.ask(reportsApi.getReport, { id: order.id }))).toMatchObject({ state: 'done', progress: 1 });
      seen[format] = Buffer.from(done(await manager.ask(reportsApi.fetchReport, { id: order.id })).base64, 'base64');
      expect((await (await house.as('statistics-reader')).ask(reportsApi.fetchReport, { id: order.id })).status).toBe(404);
    }
    const csv = seen.csv?.toString('utf8') ?? '';
    expect(csv.startsWith('\uFEFFTertialrapport, Uddevalla')).toBe(true);
    expect(csv).toContain('Försäkringskassan;5');
    expect(csv).toMatch(/Återbesök inom 30 dagar;0,2;/);
    expect(seen.xlsx?.subarray(0, 2).toString()).toBe('PK');
    expect(seen.pdf?.toString('latin1')).toMatch(/\/Marked true/);
    const json: { tables: { caption: string; rows: unknown[][] }[] } = JSON.parse(seen.json?.toString('utf8') ?? '');
    expect(json.tables.find((table) => table.caption === 'Mått')?.rows.find((row) => row[0] === 'Besök')?.[1]).toBe((await figure(manager, 'visits'))?.value);
    expect(json.tables[0]?.rows).toEqual([['T3 2026', 3, 4, 5]]);
  });
});
