import { keepPreviousData, useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '@desk/kernel/contract';
import { ask } from './ask';
import type { RefusedError } from './refused-error';

/** The first word of an endpoint's path: `/visits/:visitId/cases` → `visits`. Nudges and acts invalidate by it. */
export const rootOf = (it: Pick<Endpoint, 'path'>): string => it.path.split('/')[1] ?? '';

/** The key of an answer in the cache: `[path root, path, input]`. */
export const askKey = <I extends z.ZodType>(it: Pick<Endpoint<I>, 'path'>, input?: z.input<I>): QueryKey =>
  input === undefined ? [rootOf(it), it.path] : [rootOf(it), it.path, input];

export type AskOptions = {
  readonly enabled?: boolean;
  /** Milliseconds during which the answer counts as fresh; 15 s unless told. */
  readonly staleTime?: number;
  readonly refetchInterval?: number | false;
  /** Shows the previous input's answer until the new one is here, so that nothing jumps. */
  readonly keepPrevious?: boolean;
};

/** The options of one question, for `useQueries`, `prefetchQuery` and `fetchQuery`. */
export const askQuery = <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>, input: z.input<I>) => ({
  queryKey: askKey(it, input),
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<z.output<O>> => ask(it, input, signal),
});

/** Asks and keeps asking: typed by the endpoint, refetched when a nudge says so. `error` is always a `RefusedError`. */
export const useAsk = <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>, input: z.input<I>, options: AskOptions = {}): UseQueryResult<z.output<O>, RefusedError> => {
  const { keepPrevious, ...rest } = options;
  return useQuery<z.output<O>, RefusedError>({ ...askQuery(it, input), ...rest, ...(keepPrevious ? { placeholderData: keepPreviousData } : {}) });
};
