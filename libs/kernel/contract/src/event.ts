import type { z } from 'zod';

/** Something that happened, in ids and codes only. Told inside the transaction, heard after it. */
export type EventKind<N extends string = string, S extends z.ZodType = z.ZodType> = { readonly name: N; readonly data: S };

export const event = <const N extends string, S extends z.ZodType>(name: N, data: S): EventKind<N, S> => ({ name, data });
