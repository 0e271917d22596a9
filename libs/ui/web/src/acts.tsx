import { createContext, useContext, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { keyOf, rests, type Act } from './act-keys';
import { useLetterKeys } from './letter-keys';

type Shelf = { readonly put: (owner: string, acts: readonly Act[]) => void; readonly drop: (owner: string) => void; readonly run: (id: string) => void };

const ShelfContext = createContext<Shelf | null>(null);
const ActsContext = createContext<readonly Act[]>([]);

/** How long a key that was pressed too early is kept, in milliseconds: long enough for a save, too short to surprise. */
const KEPT = 4000;

type ActsProviderProps = {
  readonly children: ReactNode;
  /** A key was pressed whose act cannot be done now. */
  readonly onCannot?: (why: string) => void;
  /** A key was pressed while what was done before is still being saved. It acts afterwards, if the act is still there. */
  readonly onWait?: () => void;
};

/** A key belongs to what was offered last; the earlier one is still in the palette, without it. */
const withoutTaken = (acts: readonly Act[]): Act[] =>
  acts.map((act, at) => (act.key !== undefined && acts.slice(at + 1).some(({ key }) => key === act.key) ? { ...act, key: undefined } : act));

/** Holds what can be done on the screen now, for the palette, the key sheet and the keys themselves. What came last wins a key. */
export const ActsProvider = ({ children, onCannot, onWait }: ActsProviderProps) => {
  const [owners, setOwners] = useState<ReadonlyMap<string, readonly Act[]>>(new Map());
  const newest = useRef<readonly Act[]>([]);
  const shelf = useMemo<Shelf>(() => ({
    run: (id) => newest.current.find((act) => act.id === id)?.run(),
    put: (owner, acts) => setOwners((all) => new Map(all).set(owner, acts)),
    drop: (owner) => setOwners((all) => new Map([...all].filter(([name]) => name !== owner))),
  }), []);
  const acts = useMemo(() => withoutTaken([...owners.values()].flat()), [owners]);
  const shown = useMemo(() => acts.filter(({ soon }) => !soon), [acts]);
  const early = useRef<{ readonly key: string; readonly id: string | null; readonly at: number } | null>(null);

  const letters = useLetterKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A key without a name comes from the browser filling in a field. A key that is held acts once; arrows go on.
    if (event.defaultPrevented || event.isComposing || !event.key) return;
    const key = keyOf(event);
    if (event.repeat && !/^[↓↑←→]$/.test(key)) return;
    const act = acts.find((one) => one.key === key);
    if (!act || !rests(event, key, letters)) return;
    event.preventDefault();
    if (act.why !== undefined) return onCannot?.(act.why);
    early.current = act.wait ? { key, id: act.soon ? null : act.id, at: event.timeStamp } : null;
    if (act.wait) onWait?.();
    else act.run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  // What was pressed too early acts now, when it is the same act.
  const catchUp = useEffectEvent(() => {
    const pressed = early.current;
    const act = pressed && acts.find(({ key }) => key === pressed.key);
    if (!pressed || act?.wait) return;
    early.current = null;
    const same = act && (pressed.id === null || pressed.id === act.id) && performance.now() - pressed.at < KEPT;
    if (same && act.why === undefined && document.querySelector('dialog[open]') === null) act.run();
  });
  useEffect(() => {
    newest.current = acts;
    catchUp();
  }, [acts]);

  return <ShelfContext value={shelf}><ActsContext value={shown}>{children}</ActsContext></ShelfContext>;
};

/** Does what another part of the screen offers, if it offers it now. */
export const useRunAct = (): ((id: string) => void) => useContext(ShelfContext)?.run ?? (() => undefined);

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
