import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { agreementReportsApi } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { ConditionCode } from '@desk/kernel/contract';
import { mustAct } from './agreement-access';
import { RefusalTally } from './refusal-tally';

type Api = typeof agreementReportsApi;

/** Why the desks said no for an agency: the list for the agreement meeting. */
@Injectable()
export class RefusalReport {
  constructor(private readonly tally: RefusalTally) {}

  async run({ agencyId, from, to }: z.output<Api['refusals']['input']>, caller: Caller): Promise<z.input<Api['refusals']['output']>> {
    mustAct(caller, 'test', null, agencyId);
    const rows = await this.tally.of(agencyId, from, to);
    const total = rows.reduce((sum, row) => sum + row.count, 0);
    const unreceived = await this.tally.unreceived(agencyId, from, to);
    return { total, unreceived, rows: rows.map((row) => ({ ...row, condition: ConditionCode.parse(row.condition), task: TaskCode.parse(row.task), share: Math.round((row.count / total) * 1000) / 1000 })) };
  }
}
