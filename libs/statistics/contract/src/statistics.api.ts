import { z } from 'zod';
import { Day, endpoint, may } from '@desk/kernel/contract';
import { BreakdownAnswer, ComparisonAnswer, DistributionAnswer, FlowAnswer, ForecastAnswer, FunnelAnswer, HeatmapAnswer, LinesAnswer, MatrixAnswer, ParetoAnswer, RowsAnswer, SeriesAnswer, TilesAnswer, WordsAnswer } from './answer';
import { Dimension, Duration } from './dimension';
import { AtOffice, Question } from './question';
import { FiguresSubject } from './statistics.subjects';

const can = may(FiguresSubject, 'read');
const MeasureId = z.string().min(1).max(40);
const Compared = Question.extend({ compareFrom: Day.optional(), compareTo: Day.optional() });

/** Questions about figures. All are reads with their question in the address. */
export const statisticsApi = {
  words: endpoint({ method: 'GET', path: '/statistics/words', can, input: z.object({}), output: WordsAnswer, summary: 'Every measure with its definition, and what the caller may ask' }),
  tiles: endpoint({ method: 'GET', path: '/statistics/tiles', can, input: Compared.extend({ /** By comma; without, those of a dashboard. */ measures: z.string().max(2000).optional() }), output: TilesAnswer, summary: 'Figures of a period with trend and comparison' }),
  breakdown: endpoint({ method: 'GET', path: '/statistics/breakdown', can, input: Compared.extend({ measure: MeasureId, by: Dimension }), output: BreakdownAnswer, summary: 'One measure divided by one thing' }),
  matrix: endpoint({ method: 'GET', path: '/statistics/matrix', can, input: Question.extend({ measure: MeasureId, rows: Dimension, columns: Dimension }), output: MatrixAnswer, summary: 'One measure divided by two things, such as life event and agency' }),
  series: endpoint({ method: 'GET', path: '/statistics/series', can, input: Question.extend({ measure: MeasureId, step: z.enum(['day', 'week', 'month']).default('day') }), output: SeriesAnswer, summary: 'One measure over time' }),
  heatmap: endpoint({ method: 'GET', path: '/statistics/heatmap', can, input: Question.extend({ measure: MeasureId.default('visits') }), output: HeatmapAnswer, summary: 'Counts by hour and weekday' }),
  distribution: endpoint({ method: 'GET', path: '/statistics/distribution', can, input: Question.extend({ duration: Duration.default('wait') }), output: DistributionAnswer, summary: 'How long it took, as a distribution' }),
  flow: endpoint({ method: 'GET', path: '/statistics/flow', can, input: Question, output: FlowAnswer, summary: 'From life event by desk to agency and outcome (beröringspunkter och flöden)' }),
  funnel: endpoint({ method: 'GET', path: '/statistics/funnel', can, input: Question, output: FunnelAnswer, summary: 'Hand-offs from sent to told, with times against promises' }),
  pareto: endpoint({ method: 'GET', path: '/statistics/pareto', can, input: Question.extend({ measure: MeasureId.default('cases'), by: Dimension.default('caseType'), target: z.coerce.number().min(0.1).max(1).default(0.8) }), output: ParetoAnswer, summary: 'The fewest values that make up a share of the whole' }),
  comparison: endpoint({ method: 'GET', path: '/statistics/comparison', can, input: Question.extend({ measure: MeasureId }), output: ComparisonAnswer, summary: 'Offices side by side, with the chance that their size gives' }),
  lines: endpoint({ method: 'GET', path: '/statistics/lines', can, input: Question.pick({ from: true, to: true, officeId: true, agency: true, view: true }), output: LinesAnswer, summary: 'Each agreement line: volume against estimate, service level against what was kept, and what was missing' }),
  forecast: endpoint({ method: 'GET', path: '/statistics/offices/:officeId/forecast', can, input: AtOffice, output: ForecastAnswer, summary: 'The next two hours, from the same weekday and hour in earlier weeks' }),
  rows: endpoint({ method: 'GET', path: '/statistics/rows', can: may(FiguresSubject, 'rows'), input: Question.extend({ measure: MeasureId, after: z.string().max(80).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }), output: RowsAnswer, summary: 'The facts behind a figure, in ids and codes, for those whose they are' }),
};
