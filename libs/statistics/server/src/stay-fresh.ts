import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, LOG, type Config } from '@desk/platform/server';
import { FiguresDatabase } from './figures-database';
import { FoldFacts } from './fold-facts';
import { Reports } from './report/reports';

/** How long at most from an act to its figures, with room for the fold itself (the promise is five seconds). */
const EVERY_MS = 1500;
/** How many folds there are to a word about them: the screens follow within the same five seconds. */
const FOLDS_TO_A_WORD = 2;

/** Folds again and again in the processes that work, and makes the reports that wait. When nothing happened, a look at an empty index is all it costs. */
@Injectable()
export class StayFresh implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private folding: Promise<unknown> = Promise.resolve();
  private closed = false;
  private folds = 0;

  constructor(
    private readonly fold: FoldFacts,
    private readonly reports: Reports,
    private readonly database: FiguresDatabase,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.DESK_ROLE !== 'api') this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.folding;
    await this.database.close();
  }

  private async word(): Promise<void> {
    this.folds += 1;
    if (this.folds % FOLDS_TO_A_WORD === 0) await this.fold.tellChanged();
  }

  private next(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.folding = this.fold.run().then(() => this.word()).then(() => this.reports.work()).catch((error: unknown) => this.log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'figures are not folded')).finally(() => this.next());
    }, EVERY_MS);
    this.timer.unref();
  }
}
