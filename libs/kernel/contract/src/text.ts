import { z } from 'zod';

/** A text that a person reads, in both languages of the staff screens. */
export const Text = z.object({ sv: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;

export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Sweden, `YYYY-MM-DD`. The database knows no year 0. */
export const Day = z.iso.date().refine((day) => day >= '0001-01-01');
export type Day = z.infer<typeof Day>;
