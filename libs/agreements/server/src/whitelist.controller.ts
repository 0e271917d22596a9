import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { whitelistApi } from '@desk/agreements/contract';
import { WhitelistChanges } from './whitelist-changes';

type Api = typeof whitelistApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class WhitelistController {
  constructor(private readonly changes: WhitelistChanges) {}

  @Serve(whitelistApi.listWhitelist)
  listWhitelist(_: In<'listWhitelist'>, __: Caller): Out<'listWhitelist'> {
    return this.changes.list();
  }

  @Serve(whitelistApi.proposeEntry)
  proposeEntry(input: In<'proposeEntry'>, caller: Caller): Out<'proposeEntry'> {
    return this.changes.proposeEntry(input, caller);
  }

  @Serve(whitelistApi.proposeEnd)
  proposeEnd(input: In<'proposeEnd'>, caller: Caller): Out<'proposeEnd'> {
    return this.changes.proposeEnd(input, caller);
  }

  @Serve(whitelistApi.decideChange)
  decideChange(input: In<'decideChange'>, caller: Caller): Out<'decideChange'> {
    return this.changes.decide(input, caller);
  }
}
