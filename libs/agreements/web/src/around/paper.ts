import { useTell, type RefusedError } from '@desk/access/web';
import type { Endpoint } from '@desk/kernel/contract';
import type { Paper } from '@desk/agreements/contract';
import type { z } from 'zod';

/** Hands a file to the browser. */
export const savePaper = ({ fileName, base64 }: Paper, type = 'application/pdf'): void => {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};

/** Asks the house to make a file, and saves it. `failed` says in words why there is none. */
export const usePaper = <I extends z.ZodType>(endpoint: Endpoint<I, typeof import('@desk/agreements/contract').Paper>, failed: (error: RefusedError) => string) => {
  const { mutate, isPending, error } = useTell(endpoint, { invalidates: [], onDone: savePaper });
  return { make: (input: z.input<I>) => mutate(input), isPending, error: error ? failed(error) : null };
};
