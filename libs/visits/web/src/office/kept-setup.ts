import { z } from 'zod';
import type { QueueSetup } from '@desk/visits/contract';

/** Its shape and no more: what is half typed is kept too, and is judged by `mistakesOf`. */
const Shape = z.looseObject({
  officeId: z.string(), version: z.int(),
  settings: z.looseObject({ hours: z.array(z.looseObject({ weekday: z.int(), opens: z.string(), closes: z.string() })), exceptions: z.array(z.looseObject({ day: z.string() })), order: z.array(z.string()), spokenLanguages: z.array(z.string()) }),
  queues: z.array(z.looseObject({ id: z.string(), letter: z.string(), name: z.object({ sv: z.string(), en: z.string() }), lifeEventIds: z.array(z.string()), caseTypeCodes: z.array(z.string()) })),
  desks: z.array(z.looseObject({ id: z.string(), number: z.string(), queueIds: z.array(z.string()) })),
});
const Setup = z.custom<QueueSetup>((value) => Shape.safeParse(value).success);

/** Unsaved work: what the house had when I began, how I want it, and (until I have seen it) what the house had before somebody else saved. */
export const KeptSetup = z.object({ began: Setup, mine: Setup, before: Setup.nullable(), at: z.string() });
export type KeptSetup = z.infer<typeof KeptSetup>;

/** In this browser under the person's own id. The shell takes it away at sign-out. */
export const keptKey = (staffId: string, officeId: string): string => `desk.office.${staffId}.${officeId}`;

export const readKept = (key: string): KeptSetup | null => {
  try {
    return KeptSetup.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
};

/** @param kept null takes it away */
export const keep = (key: string, kept: KeptSetup | null): void => {
  if (kept === null) window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, JSON.stringify(kept));
};
