import { z } from 'zod';
import { Locale, endpoint } from '@desk/kernel/contract';
import { Catalogue } from './catalogue';
import { SearchHit } from './search-hit';

export const routingApi = {
  getCatalogue: endpoint({
    method: 'GET',
    path: '/catalogue',
    can: 'signed-in',
    input: z.object({}),
    output: Catalogue,
    kept: true,
    summary: 'Every life event, case type and desk task; the version changes when any of them does',
  }),
  searchCatalogue: endpoint({
    method: 'GET',
    path: '/catalogue/search',
    can: 'signed-in',
    input: z.object({
      q: z.string().max(100),
      locale: Locale.default('sv'),
      limit: z.coerce.number().int().min(1).max(20).default(8),
    }),
    output: z.object({ hits: z.array(SearchHit) }),
    summary: 'Life events and case types by what people say, best first',
  }),
};
