import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefused } from './ask';

const MOST_TRIES = 2;
/** While the house cannot answer it is asked for about five minutes, each browser at times of its own; `useNudges` asks everything again when it is back. */
const MOST_WHILE_AWAY = 40;
const delay = (count: number, error: unknown): number => (isRefused(error, 'unavailable') ? Math.min(1000 * 2 ** count, 8000) * (0.5 + Math.random()) : 500 * 2 ** count);

/**
 * The one cache of server state. Only a lost connection and a house that cannot answer for the moment are tried again by themselves; a no is a no.
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
      queries: { staleTime: 15_000, gcTime: 10 * 60_000, refetchOnReconnect: 'always', networkMode: 'always', retry: (count, error) => (isRefused(error, 'failed') && count < MOST_TRIES) || (isRefused(error, 'unavailable') && count < MOST_WHILE_AWAY), retryDelay: delay },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
