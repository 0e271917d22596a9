import { DraftPatch } from './draft-patch';

/** Unsaved work on a draft stays in this browser under the person's own id. The shell takes it away at sign-out. */
export const keptKey = (staffId: string, agreementId: string, number: number): string => `desk.agreement.${staffId}.${agreementId}.${number}`;

export const readKept = (key: string): DraftPatch | null => {
  try {
    const read = DraftPatch.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** @returns false when the browser has no room left, so that the screen can say so */
export const keep = (key: string, patch: DraftPatch): boolean => {
  try {
    window.localStorage.setItem(key, JSON.stringify(patch));
    return true;
  } catch {
    return false;
  }
};

export const forget = (key: string): void => window.localStorage.removeItem(key);
