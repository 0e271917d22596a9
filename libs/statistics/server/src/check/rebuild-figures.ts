import { addDays, stockholmDate, type Clock } from '@desk/kernel/contract';
import { reportingPeriodOf } from '@desk/statistics/contract';
import { FactStore } from '../fact-store';
import { FiguresDatabase } from '../figures-database';
import { FoldFacts } from '../fold-facts';
import { OfficeLevels } from '../office-levels';
import { PublishPeriod } from '../publish-period';

/**
 * Makes all facts anew from what the room was told, and all rollups anew from the facts, one reporting period at a time, while people work: each period is one
 * transaction, and what is told meanwhile waits for it and no longer. The figures are the same as before, or the reconciliation was right to complain. Facts whose
 * events have been thinned out, or that were written in bulk, stay.
 */
export class RebuildFigures {
  private constructor(
    private readonly database: FiguresDatabase,
    private readonly store: FactStore,
    private readonly publish: PublishPeriod,
    private readonly fold: FoldFacts,
    private readonly clock: Clock,
  ) {}

  static open(url: string, clock: Clock): RebuildFigures {
    const database = new FiguresDatabase(url, 3, clock);
    const [store, publish] = [new FactStore(database), new PublishPeriod(database)];
    return new RebuildFigures(database, store, publish, new FoldFacts(database, store, new OfficeLevels(database), publish), clock);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** @param progress told after each period @returns how many events were gone through */
  async run(progress: (day: string) => void = () => undefined): Promise<number> {
    await this.inRoom(() => this.database.query('UPDATE statistics.told SET folded = false WHERE folded'));
    const events = await this.fold.run();
    const span = await this.inRoom(() => this.database.find<{ first: string | null; last: string | null }>('SELECT min(day) AS first, max(day) AS last FROM statistics.fact'));
    const today = stockholmDate(this.clock.now());
    for (let day = span?.first ?? null; day !== null && day <= (span?.last ?? ''); day = addDays(reportingPeriodOf(day).to, 1)) {
      const period = reportingPeriodOf(day);
      await this.inRoom(async () => {
        await this.store.hold();
        await this.store.rebuild(period.from, period.to);
        if (period.to < today) await this.publish.run(period.from);
      });
      progress(period.to);
    }
    return events;
  }

  private inRoom<T>(work: () => Promise<T>): Promise<T> {
    return this.database.run(['statistics'], 'write', work);
  }
}
