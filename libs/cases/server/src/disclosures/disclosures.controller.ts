import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { disclosuresApi } from '@desk/cases/contract';
import { DecideDisclosure } from './decide-disclosure';
import { GetReceipt } from './get-receipt';
import { GiveWaiver } from './give-waiver';
import { ListDisclosable } from './list-disclosable';
import { ListWaivers } from './list-waivers';
import { WithdrawWaiver } from './withdraw-waiver';

type In<K extends keyof typeof disclosuresApi> = z.output<(typeof disclosuresApi)[K]['input']>;
type Out<K extends keyof typeof disclosuresApi> = Promise<z.input<(typeof disclosuresApi)[K]['output']>>;

@Controller()
export class DisclosuresController {
  constructor(
    private readonly giving: GiveWaiver,
    private readonly listing: ListWaivers,
    private readonly withdrawing: WithdrawWaiver,
    private readonly deciding: DecideDisclosure,
    private readonly disclosable: ListDisclosable,
    private readonly receipts: GetReceipt,
  ) {}

  @Serve(disclosuresApi.giveWaiver)
  giveWaiver(input: In<'giveWaiver'>, caller: Caller): Out<'giveWaiver'> {
    return this.giving.run(input, caller);
  }

  @Serve(disclosuresApi.listWaivers)
  listWaivers(input: In<'listWaivers'>, caller: Caller): Out<'listWaivers'> {
    return this.listing.run(input, caller);
  }

  @Serve(disclosuresApi.withdrawWaiver)
  withdrawWaiver(input: In<'withdrawWaiver'>, caller: Caller): Out<'withdrawWaiver'> {
    return this.withdrawing.run(input, caller);
  }

  @Serve(disclosuresApi.decideDisclosure)
  decideDisclosure(input: In<'decideDisclosure'>, caller: Caller): Out<'decideDisclosure'> {
    return this.deciding.run(input, caller);
  }

  @Serve(disclosuresApi.listDisclosable)
  listDisclosable(input: In<'listDisclosable'>, caller: Caller): Out<'listDisclosable'> {
    return this.disclosable.run(input, caller);
  }

  @Serve(disclosuresApi.getReceipt)
  getReceipt(input: In<'getReceipt'>, caller: Caller): Out<'getReceipt'> {
    return this.receipts.run(input, caller);
  }
}
