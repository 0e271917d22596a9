import { z } from 'zod';

/** A note that has been written but not yet sent. It stays in this browser through reload and lock, until it is sent or the visit ends. */
const Draft = z.object({ text: z.string(), at: z.iso.datetime() });
export type Draft = z.infer<typeof Draft>;

const PREFIX = 'desk.note.';
/**
 * Under the person's own id: a colleague at the same machine never sees it.
 * @param step the step's name in the address: a draft can begin before the step has become a case
 */
export const draftKey = (staffId: string, visitId: string, step: string): string => `${PREFIX}${staffId}.${visitId}.${step}`;

export const readDraft = (key: string): Draft | null => {
  const kept = window.localStorage.getItem(key);
  if (kept === null) return null;
  try {
    return Draft.catch({ text: '', at: new Date(0).toISOString() }).parse(JSON.parse(kept));
  } catch {
    return null;
  }
};

/** Keeps a draft, or forgets it when it is empty. A full or closed store is no reason to stop somebody who writes. */
export const keepDraft = (key: string, text: string, now: Date): Draft | null => {
  try {
    if (text.trim() === '') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify({ text, at: now.toISOString() }));
  } catch {
    return null;
  }
  return text.trim() === '' ? null : { text, at: now.toISOString() };
};

/** Days that a forgotten draft stays on this machine. */
const KEPT_DAYS = 7;

/** Forgets every draft of a visit that has ended, and those that nobody came back to. */
export const forgetDrafts = (visitId: string, now: Date): void => {
  const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX));
  const old = (key: string) => now.getTime() - Date.parse(readDraft(key)?.at ?? '') > KEPT_DAYS * 86_400_000;
  for (const key of keys) if (key.includes(`.${visitId}.`) || old(key)) window.localStorage.removeItem(key);
};
