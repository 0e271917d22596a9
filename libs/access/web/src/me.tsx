import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { abilityFrom, accessApi, type Me } from '@desk/access/contract';
import { ask, isRefused, rememberSession } from './ask';
import { LockScreen } from './lock-screen';
import { AbilityProvider } from './may';
import type { RefusedError } from './refused-error';
import { goToAddress, signInHere, type GoTo } from './sign-in';
import { rememberTakenOver } from './taken-over';
import { askKey } from './use-ask';
import { useLock, type Lock } from './use-lock';

const MeContext = createContext<Me | null>(null);
const LockContext = createContext<Lock | null>(null);

/** Who is signed in. Only inside `MeProvider`. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe needs a MeProvider above it');
  return me;
};

/** The lock of the session: its state for a warning, and `lock()` for a button. */
export const useSessionLock = (): Lock => {
  const lock = useContext(LockContext);
  if (lock === null) throw new Error('useSessionLock needs a MeProvider above it');
  return lock;
};

export type MeProviderProps = {
  readonly children: ReactNode;
  readonly loading?: ReactNode;
  /** What to show when it cannot be found out who is signed in. */
  readonly failed?: (error: RefusedError, tryAgain: () => void) => ReactNode;
  readonly goTo?: GoTo;
};

/**
 * Finds out who is signed in and lends `useMe`, `useMay` and `useSessionLock` to the page. Somebody who is not signed in goes to sign-in.
 * A lock covers the page and leaves it mounted, so that unsaved work stays.
 */
export const MeProvider = ({ children, loading = null, failed, goTo = goToAddress }: MeProviderProps) => {
  const { data: me, error, refetch } = useQuery<Me, RefusedError>({
    queryKey: askKey(accessApi.me, {}),
    queryFn: async ({ signal }) => ask(accessApi.me, {}, signal),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  });
  const outside = me === undefined && isRefused(error, 'not-signed-in');
  useEffect(() => {
    if (outside) signInHere(goTo);
  }, [outside, goTo]);
  if (me !== undefined) return <SignedIn me={me} goTo={goTo}>{children}</SignedIn>;
  if (error !== null && !outside) return failed?.(error, () => void refetch()) ?? null;
  return loading;
};

const SignedIn = ({ me, goTo, children }: { readonly me: Me; readonly goTo: GoTo; readonly children: ReactNode }) => {
  rememberSession(me);
  const queries = useQueryClient();
  const [first] = useState(me);
  const lock = useLock(me);
  const ability = useMemo(() => abilityFrom(me.rules), [me.rules]);
  const another = first.staffId !== me.staffId;

  // What was fetched under other rights may not be shown any more: unseen answers go, seen ones are asked again.
  const version = useRef(me.abilityVersion);
  useEffect(() => {
    if (me.abilityVersion === version.current) return;
    version.current = me.abilityVersion;
    queries.removeQueries({ type: 'inactive' });
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
  }, [me.abilityVersion, queries]);
  useEffect(() => {
    if (!another) return;
    queries.clear();
    rememberTakenOver(first.displayName);
    goTo('/');
  }, [another, queries, goTo, first.displayName]);

  if (another) return null;
  return (
    <MeContext value={me}>
      <LockContext value={lock}>
        <AbilityProvider ability={ability}>
          {children}
          {(lock.state === 'locked' || lock.state === 'ended') && <LockScreen ended={lock.state === 'ended'} since={lock.since} name={me.displayName} goTo={goTo} />}
        </AbilityProvider>
      </LockContext>
    </MeContext>
  );
};
