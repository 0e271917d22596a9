import { setImmediate as others } from 'node:timers/promises';
import { addDays, type Clock } from '@desk/kernel/contract';
import { scriptsOf, type PlayedOffice, type World } from '@desk/simulation/contract';
import { reportingPeriodOf } from '@desk/statistics/contract';
import { factColumns, factRow, type Fact } from './fact';
import { factsOf } from './facts-of';
import type { Levels } from './fact-time';
import { FactStore } from './fact-store';
import { FiguresDatabase } from './figures-database';
import { OfficeLevels } from './office-levels';
import { PublishPeriod } from './publish-period';
import { toldOf } from './told-of-script';

type Span = { readonly from: string; readonly to: string; readonly seed: string; /** Played again, handled until: nothing later is known. */ readonly until: string };
type Written = { visits: number; facts: number };

/** Writes played days as facts in bulk: the same pure functions as for what is told one by one, and rollups made at once for each reporting period. */
export class WriteHistory {
  private constructor(
    private readonly database: FiguresDatabase,
    private readonly store: FactStore,
    private readonly levels: OfficeLevels,
    private readonly publish: PublishPeriod,
  ) {}

  /** @param ownerUrl the owning role: rows in bulk (COPY) pass no row-level security */
  static open(ownerUrl: string, clock: Clock): WriteHistory {
    const database = new FiguresDatabase(ownerUrl, 3, clock);
    return new WriteHistory(database, new FactStore(database), new OfficeLevels(database), new PublishPeriod(database));
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Whole reporting periods, those of the first and the last day among them. @param progress told after each period */
  async run(world: World, { from, to, seed, until }: Span, progress: (day: string) => void = () => undefined): Promise<Written> {
    const levels = await this.database.look(() => this.levels.read());
    const written: Written = { visits: 0, facts: 0 };
    // Rollups of one period are made while the next is played.
    let rolling: Promise<void> = Promise.resolve();
    for (let first = from; first <= to; ) {
      const last = reportingPeriodOf(first).to < to ? reportingPeriodOf(first).to : to;
      await this.database.run(['statistics'], 'write', () => this.database.query('SELECT statistics.ensure_month($1)', [first]));
      await this.copy(world, first, last, seed, until, levels, written);
      await rolling;
      progress(last);
      rolling = this.roll(reportingPeriodOf(first), until);
      first = addDays(last, 1);
    }
    await rolling;
    return written;
  }

  private roll(period: { readonly from: string; readonly to: string }, until: string): Promise<void> {
    return this.database.run(['statistics'], 'write', async () => {
      await this.store.hold();
      await this.store.rebuild(period.from, period.to);
      if (period.to < until.slice(0, 10)) await this.publish.run(period.from);
    });
  }

  private copy(world: World, from: string, to: string, seed: string, until: string, levels: Levels, written: Written): Promise<void> {
    return this.database.copy(`COPY statistics.fact (${factColumns.join(', ')}) FROM STDIN`, async (write) => {
      for (let day = from; day <= to; day = addDays(day, 1)) for (const office of world.offices) {
        const facts = factsOfDay(world, office, day, seed, until, levels);
        written.facts += facts.length;
        written.visits += facts.filter((fact) => fact.kind === 'visit').length;
        // The period before is rolled up meanwhile, and its statements wait for nobody.
        await others();
        if (facts.length > 0) await write(facts.map((fact) => `${factRow(fact, false).map(asCopied).join('\t')}\n`).join(''));
      }
    });
  }
}

const factsOfDay = (world: World, office: PlayedOffice, day: string, seed: string, until: string, levels: Levels): Fact[] =>
  scriptsOf(world, office, day, seed).flatMap((script) => {
    const told = toldOf(script).filter((event) => event.at <= until);
    return [...new Set(told.map((event) => event.subject))].flatMap((subject) => factsOf(told.filter((event) => event.subject === subject), levels));
  });

/** Codes hold no tab, backslash or line break. */
const asCopied = (value: unknown): string => (value === null ? '\\N' : String(value));
