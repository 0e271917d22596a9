import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { FiguresChanged, REPEAT_DAYS } from '@desk/statistics/contract';
import type { Fact } from './fact';
import { factsOf } from './facts-of';
import { FactStore } from './fact-store';
import { FiguresDatabase } from './figures-database';
import { OfficeLevels } from './office-levels';
import { PublishPeriod } from './publish-period';
import { ToldEvent } from './told-event';

const BATCH = 500;
const begins: ReadonlySet<string> = new Set(['VisitRegistered', 'TicketIssued', 'TaskRefused']);

/**
 * Makes facts of what was told since last time. Whatever a visit or ticket was told about, all its facts are made anew from all of its events and put in the place
 * of the old ones, with the rollups, in one transaction: what comes late, twice or after a crash changes nothing but what it should.
 */
@Injectable()
export class FoldFacts {
  private readonly changed = { officeIds: new Set<OfficeId>(), agencyIds: new Set<AgencyId>() };

  constructor(
    private readonly database: FiguresDatabase,
    private readonly store: FactStore,
    private readonly levels: OfficeLevels,
    private readonly publish: PublishPeriod,
  ) {}

  /** Folds until nothing waits. @returns how many events there were */
  async run(): Promise<number> {
    for (let all = 0; ; ) {
      const folded = await this.database.run(['statistics'], 'write', () => this.once());
      all += folded;
      if (folded < BATCH) return all;
    }
  }

  /** Tells whose figures have changed since last time. Apart from the fold, so that a busy office's screens do not ask at every act. */
  async tellChanged(): Promise<void> {
    const { officeIds, agencyIds } = this.changed;
    if (officeIds.size === 0) return;
    const told = { officeIds: [...officeIds], agencyIds: [...agencyIds] };
    officeIds.clear();
    agencyIds.clear();
    await this.database.run(['statistics'], 'write', () => this.database.tell(FiguresChanged, told));
  }

  private async once(): Promise<number> {
    await this.store.hold();
    const waiting = await this.database.query<{ subject: string; name: string }>(
      'UPDATE statistics.told SET folded = true WHERE id IN (SELECT id FROM statistics.told WHERE NOT folded ORDER BY id LIMIT $1) RETURNING subject, name', [BATCH],
    );
    if (waiting.length === 0) return 0;
    const seen = waiting.filter((it) => it.name === 'VisitorSeen').map((it) => it.subject);
    if (seen.length > 0) await this.recognise(seen);
    await this.remake([...new Set(waiting.map((it) => it.subject))]);
    return waiting.length;
  }

  /** Puts the facts of these visits and tickets in the place of those that are there. */
  async remake(subjects: readonly string[]): Promise<void> {
    const events = new Map<string, ToldEvent[]>(subjects.map((subject) => [subject, []]));
    for (const event of ToldEvent.array().parse(await this.database.query('SELECT id, at, name, subject, data FROM statistics.told WHERE subject = ANY ($1::uuid[])', [subjects]))) events.get(event.subject)?.push(event);
    const forgotten = [...events].filter(([, its]) => its.some((it) => it.name === 'VisitForgotten') || !its.some((it) => begins.has(it.name))).map(([subject]) => subject);
    // Not even that something was forgotten is remembered.
    if (forgotten.length > 0) {
      await this.database.query('DELETE FROM statistics.told WHERE subject = ANY ($1::uuid[])', [forgotten]);
      await this.database.query('DELETE FROM statistics.sighting WHERE visit_id = ANY ($1::uuid[])', [forgotten]);
    }
    const levels = await this.levels.read();
    const facts = [...events.values()].flatMap((its): Fact[] => factsOf(its, levels));
    const touched = await this.store.replace(subjects, facts);
    for (const { officeId, values } of facts) {
      this.changed.officeIds.add(OfficeId.parse(officeId));
      if (values.agency) this.changed.agencyIds.add(AgencyId.parse(values.agency));
    }
    // Shown again within the hour, together: an answer to a hand-off should not cost a look at every table.
    await this.publish.due(touched);
  }

  private async recognise(visits: readonly string[]): Promise<void> {
    const repeats = await this.database.query<{ visitId: string; at: string; days: number }>(
      `SELECT s.visit_id AS "visitId", max(s.at) AS at, min(floor(extract(epoch FROM s.at - e.at) / 86400))::int AS days FROM statistics.sighting s
       JOIN statistics.sighting e ON e.key = s.key AND e.visit_id <> s.visit_id AND e.at < s.at AND e.at >= s.at - make_interval(days => $2)
       WHERE s.visit_id = ANY ($1::uuid[]) AND s.looks GROUP BY 1`, [visits, REPEAT_DAYS],
    );
    for (const { visitId, at, days } of repeats) {
      await this.database.query(`INSERT INTO statistics.told VALUES ($1, $2, 'RepeatSeen', $3, $4, true)`, [randomUUIDv7(), at, visitId, JSON.stringify({ days })]);
    }
  }
}
