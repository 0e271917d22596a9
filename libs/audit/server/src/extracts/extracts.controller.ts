import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { extractsApi } from '@desk/audit/contract';
import { OrderExtract } from './order-extract';
import { ReviewExtract } from './review-extract';

type In<K extends keyof typeof extractsApi> = z.output<(typeof extractsApi)[K]['input']>;
type Out<K extends keyof typeof extractsApi> = Promise<z.input<(typeof extractsApi)[K]['output']>>;

@Controller()
export class ExtractsController {
  constructor(
    private readonly order: OrderExtract,
    private readonly review: ReviewExtract,
  ) {}

  @Serve(extractsApi.orderForVisitor)
  orderForVisitor(input: In<'orderForVisitor'>, caller: Caller): Out<'orderForVisitor'> {
    return this.order.forVisitor(input, caller);
  }

  @Serve(extractsApi.extractsOfVisitor)
  extractsOfVisitor(input: In<'extractsOfVisitor'>, caller: Caller): Out<'extractsOfVisitor'> {
    return this.order.ofVisitor(input, caller);
  }

  @Serve(extractsApi.orderByNumber)
  orderByNumber(input: In<'orderByNumber'>, caller: Caller): Out<'orderByNumber'> {
    return this.order.byNumber(input, caller);
  }

  @Serve(extractsApi.listExtracts)
  listExtracts(input: In<'listExtracts'>, caller: Caller): Out<'listExtracts'> {
    return this.review.list(input, caller);
  }

  @Serve(extractsApi.reviewExtract)
  reviewExtract(input: In<'reviewExtract'>, caller: Caller): Out<'reviewExtract'> {
    return this.review.review(input, caller);
  }

  @Serve(extractsApi.releaseExtract)
  releaseExtract(input: In<'releaseExtract'>, caller: Caller): Out<'releaseExtract'> {
    return this.review.release(input, caller);
  }

  @Serve(extractsApi.fetchExtract)
  fetchExtract(input: In<'fetchExtract'>, caller: Caller): Out<'fetchExtract'> {
    return this.review.file(input, caller);
  }

  @Serve(extractsApi.handOutExtract)
  handOutExtract(input: In<'handOutExtract'>, caller: Caller): Out<'handOutExtract'> {
    return this.review.handOut(input, caller);
  }
}
