import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { notFound, notValid, stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, Journal } from '@desk/platform/server';
import { Reconciliation, SERVICE_LEVEL_MINUTES, Scale, reportingPeriodOf, type FlaggedPeriod, type OfficeCost, type OfficeRule, type SavedView, type keepingApi, type reportsApi } from '@desk/statistics/contract';
import { isOwn } from '../ask/standing';
import { FactStore } from '../fact-store';
import { FiguresDatabase } from '../figures-database';
import { PublishPeriod } from '../publish-period';
import { ownersOnly } from '../words';

type Api = typeof keepingApi & typeof reportsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
const sectionsOf = (value: unknown): { heading: string; text: string }[] => (Array.isArray(value) ? value : []);

/** Facts of a flagged period `p`, by quarters of an hour as `FactStore.flagAnew` marks them. */
const leftOut = `(SELECT count(*)::int FROM statistics.fact f WHERE f.flagged AND f.office_id = p.office_id AND f.day BETWEEN (p.from_at AT TIME ZONE 'Europe/Stockholm')::date AND (p.to_at AT TIME ZONE 'Europe/Stockholm')::date
  AND (f.day + f.quarter * interval '15 minutes') >= date_bin('15 minutes', p.from_at AT TIME ZONE 'Europe/Stockholm', '2000-01-01') AND (f.day + f.quarter * interval '15 minutes') < date_bin('15 minutes', p.to_at AT TIME ZONE 'Europe/Stockholm', '2000-01-01'))`;

/** What people enter about figures: saved questions, costs, rules of an office, flagged periods, tertial reports. */
@Injectable()
export class KeepSettings {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly journal: Journal,
    private readonly store: FactStore,
    private readonly publish: PublishPeriod,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async views(caller: Caller): Promise<{ views: SavedView[] }> {
    return { views: await this.database.look(() => this.database.query<SavedView>(
      `SELECT id, name, screen, address, shared, staff_id = $1 AS mine, by_name AS "byName", at FROM statistics.saved_view WHERE staff_id = $1 OR shared ORDER BY name, id LIMIT 500`, [caller.staffId])) };
  }

