import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { reportsApi } from '@desk/statistics/contract';
import { Letters } from './report/letters';
import { Reports } from './report/reports';

type Api = typeof reportsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: Reports,
    private readonly letters: Letters,
  ) {}

  @Serve(reportsApi.orderReport) orderReport(input: In<'orderReport'>, caller: Caller): Out<'orderReport'> { return this.reports.order(input, caller); }
  @Serve(reportsApi.listReports) listReports(_: In<'listReports'>, caller: Caller): Out<'listReports'> { return this.reports.list(caller); }
  @Serve(reportsApi.getReport) getReport(input: In<'getReport'>, caller: Caller): Out<'getReport'> { return this.reports.get(input, caller); }
  @Serve(reportsApi.fetchReport) fetchReport(input: In<'fetchReport'>, caller: Caller): Out<'fetchReport'> { return this.reports.fetch(input, caller); }
  @Serve(reportsApi.listLetters) listLetters(_: In<'listLetters'>, caller: Caller): Out<'listLetters'> { return this.letters.list(caller); }
  @Serve(reportsApi.sendLetterAgain) sendLetterAgain(input: In<'sendLetterAgain'>, caller: Caller): Out<'sendLetterAgain'> { return this.letters.again(input, caller); }
  @Serve(reportsApi.listSchedules) listSchedules(_: In<'listSchedules'>, caller: Caller): Out<'listSchedules'> { return this.reports.schedules(caller); }
  @Serve(reportsApi.addSchedule) addSchedule(input: In<'addSchedule'>, caller: Caller): Out<'addSchedule'> { return this.reports.schedule(input, caller); }
  @Serve(reportsApi.deleteSchedule) deleteSchedule(input: In<'deleteSchedule'>, caller: Caller): Out<'deleteSchedule'> { return this.reports.unschedule(input, caller); }
}
