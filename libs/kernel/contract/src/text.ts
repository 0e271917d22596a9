import { z } from 'zod';

/** A text that a person reads, in both languages of the staff screens. */
export const Text = z.object({ sv: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;

export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;
