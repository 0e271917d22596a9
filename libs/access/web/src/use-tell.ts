import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '@desk/kernel/contract';
import { ask } from './ask';
import type { RefusedError } from './refused-error';
import { askKey, rootOf } from './use-ask';

export type TellOptions<O> = {
  /** What has to be asked again afterwards: an endpoint, or a path root such as `visits`. Unless told, the endpoint's own root. */
  readonly invalidates?: readonly (Pick<Endpoint, 'path'> | string)[];
  /** Runs before the invalidation, for example to put the answer into the cache. */
  readonly onDone?: (answer: O) => void;
};

/**
 * Changes something. `mutateAsync(input)` answers what the endpoint answers or throws `RefusedError`.
 * After `changed-meanwhile` the same questions are asked again, so that the screen shows what the other person did.
 */
export const useTell = <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>, options: TellOptions<z.output<O>> = {}): UseMutationResult<z.output<O>, RefusedError, z.input<I>> => {
  const queries = useQueryClient();
  const askAgain = () => {
    const keys = (options.invalidates ?? [rootOf(it)]).map((what) => (typeof what === 'string' ? [what] : askKey(what)));
    keys.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
  };
  return useMutation<z.output<O>, RefusedError, z.input<I>>({
    mutationFn: (input) => ask(it, input),
    onSuccess: (answer) => {
      options.onDone?.(answer);
      askAgain();
    },
    onError: (error) => {
      if (error.refusal.code === 'changed-meanwhile' || error.refusal.code === 'not-found') askAgain();
    },
  });
};
