import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefused } from './ask';

/**
 * The one cache of server state. Only a lost connection is tried again by itself; a no is a no.
 * What a person may no longer see leaves the cache at once, not when the page closes.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isRefused(error, 'not-found', 'not-allowed') && query.state.data !== undefined) query.setState({ data: undefined });
      },
    }),
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 10 * 60_000, refetchOnReconnect: 'always', networkMode: 'always', retry: (count, error) => isRefused(error, 'failed') && count < 2, retryDelay: (count) => 500 * 2 ** count },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
