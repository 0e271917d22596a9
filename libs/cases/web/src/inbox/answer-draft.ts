import { useState } from 'react';
import { z } from 'zod';

/** What a handler has begun to write. Kept in this browser, under the person's own id, until it is sent. */
export const AnswerDraft = z.object({ visitorText: z.string(), internalText: z.string(), outcome: z.string(), nextStep: z.string(), nextDate: z.string(), savedAt: z.string().nullable() });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

const empty: AnswerDraft = { visitorText: '', internalText: '', outcome: 'INFORMERAT', nextStep: '', nextDate: '', savedAt: null };
const keyOf = (staffId: string, handoffId: string): string => `desk.answer.${staffId}.${handoffId}`;

const read = (key: string): AnswerDraft => {
  try {
    const stored = AnswerDraft.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
    return stored.success ? stored.data : empty;
  } catch {
    return empty;
  }
};

/** Days that a forgotten draft stays on this machine. */
const KEPT_DAYS = 7;

/** Takes away drafts that nobody came back to. */
export const forgetOldDrafts = (now: Date): void => {
  Object.keys(window.localStorage)
    .filter((key) => key.startsWith('desk.answer.') && now.getTime() - Date.parse(read(key).savedAt ?? '') > KEPT_DAYS * 86_400_000)
    .forEach((key) => window.localStorage.removeItem(key));
};

export type AnswerDraftInHand = {
  readonly draft: AnswerDraft;
  /** Has anything been written? */
  readonly begun: boolean;
  readonly write: (change: Partial<AnswerDraft>) => void;
  readonly clear: () => void;
};

/** The draft of an answer to one hand-off. Survives reload, lock and a colleague's change; gone when it is sent. */
export const useAnswerDraft = (staffId: string, handoffId: string): AnswerDraftInHand => {
  const key = keyOf(staffId, handoffId);
  const [held, setHeld] = useState(() => ({ key, draft: read(key) }));
  const draft = held.key === key ? held.draft : read(key);
  return {
    draft,
    begun: draft.visitorText.trim() !== '' || draft.internalText.trim() !== '',
    write: (change) => {
      const next = { ...draft, ...change, savedAt: new Date().toISOString() };
      window.localStorage.setItem(key, JSON.stringify(next));
      setHeld({ key, draft: next });
    },
    clear: () => {
      window.localStorage.removeItem(key);
      setHeld({ key, draft: empty });
    },
  };
};
