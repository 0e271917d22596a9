import { createContext, useContext, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useLetterKeys } from '@desk/ui/web';
import { keyOf, rests, type Act } from './act-keys';

type Shelf = { readonly put: (owner: string, acts: readonly Act[]) => void; readonly drop: (owner: string) => void };

const ShelfContext = createContext<Shelf | null>(null);
const ActsContext = createContext<readonly Act[]>([]);

/** Holds what can be done on the screen now, for the palette, the key sheet and the keys themselves. What came last wins a key. */
export const ActsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [owners, setOwners] = useState<ReadonlyMap<string, readonly Act[]>>(new Map());
  const shelf = useMemo<Shelf>(() => ({
    put: (owner, acts) => setOwners((all) => new Map(all).set(owner, acts)),
    drop: (owner) => setOwners((all) => new Map([...all].filter(([name]) => name !== owner))),
  }), []);
  const acts = useMemo(() => [...owners.values()].flat(), [owners]);

  const letters = useLetterKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A key without a name comes from the browser filling in a field. A key that is held acts once; arrows go on.
    if (event.defaultPrevented || event.isComposing || !event.key) return;
    const key = keyOf(event);
    if (event.repeat && !/^[↓↑←→]$/.test(key)) return;
    const act = acts.findLast((one) => one.key === key && one.run !== undefined);
    if (!act || !rests(event, key, letters)) return;
    event.preventDefault();
    act.run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return <ShelfContext value={shelf}><ActsContext value={acts}>{children}</ActsContext></ShelfContext>;
};

/** Everything that can be done now, in the order in which it was offered. */
export const useAllActs = (): readonly Act[] => useContext(ActsContext);

/**
 * Offers acts while the component is on screen: they stand in the palette (Ctrl+K), in the key sheet (`?`) and answer to their keys.
 * The list may be new at every render; only a change in what it says is passed on, and `run` is always the newest.
 */
export const useActs = (acts: readonly Act[]): void => {
  const owner = useId();
  const shelf = useContext(ShelfContext);
  const run = useEffectEvent((id: string) => {
    const act = acts.find((one) => one.id === id);
    // Asked of the newest list: what was missing a moment ago may have been written since.
    if (act?.why === undefined) act?.run();
  });
  const said = JSON.stringify(acts.map(({ run: _, ...rest }) => rest));
  // Before the screen is painted, so that a key seen there already answers.
  useLayoutEffect(() => {
    const words: Omit<Act, 'run'>[] = JSON.parse(said);
    shelf?.put(owner, words.map((act) => ({ ...act, run: () => run(act.id) })));
  }, [shelf, owner, said]);
  useEffect(() => () => shelf?.drop(owner), [shelf, owner]);
};
