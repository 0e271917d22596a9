import type { z } from 'zod';

/** Unsaved work stays in this browser under the person's own id. The shell takes it away at sign-out. @param of the agreement, or the agency  @param which its version, or the year */
export const keptKey = (staffId: string, of: string, which: number): string => `desk.agreement.${staffId}.${of}.${which}`;

export const readKept = <S extends z.ZodType>(key: string, schema: S): z.output<S> | null => {
  try {
    const read = schema.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** @returns false when the browser has no room left, so that the screen can say so */
export const keep = (key: string, patch: object): boolean => {
  try {
    window.localStorage.setItem(key, JSON.stringify(patch));
    return true;
  } catch {
    return false;
  }
};

export const forget = (key: string): void => window.localStorage.removeItem(key);
