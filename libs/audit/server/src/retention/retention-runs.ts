import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { RetentionSubject, type RetentionRun, type retentionApi } from '@desk/audit/contract';
import { addDays, notFound, notPossible, stockholmDate, stockholmInstant, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { PeopleInJournal } from '../people-in-journal';
import { Retained, type Old } from './retained';
import { RetentionRules, decided, mustNotBeOwn } from './retention-rules';
import { retentionOf, selectRuns, toRun } from './retention-rows';

type In<K extends keyof typeof retentionApi> = z.output<(typeof retentionApi)[K]['input']>;
const MOST = 100_000;
const AT_ONCE = 200;

/** What goes by a rule: listed, approved by another person, then removed piece by piece. What has gone stays gone; a run that was broken off goes on where it was. */
@Injectable()
export class RetentionRuns {
  constructor(
    private readonly database: Database,
    private readonly rules: RetentionRules,
    private readonly retained: Retained,
    private readonly people: PeopleInJournal,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(agencyId: AgencyId): Promise<RetentionRun[]> {
    return (await this.database.query(`${selectRuns} WHERE r.agency_id = $1 ORDER BY r.listed_at DESC, r.id DESC LIMIT 200`, [agencyId])).map(toRun);
  }

  async get({ agencyId, runId }: In<'getRun'>, caller: Caller) {
    caller.must('read', RetentionSubject, { agencyId, proposerId: null });
    const run = await this.find(agencyId, runId);
    return { run, items: await this.database.query<Old & { removedAt: string | null }>('SELECT row_id AS id, at, removed_at AS "removedAt" FROM audit.retention_item WHERE run_id = $1 ORDER BY at, row_id LIMIT 500', [runId]) };
  }

  async list({ agencyId, ruleId }: In<'listRun'>, caller: Caller): Promise<RetentionRun> {
    const id = randomUUIDv7();
    this.rules.note('retention.list', id, ruleId, { agencyId, proposerId: null }, 'propose', caller);
    const rule = await this.rules.get(agencyId, ruleId);
    if (rule.state !== 'approved') throw notPossible('RuleNotInForce', { sv: 'Regeln är inte godkänd. Gallring görs bara efter en godkänd regel.', en: 'The rule is not approved. Things are removed only by an approved rule.' });
    const now = this.clock.now();
    const before = addDays(stockholmDate(now), -rule.days);
    const old = await this.retained.of(rule.documentType).list(agencyId, stockholmInstant(before, '00:00'), MOST);
    await this.database.query(
      `INSERT INTO audit.retention_run (id, compartment, agency_id, rule_id, document_type, days, decision, before_day, count, oldest, newest, state, listed_at, listed_by, removed, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'listed', $12, $13, 0, 1)`,
      [id, retentionOf(agencyId), agencyId, ruleId, rule.documentType, rule.days, rule.decision, before, old.length, old[0]?.at ?? null, old.at(-1)?.at ?? null, now.toISOString(), caller.staffId]);
    await this.database.query('INSERT INTO audit.retention_item (run_id, row_id, compartment, at) SELECT $1, i.id, $2, i.at FROM jsonb_to_recordset($3::jsonb) AS i(id text, at timestamptz)', [id, retentionOf(agencyId), JSON.stringify(old)]);
    return this.find(agencyId, id);
  }

  async decide({ agencyId, runId, approve, version }: In<'decideRun'>, caller: Caller): Promise<RetentionRun> {
    const run = await this.find(agencyId, runId, true);
    mustNotBeOwn(run.listedBy, caller);
    this.rules.note(approve ? 'retention.approve' : 'retention.decline', runId, `${run.documentType} ${run.count}`, { agencyId, proposerId: run.listedBy }, 'approve', caller);
    if (run.version !== version || run.state !== 'listed') throw decided();
    await this.database.query('UPDATE audit.retention_run SET state = $2, decided_at = $3, decided_by = $4, version = version + 1 WHERE id = $1', [runId, approve ? 'approved' : 'declined', this.clock.now().toISOString(), caller.staffId]);
    return this.find(agencyId, runId);
  }

  /** Each minute: removes what is approved. @returns how many things went */
  async run(): Promise<number> {
    const agencies = [...(await this.people.agencies()).keys()];
    const waiting = await this.database.apart(agencies.map(retentionOf), 'read', async () => (await this.database.query(`${selectRuns} WHERE r.state = 'approved' ORDER BY r.decided_at`)).map(toRun));
    let removed = 0;
    for (const run of waiting) for (let some = await this.some(run); some > 0; some = await this.some(run)) removed += some;
    return removed;
  }

  /** Some of a run, in a unit of its own: what is marked as gone is gone. */
  private async some(run: RetentionRun): Promise<number> {
    const scope = [retentionOf(run.agencyId)];
    return this.database.apart(scope, 'write', async () => {
      const held = await this.database.find(`SELECT id FROM audit.retention_run WHERE id = $1 AND state = 'approved' FOR UPDATE SKIP LOCKED`, [run.id]);
      if (!held) return 0;
      const left = await this.database.query<{ id: string }>('SELECT row_id AS id FROM audit.retention_item WHERE run_id = $1 AND removed_at IS NULL ORDER BY at, row_id LIMIT $2', [run.id, AT_ONCE]);
      const now = this.clock.now().toISOString();
      if (left.length === 0) {
        await this.database.query(`UPDATE audit.retention_run SET state = 'done', done_at = $2, version = version + 1 WHERE id = $1`, [run.id, now]);
        this.journal.write({ staffId: null, employerId: null, workplace: null, agencyId: run.agencyId, compartment: retentionOf(run.agencyId), act: 'retention.done', outcome: 'done', object: 'retention', objectId: run.id, fields: `${run.documentType} ${run.count}`, purpose: run.decision, basis: 'duty|house', refusal: null });
        return 0;
      }
      const ids = left.map((it) => it.id);
      await this.retained.of(run.documentType).remove(run.id, ids, run.agencyId);
      await this.database.query('UPDATE audit.retention_item SET removed_at = $3 WHERE run_id = $1 AND row_id = ANY ($2::text[])', [run.id, ids, now]);
      await this.database.query('UPDATE audit.retention_run SET removed = removed + $2 WHERE id = $1', [run.id, ids.length]);
      return ids.length;
    });
  }

  private async find(agencyId: AgencyId, runId: string, hold = false): Promise<RetentionRun> {
    const row = await this.database.find(`${selectRuns} WHERE r.id = $1 AND r.agency_id = $2${hold ? ' FOR UPDATE' : ''}`, [runId, agencyId]);
    if (!row) throw notFound();
    return toRun(row);
  }
}
