import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { casesApi } from '@desk/cases/contract';
import { ReportHandoffConflict } from './conflict/report-handoff-conflict';
import { CountHandoffs } from './count-handoffs';
import { GetHandoff } from './get-handoff';
import { ListHandoffs } from './list-handoffs';
import { PreviewHandoff } from './preview-handoff';
import { SendHandoff } from './send-handoff';
import { StepHandoff } from './step-handoff';
import { UnmaskHandoff } from './unmask-handoff';

type In<E extends { input: z.ZodType }> = z.output<E['input']>;
type Out<E extends { output: z.ZodType }> = Promise<z.input<E['output']>>;

@Controller()
export class HandoffsController {
  constructor(
    private readonly previews: PreviewHandoff,
    private readonly sending: SendHandoff,
    private readonly inbox: ListHandoffs,
    private readonly counting: CountHandoffs,
    private readonly one: GetHandoff,
    private readonly steps: StepHandoff,
    private readonly numbers: UnmaskHandoff,
    private readonly conflicts: ReportHandoffConflict,
  ) {}

  @Serve(casesApi.previewHandoff)
  previewHandoff(input: In<typeof casesApi.previewHandoff>, caller: Caller): Out<typeof casesApi.previewHandoff> {
    return this.previews.run(input, caller);
  }

  @Serve(casesApi.sendHandoff)
  sendHandoff(input: In<typeof casesApi.sendHandoff>, caller: Caller): Out<typeof casesApi.sendHandoff> {
    return this.sending.run(input, caller);
  }

  @Serve(casesApi.listHandoffs)
  listHandoffs(input: In<typeof casesApi.listHandoffs>, caller: Caller): Out<typeof casesApi.listHandoffs> {
    return this.inbox.run(input, caller);
  }

  @Serve(casesApi.countHandoffs)
  countHandoffs(input: In<typeof casesApi.countHandoffs>, caller: Caller): Out<typeof casesApi.countHandoffs> {
    return this.counting.run(input, caller);
  }

  @Serve(casesApi.getHandoff)
  getHandoff(input: In<typeof casesApi.getHandoff>, caller: Caller): Out<typeof casesApi.getHandoff> {
    return this.one.run(input, caller);
  }

  @Serve(casesApi.stepHandoff)
  stepHandoff(input: In<typeof casesApi.stepHandoff>, caller: Caller): Out<typeof casesApi.stepHandoff> {
    return this.steps.run(input, caller);
  }

  @Serve(casesApi.reportHandoffConflict)
  reportHandoffConflict(input: In<typeof casesApi.reportHandoffConflict>, caller: Caller): Out<typeof casesApi.reportHandoffConflict> {
    return this.conflicts.run(input, caller);
  }

  @Serve(casesApi.unmaskHandoff)
  unmaskHandoff(input: In<typeof casesApi.unmaskHandoff>, caller: Caller): Out<typeof casesApi.unmaskHandoff> {
    return this.numbers.run(input, caller);
  }
}
