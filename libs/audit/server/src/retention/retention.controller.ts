import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { retentionApi } from '@desk/audit/contract';
import { RetentionRules } from './retention-rules';
import { RetentionRuns } from './retention-runs';

type In<K extends keyof typeof retentionApi> = z.output<(typeof retentionApi)[K]['input']>;
type Out<K extends keyof typeof retentionApi> = Promise<z.input<(typeof retentionApi)[K]['output']>>;

@Controller()
export class RetentionController {
  constructor(
    private readonly rules: RetentionRules,
    private readonly runs: RetentionRuns,
  ) {}

  @Serve(retentionApi.readRetention)
  async readRetention({ agencyId }: In<'readRetention'>, caller: Caller): Out<'readRetention'> {
    return { rules: await this.rules.list(agencyId, caller), runs: await this.runs.all(agencyId) };
  }

  @Serve(retentionApi.proposeRule)
  proposeRule(input: In<'proposeRule'>, caller: Caller): Out<'proposeRule'> {
    return this.rules.propose(input, caller);
  }

  @Serve(retentionApi.decideRule)
  decideRule(input: In<'decideRule'>, caller: Caller): Out<'decideRule'> {
    return this.rules.decide(input, caller);
  }

  @Serve(retentionApi.listRun)
  listRun(input: In<'listRun'>, caller: Caller): Out<'listRun'> {
    return this.runs.list(input, caller);
  }

  @Serve(retentionApi.getRun)
  getRun(input: In<'getRun'>, caller: Caller): Out<'getRun'> {
    return this.runs.get(input, caller);
  }

  @Serve(retentionApi.decideRun)
  decideRun(input: In<'decideRun'>, caller: Caller): Out<'decideRun'> {
    return this.runs.decide(input, caller);
  }
}
