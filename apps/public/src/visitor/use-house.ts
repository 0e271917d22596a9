import { useCallback, useEffect, useRef, useState } from 'react';
import { NoAnswer } from './house';

/** What the house last answered, when, and whether it answers now. `gone`: it says that who asks is nobody (any longer). */
export type Heard<T> = { readonly state: 'asking' | 'here' | 'away' | 'gone'; readonly answer: T | null; readonly at: number };

const gone = (error: unknown): boolean => error instanceof NoAnswer && (error.status === 401 || error.status === 404);

/** Asks one question at a time: told to ask again meanwhile, it asks once more afterwards. */
const asker = <T>(ask: () => Promise<T>, hear: (its: { readonly answer: T } | { readonly error: unknown }) => void) => {
  let busy = false;
  let wanted = false;
  let over = false;
  const again = async (): Promise<void> => {
    if (busy) { wanted = true; return; }
    busy = true;
    const its = await ask().then((answer) => ({ answer }), (error: unknown) => ({ error }));
    busy = false;
    if (over) return;
    hear(its);
    if (wanted) { wanted = false; void again(); }
  };
  return { again, stop: () => { over = true; } };
};

/** Asks the house, keeps the last answer when it cannot be reached, and asks again when told to. */
export const useHouse = <T>(ask: () => Promise<T>): readonly [Heard<T>, () => void] => {
  const [heard, setHeard] = useState<Heard<T>>({ state: 'asking', answer: null, at: 0 });
  const current = useRef<{ again(): Promise<void> } | null>(null);
  useEffect(() => {
    const asking = asker(ask, (its) => {
      if ('answer' in its) setHeard({ state: 'here', answer: its.answer, at: Date.now() });
      else setHeard((before) => (gone(its.error) ? { state: 'gone', answer: null, at: Date.now() } : { ...before, state: 'away' }));
    });
    current.current = asking;
    void asking.again();
    return asking.stop;
  }, [ask]);
  return [heard, useCallback(() => void current.current?.again(), [])];
};
