import { Inject, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, CONFIG, Database, Jobs, LOG, Outbox, openOutbox, type Config } from '@desk/platform/server';
import { AskFigures } from './ask/ask-figures';
import { AskNow } from './ask/ask-now';
import { AskShapes } from './ask/ask-shapes';
import { FigureRows } from './ask/figure-rows';
import { MeasureFigures } from './ask/measure-figures';
import { FactStore } from './fact-store';
import { FiguresController } from './figures.controller';
import { FiguresDatabase } from './figures-database';
import { FoldFacts } from './fold-facts';
import { HearTheHouse } from './hear-the-house.listener';
import { Reconcile } from './check/reconcile';
import { DemandQuestion } from './keep/demand-question';
import { KeepSettings } from './keep/keep-settings';
import { KeepingController } from './keeping.controller';
import { AskLines } from './lines/ask-lines';
import { LineFigures } from './lines/line-figures';
import { OfficeLevels } from './office-levels';
import { PublishPeriod } from './publish-period';
import { RepeatWindows } from './repeat-windows';
import { Letters } from './report/letters';
import { Reports } from './report/reports';
import { WriteReport } from './report/write-report';
import { ReportsController } from './reports.controller';
import { StayFresh } from './stay-fresh';

const CONNECTIONS = 4;

/** Figures: hears what the house tells, makes facts and rollups of it, and answers questions about them. Asks no other room: names and agreed lines are supplied (`FigureNames`, `AgreedLines`). */
@Module({
  controllers: [FiguresController, KeepingController, ReportsController],
  providers: [
    { provide: FiguresDatabase, useFactory: (config: Config, clock: Clock, house: Database) => house.hearFrom(new FiguresDatabase(config.DATABASE_URL, CONNECTIONS, clock)), inject: [CONFIG, CLOCK, Database] },
    { provide: Outbox, useFactory: openOutbox, inject: [CONFIG, CLOCK] },
    RepeatWindows, HearTheHouse, OfficeLevels, FactStore, PublishPeriod, FoldFacts, StayFresh,
    FigureRows, MeasureFigures, AskFigures, AskShapes, AskNow, LineFigures, AskLines, KeepSettings, DemandQuestion, WriteReport, Letters, Reports, Reconcile,
  ],
  exports: [FoldFacts],
})
export class StatisticsModule {
  constructor(jobs: Jobs, windows: RepeatWindows, publish: PublishPeriod, reports: Reports, reconcile: Reconcile, @Inject(CLOCK) clock: Clock, @Inject(LOG) log: Logger) {
    jobs.every('statistics.windows', '7 * * * *', () => windows.turn());
    jobs.every('statistics.reports', '41 4 * * *', () => reports.orderDue());
    jobs.every('statistics.reconcile', '17 3 * * *', async () => {
      const { checked, differences } = await reconcile.run();
      log[differences.length > 0 ? 'error' : 'info']({ checked, differences: differences.length }, 'figures reconciled');
    });
    jobs.every('statistics.publish', '11 * * * *', async () => void (await publish.everyDue(stockholmDate(clock.now()))));
  }
}