  async saveView({ name, screen, address, shared }: In<'saveView'>, caller: Caller): Promise<SavedView> {
    const view = { id: randomUUIDv7(), name, screen, address, shared, mine: true, byName: caller.displayName, at: this.now() };
    await this.write(() => this.database.query('INSERT INTO statistics.saved_view VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [view.id, caller.staffId, view.byName, name, screen, address, shared, view.at]));
    return view;
  }

  async deleteView({ id }: In<'deleteView'>, caller: Caller): Promise<Record<string, never>> {
    const gone = await this.write(() => this.database.query('DELETE FROM statistics.saved_view WHERE id = $1 AND staff_id = $2 RETURNING id', [id, caller.staffId]));
    if (gone.length === 0) throw notFound();
    return {};
  }

  async costs({ year }: In<'listCosts'>): Promise<{ costs: OfficeCost[] }> {
    return { costs: await this.database.look(() => this.database.query<OfficeCost>('SELECT office_id AS "officeId", year, kronor, note FROM statistics.office_cost WHERE year = $1 ORDER BY 1', [year])) };
  }

  async setCost(cost: In<'setCost'>, caller: Caller): Promise<OfficeCost> {
    this.mustKeep(cost.officeId, caller);
    await this.write(() => this.database.query(
      'INSERT INTO statistics.office_cost VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (office_id, year) DO UPDATE SET kronor = $3, note = $4, by_id = $5, at = $6', [cost.officeId, cost.year, cost.kronor, cost.note, caller.staffId, this.now()]));
    this.note(caller, 'statistics.cost', cost.officeId, String(cost.year));
    return cost;
  }

  async rule({ officeId }: In<'getOfficeRule'>): Promise<OfficeRule> {
    const known = await this.database.look(() => this.database.find<Omit<OfficeRule, 'officeId'>>(
      'SELECT service_level_minutes AS "serviceLevelMinutes", desk_hours_per_week AS "deskHoursPerWeek", demand_sample AS "demandSample" FROM statistics.office_rule WHERE office_id = $1 ORDER BY valid_from DESC LIMIT 1', [officeId]));
    return { officeId, ...(known ?? { serviceLevelMinutes: SERVICE_LEVEL_MINUTES, deskHoursPerWeek: null, demandSample: 0 }) };
  }

  /** From today on; what was counted before keeps the level it had. */
  async setRule(rule: In<'setOfficeRule'>, caller: Caller): Promise<OfficeRule> {
    this.mustKeep(rule.officeId, caller);
    await this.write(() => this.database.query(
      'INSERT INTO statistics.office_rule VALUES ($1, $2, $3, $4, $5) ON CONFLICT (office_id, valid_from) DO UPDATE SET service_level_minutes = $3, desk_hours_per_week = $4, demand_sample = $5',
      [rule.officeId, stockholmDate(this.clock.now()), rule.serviceLevelMinutes, rule.deskHoursPerWeek, rule.demandSample]));
    this.note(caller, 'statistics.rule', rule.officeId, null);
    return rule;
  }

  async flagged({ from, to }: In<'listFlagged'>): Promise<{ periods: FlaggedPeriod[] }> {
    return { periods: await this.database.look(() => this.database.query<FlaggedPeriod>(
      `SELECT id, office_id AS "officeId", from_at AS "from", to_at AS "to", reason, by_id AS "byId", at, ${leftOut} AS facts FROM statistics.flagged_period p WHERE (from_at AT TIME ZONE 'Europe/Stockholm')::date <= $2 AND (to_at AT TIME ZONE 'Europe/Stockholm')::date >= $1 ORDER BY from_at`, [from, to])) };
  }

  async flag(input: In<'flag'>, caller: Caller): Promise<FlaggedPeriod> {
    this.mustKeep(input.officeId, caller);
    const [from, to] = [new Date(input.from), new Date(input.to)];
    if (from >= to) throw notValid('to', { sv: 'Perioden slutar innan den börjar. Byt plats på tiderna.', en: 'The period ends before it begins. Swap the times.' });
    if (to.getTime() - from.getTime() > 92 * 86_400_000) throw notValid('to', { sv: 'En period kan vara högst tre månader. Dela upp den.', en: 'A period can be at most three months. Split it.' });
    const period = { ...input, from: from.toISOString(), to: to.toISOString(), id: randomUUIDv7(), byId: caller.staffId, at: this.now() };
    const facts = await this.write(async () => {
      await this.database.query('INSERT INTO statistics.flagged_period VALUES ($1, $2, $3, $4, $5, $6, $7)', [period.id, period.officeId, period.from, period.to, period.reason, period.byId, period.at]);
      await this.again(period.officeId, period.from, period.to);
      return (await this.database.find<{ facts: number }>(`SELECT ${leftOut} AS facts FROM statistics.flagged_period p WHERE id = $1`, [period.id]))?.facts ?? 0;
    });
    this.note(caller, 'statistics.flag', period.id, period.reason);
    return { ...period, facts };
  }

  async unflag({ id }: In<'unflag'>, caller: Caller): Promise<Record<string, never>> {
    const known = await this.database.look(() => this.database.find<Pick<FlaggedPeriod, 'officeId' | 'from' | 'to' | 'reason'>>('SELECT office_id AS "officeId", from_at AS "from", to_at AS "to", reason FROM statistics.flagged_period WHERE id = $1', [id]));
    if (!known) throw notFound();
    this.mustKeep(known.officeId, caller);
    await this.write(async () => {
      await this.database.query('DELETE FROM statistics.flagged_period WHERE id = $1', [id]);
      await this.again(known.officeId, known.from, known.to);
    });
    this.note(caller, 'statistics.unflag', id, known.reason);
    return {};
  }

  async tertial({ officeId, year, number }: In<'getTertial'>): Promise<z.input<Api['getTertial']['output']>> {
    const rows = await this.database.look(() => this.database.query<{ year: number; number: number; scale: unknown; sections: unknown }>('SELECT year, number, scale, sections FROM statistics.tertial WHERE office_id = $1 ORDER BY year, number', [officeId]));
    const mine = rows.find((row) => row.year === year && row.number === number);
    const trend = rows.flatMap((row) => { const scale = Scale.safeParse(row.scale); return scale.success ? [{ year: row.year, number: row.number, scale: scale.data }] : []; });
    return { year, number, officeId, scale: trend.find((row) => row.year === year && row.number === number)?.scale ?? null, sections: sectionsOf(mine?.sections), trend };
  }

  async setTertial(input: In<'setTertial'>, caller: Caller): Promise<z.input<Api['getTertial']['output']>> {
    this.mustKeep(input.officeId, caller);
    await this.write(() => this.database.query(
      'INSERT INTO statistics.tertial VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7) ON CONFLICT (office_id, year, number) DO UPDATE SET scale = $4::jsonb, sections = $5::jsonb, by_id = $6, at = $7',
      [input.officeId, input.year, input.number, input.scale && JSON.stringify(input.scale), JSON.stringify(input.sections), caller.staffId, this.now()]));
    this.note(caller, 'statistics.tertial', input.officeId, `${input.year}-${input.number}`);
    return this.tertial(input);
  }

  async reconciliation(): Promise<{ latest: Reconciliation | null }> {
    const row = await this.database.look(() => this.database.find('SELECT at, checked, differences FROM statistics.reconciliation ORDER BY at DESC LIMIT 1'));
    return { latest: row ? Reconciliation.parse(row) : null };
  }

  /** Marks the facts of these days anew and makes their figures again. */
  private async again(officeId: string, from: string, to: string): Promise<void> {
    await this.store.hold();
    await this.store.flagAnew(officeId, stockholmDate(new Date(from)), stockholmDate(new Date(to)));
    const days = [stockholmDate(new Date(from)), stockholmDate(new Date(to))];
    for (let first = reportingPeriodOf(days[0] ?? '').from; first <= (days[1] ?? ''); ) {
      const period = reportingPeriodOf(first);
      await this.store.rebuild(period.from, period.to);
      await this.publish.due([first]);
      first = stockholmDate(new Date(Date.parse(`${period.to}T12:00:00Z`) + 86_400_000));
    }
  }

  private mustKeep(officeId: string, caller: Caller): void {
    if (!isOwn(new Map([['office', [officeId]]]), caller, 'keep')) throw ownersOnly();
  }

  private write<T>(work: () => Promise<T>): Promise<T> {
    return this.database.run(['statistics'], 'write', work);
  }

  /** Who changed what figures rest on is written in the journal, with the request. */
  private note(caller: Caller, act: string, objectId: string, purpose: string | null): void {
    this.journal.write({ ...whoOf(caller), act, outcome: 'done', object: 'statistics', objectId, fields: null, purpose, basis: null, refusal: null });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

