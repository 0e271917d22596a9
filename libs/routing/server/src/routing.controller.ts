import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { routingApi } from '@desk/routing/contract';
import { Routing } from './routing.facade';

const { getCatalogue, searchCatalogue } = routingApi;

@Controller()
export class RoutingController {
  constructor(private readonly routing: Routing) {}

  @Serve(getCatalogue)
  async getCatalogue(_: object, _caller: Caller): Promise<z.input<typeof getCatalogue.output>> {
    return this.routing.catalogue();
  }

  @Serve(searchCatalogue)
  async searchCatalogue(
    { q, locale, limit }: z.output<typeof searchCatalogue.input>,
    _caller: Caller,
  ): Promise<z.input<typeof searchCatalogue.output>> {
    return { hits: this.routing.search(q, locale, limit) };
  }
}
