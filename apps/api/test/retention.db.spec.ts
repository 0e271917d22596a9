import { randomUUID } from 'node:crypto';
import { retentionApi, type DocumentType, type RetentionRun } from '@desk/audit/contract';
import { RetentionRuns, VerifyJournal } from '@desk/audit/server';
import { AgencyId } from '@desk/kernel/contract';
import { done, plant, stepWith, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const FK = AgencyId.parse('FK');
const DAY = 86_400_000;

describe('what is kept for a time', () => {
  let house: TestHouse;
  let met: Planted;
  const who = (persona: string): Promise<Person> => house.as(persona);
  const count = async (table: string): Promise<number> => (await house.data.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;
  const rule = async (documentType: DocumentType, days: number) => {
    const proposed = done(await (await who('handler-fk')).ask(retentionApi.proposeRule, { agencyId: FK, documentType, days, decision: 'FK 2026/000017' }));
    return done(await (await who('manager-fk')).ask(retentionApi.decideRule, { agencyId: FK, ruleId: proposed.id, approve: true, version: proposed.version }));
  };
  const listed = async (documentType: DocumentType, days: number): Promise<RetentionRun> => {
    const { id: ruleId } = await rule(documentType, days);
    return done(await (await who('handler-fk')).ask(retentionApi.listRun, { agencyId: FK, ruleId }));
  };
  const approved = async (run: RetentionRun) => done(await (await who('manager-fk')).ask(retentionApi.decideRun, { agencyId: FK, runId: run.id, approve: true, version: run.version }));
  const runNow = () => house.app.get(RetentionRuns).run();
  const after = async (run: RetentionRun) => done(await (await who('auditor')).ask(retentionApi.getRun, { agencyId: FK, runId: run.id }));

  beforeEach(async () => {
    house = await openTestHouse();
    const desk = await who('desk-uddevalla');
    met = await plant(desk, { office: 'uddevalla', caseType: 'FK-SJP', task: 'TA', marker: 'GALLRAS' });
    await stepWith(desk, met.handoff, { step: 'withdraw' });
    const { version } = done(await desk.raw('GET', `/api/visits/${met.visit.id}`)) as { version: number };
    const { cases } = done(await desk.raw('GET', `/api/visits/${met.visit.id}/cases`)) as { cases: { id: string; version: number }[] };
    for (const it of cases) done(await desk.raw('PUT', `/api/cases/${it.id}/outcome`, { version: it.version, outcome: 'INFORMERAT' }));
    done(await desk.raw('POST', `/api/visits/${met.visit.id}/end`, { version }));
  }, 60_000);
  afterEach(() => house.close());

  /** Days pass, and the house has closed the needs that ended meanwhile. */
  const pass = async (days: number): Promise<void> => {
    house.data.clock.pass(days * DAY);
    await house.data.asOwner(`UPDATE people.visitor SET need_open = false WHERE need_until < $1`, [house.data.clock.now().toISOString()]);
    await house.data.asOwner(`UPDATE cases.case_file SET need_open = false WHERE need_until < $1`, [house.data.clock.now().toISOString()]);
  };

  test('is listed first, and nothing goes before another person has approved it', async () => {
    await pass(100);
    const run = await listed('visit-identity', 90);
    expect(run).toMatchObject({ count: 1, state: 'listed', before: '2026-12-04', removed: 0, listedBy: 'handler-fk' });
    expect((await after(run)).items).toEqual([{ id: met.visit.id, at: expect.any(String), removedAt: null }]);
    expect(await runNow()).toBe(0);
    expect(await count('people.visitor')).toBe(1);
    await approved(run);
    expect(await runNow()).toBe(1);
    expect([await count('people.visitor'), await count('people.identity_check'), await count('people.mandate')]).toEqual([0, 0, 0]);
    expect((await after(run)).run).toMatchObject({ state: 'done', removed: 1, decidedBy: 'manager-fk' });
    const acts = await house.data.asOwner<{ act: string }>(`SELECT act FROM audit.entry WHERE act LIKE 'retention.%' ORDER BY id`);
    expect(acts.map((it) => it.act)).toEqual(['retention.rule.propose', 'retention.rule.approve', 'retention.list', 'retention.approve', 'retention.done']);
    expect(await count('visits.visit')).toBe(1);
  });

  test('goes with notes, documents, files and hand-offs, and leaves the figures and the journal', async () => {
    await pass(800);
    const before = [await count('statistics.fact'), await count('audit.entry')];
    const run = await listed('case', 730);
    expect(run.count).toBe(1);
    await approved(run);
    await runNow();
    for (const table of ['case_file', 'note', 'document', 'document_file', 'act', 'handoff', 'handoff_history']) expect([table, await count(`cases.${table}`)]).toEqual([table, 0]);
    expect([await count('statistics.fact')]).toEqual([before[0]]);
    expect(await count('audit.entry')).toBeGreaterThan(before[1] ?? 0);
    expect(JSON.stringify(await house.data.asOwner(`SELECT to_jsonb(r) FROM audit.retention_run r`))).not.toContain('GALLRAS');
  });

  test('stays when nobody has approved it, whatever the running role asks for', async () => {
    await pass(800);
    const run = await listed('case', 730);
    for (const statement of [`SELECT cases.remove_cases('${run.id}', ARRAY['${met.file.id}'])`, `SELECT people.remove_identities('${randomUUID()}', ARRAY['${met.visit.id}'])`]) {
      await house.data.database.run(['FK', 'retention:FK', 'office:uddevalla'], 'write', () => house.data.database.query(statement));
    }
    expect([await count('cases.case_file'), await count('people.visitor')]).toEqual([1, 1]);
    for (const statement of ['DELETE FROM cases.note', 'DELETE FROM people.visitor', 'DELETE FROM audit.entry', `SELECT audit.approved_to_go('${run.id}', 'case', '{}')`, `UPDATE audit.retention_rule SET days = 1`]) {
      await expect(house.data.database.run(['FK', 'retention:FK'], 'write', () => house.data.database.query(statement))).rejects.toThrow(/permission denied/);
    }
  });

  test('is never approved by who proposed it', async () => {
    const manager = await who('manager-fk');
    const own = done(await manager.ask(retentionApi.proposeRule, { agencyId: FK, documentType: 'waiver', days: 1827, decision: 'FK 2026/000018' }));
    expect((await manager.ask(retentionApi.decideRule, { agencyId: FK, ruleId: own.id, approve: true, version: own.version })).refusal?.fact).toBe('OwnProposal');
    await expect(house.data.asOwner(`UPDATE audit.retention_rule SET state = 'approved', decided_by = proposed_by`)).rejects.toThrow(/check constraint/);
    expect((await (await who('handler-fk')).ask(retentionApi.decideRule, { agencyId: FK, ruleId: own.id, approve: true, version: own.version })).status).toBe(403);
  });

  test('follows a rule that is in force, one for each type, of the own agency', async () => {
    const first = await rule('visit-identity', 90);
    await rule('visit-identity', 60);
    const manager = await who('manager-fk');
    const { rules } = done(await manager.ask(retentionApi.readRetention, { agencyId: FK }));
    expect(rules.map((it) => [it.days, it.state])).toEqual([[60, 'approved'], [90, 'replaced']]);
    const handler = await who('handler-fk');
    expect((await handler.ask(retentionApi.listRun, { agencyId: FK, ruleId: first.id })).refusal?.fact).toBe('RuleNotInForce');
    expect((await handler.ask(retentionApi.proposeRule, { agencyId: FK, documentType: 'journal', days: 365, decision: 'FK 2026/000019' })).refusal?.fields?.[0]?.path).toBe('days');
    expect((await (await who('manager-skv')).ask(retentionApi.readRetention, { agencyId: FK })).status).toBe(404);
  });

  test('the journal’s oldest part goes after five years, and the chain holds from there', async () => {
    await house.data.asOwner(`INSERT INTO audit.entry (at, day, journal_compartment, act, outcome, compartment, object, agency_id) SELECT '2020-03-01T10:00:00Z'::timestamptz + n * interval '1 minute', '2020-03-01', 'journal:FK', 'old', 'done', 'FK', 'case', 'FK' FROM generate_series(1, 30) n`);
    await house.data.asOwner(`UPDATE audit.entry SET id = DEFAULT WHERE act <> 'old' AND journal_compartment = 'journal:FK'`);
    const verify = house.app.get(VerifyJournal);
    expect((await verify.run()).flatMap((it) => it.findings)).toEqual([]);
    const run = await listed('journal', 1827);
    expect((await after(run)).items.map((it) => it.id)).toEqual(['journal:FK 30']);
    await approved(run);
    await runNow();
    expect(await house.data.asOwner(`SELECT count(*)::int AS n FROM audit.entry WHERE act = 'old'`)).toEqual([{ n: 0 }]);
    expect((await verify.run()).flatMap((it) => it.findings)).toEqual([]);
    await house.data.asOwner(`DELETE FROM audit.entry WHERE id = (SELECT entry_id FROM audit.seal WHERE journal_compartment = 'journal:FK' AND position = 32)`);
    expect((await verify.run()).flatMap((it) => it.findings)).toMatchObject([{ chain: 'journal:FK', position: 32, what: 'removed' }]);
  });
});
