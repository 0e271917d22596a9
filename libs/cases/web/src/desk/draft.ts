import { z } from 'zod';

/** A note that has been written but not yet sent. It stays in this browser through reload and lock, until it is sent or the visit ends. */
const Draft = z.object({ text: z.string(), at: z.iso.datetime() });
export type Draft = z.infer<typeof Draft>;

const PREFIX = 'desk.note.';
/** @param step the step's name in the address: a draft can begin before the step has become a case */
export const draftKey = (visitId: string, step: string): string => `${PREFIX}${visitId}.${step}`;

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

/** Forgets every draft of a visit that has ended. */
export const forgetDrafts = (visitId: string): void => {
  const keys = Array.from({ length: window.localStorage.length }, (_, at) => window.localStorage.key(at));
  for (const key of keys) if (key?.startsWith(`${PREFIX}${visitId}.`)) window.localStorage.removeItem(key);
};
