import { useTell, type RefusedError } from '@desk/access/web';
import type { Endpoint } from '@desk/kernel/contract';
import type { Paper } from '@desk/agreements/contract';
import { bytesOf, saveFile } from '@desk/ui/web';
import type { z } from 'zod';

/** Asks the house to make a file, and saves it. `failed` says in words why there is none. */
export const usePaper = <I extends z.ZodType>(endpoint: Endpoint<I, typeof Paper>, failed: (error: RefusedError) => string) => {
  const { mutate, isPending, error } = useTell(endpoint, { invalidates: [], onDone: ({ fileName, base64 }) => saveFile(fileName, bytesOf(base64), 'application/pdf') });
  return { make: (input: z.input<I>) => mutate(input), isPending, error: error ? failed(error) : null };
};
