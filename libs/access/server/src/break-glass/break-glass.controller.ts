import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { BreakGlassSubject, breakGlassApi } from '@desk/access/contract';
import { Database } from '@desk/platform/server';
import type { Caller } from '../caller';
import { accessible } from '../rows-to-sql';
import { Serve } from '../serve';
import { AskBreakGlass } from './ask-break-glass';
import type { BreakGlassEntity } from './break-glass.entity';
import { DecideBreakGlass } from './decide-break-glass';
import { EndBreakGlass } from './end-break-glass';
import { LookThrough } from './look-through';
import { Openings, selectOpenings } from './openings';

type In<K extends keyof typeof breakGlassApi> = z.output<(typeof breakGlassApi)[K]['input']>;
type Out<K extends keyof typeof breakGlassApi> = Promise<z.input<(typeof breakGlassApi)[K]['output']>>;

@Controller()
export class BreakGlassController {
  constructor(
    private readonly database: Database,
    private readonly openings: Openings,
    private readonly asking: AskBreakGlass,
    private readonly deciding: DecideBreakGlass,
    private readonly ending: EndBreakGlass,
    private readonly looking: LookThrough,
  ) {}

  @Serve(breakGlassApi.askBreakGlass)
  askBreakGlass(input: In<'askBreakGlass'>, caller: Caller): Out<'askBreakGlass'> {
    return this.asking.run(input, caller);
  }

  @Serve(breakGlassApi.listBreakGlass)
  async listBreakGlass(_: In<'listBreakGlass'>, caller: Caller): Out<'listBreakGlass'> {
    const mine = accessible(caller.rights.rules, 'read', BreakGlassSubject.name, 'b');
    const rows = await this.database.query<BreakGlassEntity>(`${selectOpenings} WHERE ${mine.sql} ORDER BY b.asked_at DESC, b.id LIMIT 50`, mine.values);
    return { openings: rows.map((row) => this.openings.show(row)) };
  }

  @Serve(breakGlassApi.approveBreakGlass)
  approveBreakGlass({ breakGlassId }: In<'approveBreakGlass'>, caller: Caller): Out<'approveBreakGlass'> {
    return this.deciding.run(breakGlassId, 'approve', caller);
  }

  @Serve(breakGlassApi.declineBreakGlass)
  declineBreakGlass({ breakGlassId }: In<'declineBreakGlass'>, caller: Caller): Out<'declineBreakGlass'> {
    return this.deciding.run(breakGlassId, 'decline', caller);
  }

  @Serve(breakGlassApi.endBreakGlass)
  endBreakGlass(input: In<'endBreakGlass'>, caller: Caller): Out<'endBreakGlass'> {
    return this.ending.run(input, caller);
  }

  @Serve(breakGlassApi.lookThroughBreakGlass)
  lookThroughBreakGlass(input: In<'lookThroughBreakGlass'>, caller: Caller): Out<'lookThroughBreakGlass'> {
    return this.looking.run(input, caller);
  }
}
