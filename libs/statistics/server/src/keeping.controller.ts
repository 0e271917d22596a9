import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { keepingApi, reportsApi } from '@desk/statistics/contract';
import { DemandQuestion } from './keep/demand-question';
import { KeepSettings } from './keep/keep-settings';

type Api = typeof keepingApi & typeof reportsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class KeepingController {
  constructor(
    private readonly settings: KeepSettings,
    private readonly demand: DemandQuestion,
  ) {}

  @Serve(keepingApi.listViews) listViews(_: In<'listViews'>, caller: Caller): Out<'listViews'> { return this.settings.views(caller); }
  @Serve(keepingApi.saveView) saveView(input: In<'saveView'>, caller: Caller): Out<'saveView'> { return this.settings.saveView(input, caller); }
  @Serve(keepingApi.deleteView) deleteView(input: In<'deleteView'>, caller: Caller): Out<'deleteView'> { return this.settings.deleteView(input, caller); }
  @Serve(keepingApi.listCosts) listCosts(input: In<'listCosts'>): Out<'listCosts'> { return this.settings.costs(input); }
  @Serve(keepingApi.setCost) setCost(input: In<'setCost'>, caller: Caller): Out<'setCost'> { return this.settings.setCost(input, caller); }
  @Serve(keepingApi.getOfficeRule) getOfficeRule(input: In<'getOfficeRule'>): Out<'getOfficeRule'> { return this.settings.rule(input); }
  @Serve(keepingApi.setOfficeRule) setOfficeRule(input: In<'setOfficeRule'>, caller: Caller): Out<'setOfficeRule'> { return this.settings.setRule(input, caller); }
  @Serve(keepingApi.demandQuestion) demandQuestion(input: In<'demandQuestion'>, caller: Caller): Out<'demandQuestion'> { return this.demand.run(input, caller); }
  @Serve(keepingApi.listFlagged) listFlagged(input: In<'listFlagged'>): Out<'listFlagged'> { return this.settings.flagged(input); }
  @Serve(keepingApi.flag) flag(input: In<'flag'>, caller: Caller): Out<'flag'> { return this.settings.flag(input, caller); }
  @Serve(keepingApi.unflag) unflag(input: In<'unflag'>, caller: Caller): Out<'unflag'> { return this.settings.unflag(input, caller); }
  @Serve(keepingApi.reconciliation) reconciliation(_: In<'reconciliation'>): Out<'reconciliation'> { return this.settings.reconciliation(); }
  @Serve(reportsApi.getTertial) getTertial(input: In<'getTertial'>): Out<'getTertial'> { return this.settings.tertial(input); }
  @Serve(reportsApi.setTertial) setTertial(input: In<'setTertial'>, caller: Caller): Out<'setTertial'> { return this.settings.setTertial(input, caller); }
}
