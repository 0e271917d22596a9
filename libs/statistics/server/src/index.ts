export { StatisticsModule } from './statistics.module';
export { FigureNames } from './report/figure-names';
export { Reports } from './report/reports';
export { RebuildFigures } from './check/rebuild-figures';
export { WriteHistory } from './write-history';
export { FoldFacts } from './fold-facts';
export { Statistics1764500000000 } from '../migrations/1764500000000-statistics';
export { InterpreterWait1764930000000 } from '../migrations/1764930000000-interpreter-wait';
