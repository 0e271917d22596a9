import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { peopleApi } from '@desk/people/contract';
import { GetVisitor } from './get-visitor';
import { HouseCache } from './house-cache';
import { IdentifyVisitor } from './identify-visitor';
import { RecordCheck } from './record-check';
import { RecordMandate } from './record-mandate';
import { UnmaskVisitor } from './unmask-visitor';

type Api = typeof peopleApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class PeopleController {
  constructor(
    private readonly cache: HouseCache,
    private readonly identify: IdentifyVisitor,
    private readonly get: GetVisitor,
    private readonly check: RecordCheck,
    private readonly mandate: RecordMandate,
    private readonly unmask: UnmaskVisitor,
  ) {}

  @Serve(peopleApi.getHouse)
  async getHouse(_: In<'getHouse'>, _caller: Caller): Out<'getHouse'> {
    return (await this.cache.get()).house;
  }

  @Serve(peopleApi.identifyVisitor)
  identifyVisitor(input: In<'identifyVisitor'>, caller: Caller): Out<'identifyVisitor'> {
    return this.identify.run(input, caller);
  }

  @Serve(peopleApi.getVisitor)
  getVisitor(input: In<'getVisitor'>, caller: Caller): Out<'getVisitor'> {
    return this.get.run(input, caller);
  }

  @Serve(peopleApi.recordCheck)
  recordCheck(input: In<'recordCheck'>, caller: Caller): Out<'recordCheck'> {
    return this.check.run(input, caller);
  }

  @Serve(peopleApi.recordMandate)
  recordMandate(input: In<'recordMandate'>, caller: Caller): Out<'recordMandate'> {
    return this.mandate.run(input, caller);
  }

  @Serve(peopleApi.unmaskVisitor)
  unmaskVisitor(input: In<'unmaskVisitor'>, caller: Caller): Out<'unmaskVisitor'> {
    return this.unmask.run(input, caller);
  }
}
