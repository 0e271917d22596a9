import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { statisticsApi } from '@desk/statistics/contract';
import { AskFigures } from './ask/ask-figures';
import { AskLines } from './lines/ask-lines';
import { AskNow } from './ask/ask-now';
import { AskShapes } from './ask/ask-shapes';

type Api = typeof statisticsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class FiguresController {
  constructor(
    private readonly figures: AskFigures,
    private readonly shapes: AskShapes,
    private readonly now: AskNow,
    private readonly agreed: AskLines,
  ) {}

  @Serve(statisticsApi.words) words(input: In<'words'>, caller: Caller): Out<'words'> { return this.now.words(input, caller); }
  @Serve(statisticsApi.tiles) tiles(input: In<'tiles'>, caller: Caller): Out<'tiles'> { return this.figures.tiles(input, caller); }
  @Serve(statisticsApi.breakdown) breakdown(input: In<'breakdown'>, caller: Caller): Out<'breakdown'> { return this.figures.breakdown(input, caller); }
  @Serve(statisticsApi.matrix) matrix(input: In<'matrix'>, caller: Caller): Out<'matrix'> { return this.figures.matrix(input, caller); }
  @Serve(statisticsApi.series) series(input: In<'series'>, caller: Caller): Out<'series'> { return this.figures.series(input, caller); }
  @Serve(statisticsApi.heatmap) heatmap(input: In<'heatmap'>, caller: Caller): Out<'heatmap'> { return this.shapes.heatmap(input, caller); }
  @Serve(statisticsApi.distribution) distribution(input: In<'distribution'>, caller: Caller): Out<'distribution'> { return this.shapes.distribution(input, caller); }
  @Serve(statisticsApi.flow) flow(input: In<'flow'>, caller: Caller): Out<'flow'> { return this.shapes.flow(input, caller); }
  @Serve(statisticsApi.funnel) funnel(input: In<'funnel'>, caller: Caller): Out<'funnel'> { return this.shapes.funnel(input, caller); }
  @Serve(statisticsApi.pareto) pareto(input: In<'pareto'>, caller: Caller): Out<'pareto'> { return this.shapes.pareto(input, caller); }
  @Serve(statisticsApi.comparison) comparison(input: In<'comparison'>, caller: Caller): Out<'comparison'> { return this.shapes.comparison(input, caller); }
  @Serve(statisticsApi.lines) lines(input: In<'lines'>, caller: Caller): Out<'lines'> { return this.agreed.lines(input, caller); }
  @Serve(statisticsApi.forecast) forecast(input: In<'forecast'>, caller: Caller): Out<'forecast'> { return this.now.forecast(input, caller); }
  @Serve(statisticsApi.rows) rows(input: In<'rows'>, caller: Caller): Out<'rows'> { return this.now.rows(input, caller); }
}
