import { z } from 'zod';

/** Lag (2004:543) as first written, as amended by 2009:314, and lag (2019:212), in force since 2019-06-01. Each asks for its own fields. */
export const LawVersion = z.enum(['STL2004', 'STL2009', 'LGOS2019']);
export type LawVersion = z.infer<typeof LawVersion>;
