import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { InboxBox, casesApi } from '@desk/cases/contract';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { inboxCounts } from './inbox-query';
import { endOfDay } from './list-handoffs';

/** Beyond this a box only says "more": a person needs no exact figure there, and the count stays cheap. */
const UP_TO = 100;
type Counted = { readonly count: number; readonly more: boolean };

@Injectable()
export class CountHandoffs {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(filter: z.output<typeof casesApi.countHandoffs.input>, caller: Caller): Promise<{ counts: Record<InboxBox, Counted> }> {
    const { text, values } = inboxCounts(caller.rights.rules, { staffId: caller.staffId, endOfDay: endOfDay(this.clock.now()), ...filter }, UP_TO);
    const found = await this.database.find<Record<InboxBox, number>>(text, values);
    const of = (box: InboxBox): Counted => ({ count: Math.min(Number(found?.[box] ?? 0), UP_TO), more: Number(found?.[box] ?? 0) > UP_TO });
    return { counts: { open: of('open'), received: of('received'), mine: of('mine'), waiting: of('waiting'), due: of('due'), answered: of('answered'), ended: of('ended') } };
  }
}
