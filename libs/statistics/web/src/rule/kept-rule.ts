import { z } from 'zod';

/** What is typed and not saved, as it was typed. */
const TypedRule = z.object({ level: z.string(), hours: z.string(), sample: z.string() });
export type TypedRule = z.infer<typeof TypedRule>;

/** In this browser under the person's own id, beside the rest of the office's unsaved settings. The shell takes it away at sign-out. */
const keyOf = (staffId: string, officeId: string): string => `desk.office.${staffId}.${officeId}.rule`;

export const keptRule = (staffId: string, officeId: string): TypedRule | null => {
  try {
    return TypedRule.safeParse(JSON.parse(window.localStorage.getItem(keyOf(staffId, officeId)) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
};

/** @param typed null takes it away */
export const keepRule = (staffId: string, officeId: string, typed: TypedRule | null): void => {
  if (typed === null) window.localStorage.removeItem(keyOf(staffId, officeId));
  else window.localStorage.setItem(keyOf(staffId, officeId), JSON.stringify(typed));
};
