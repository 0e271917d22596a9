import { z } from 'zod';

/** A life event or a case type that answers what was typed. */
export const SearchHit = z.object({
  kind: z.enum(['life-event', 'case-type']),
  /** LH01, or a case type code. */
  id: z.string(),
  name: z.string(),
  /** What was found, when it is not the name: "bebis". */
  matched: z.string().nullable(),
  /** Above 0; about 1 for what was typed letter by letter. */
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;
