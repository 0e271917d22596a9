import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accessApi, type Me } from '@desk/access/contract';
import { ask, isRefused } from './ask';
import { onSessionSignal } from './session-signals';
import { onUnlocked } from './sign-in';
import { askKey } from './use-ask';
import { useIdle } from './use-idle';

type Shut = { readonly as: 'locked' | 'ended'; readonly since: Date | null };

/** `soon`: the last minute before the lock. `locked`: the same person signs in again. `ended`: the session is gone. */
export type Lock = { readonly state: 'open' | 'soon' | 'locked' | 'ended'; readonly since: Date | null; readonly lock: () => void };

/** How often a locked window looks whether the session is open again, in milliseconds. */
const LOOK_EVERY = 3000;

/** Keeps the session's lock: after idle minutes, when the server says so, and until `/me` says that it is open again. */
export const useLock = (me: Me): Lock => {
  const queries = useQueryClient();
  const [told, setTold] = useState<Shut | null>(null);
  const shut: Shut | null = told ?? (me.locked ? { as: 'locked', since: null } : null);
  const isShut = shut !== null;
  // A lock that the server has not heard of would open by itself at the next look, so it is told until it has heard.
  const { mutate: tellServer, isPending: telling } = useMutation({
    mutationFn: () => ask(accessApi.lock, {}), networkMode: 'always', retryDelay: LOOK_EVERY, retry: (_, error) => isRefused(error, 'failed', 'too-many', 'unavailable'),
  });
  const shutAs = (as: Shut['as']) => setTold((earlier) => ({ as, since: earlier?.since ?? new Date() }));
  const lock = () => {
    shutAs('locked');
    tellServer();
  };
  const idle = useIdle(me.idleLockMinutes, !isShut, lock, () => void queries.invalidateQueries({ queryKey: askKey(accessApi.me) }));

  // A lock stays one: signing in again ends the session that was locked, and the next look finds the new one.
  useEffect(() => onSessionSignal((signal) => setTold((earlier) => ({ as: signal === 'locked' || earlier?.as === 'locked' ? 'locked' : 'ended', since: earlier?.since ?? new Date() }))), []);

  useEffect(() => {
    if (!isShut || telling) return;
    const look = async () => {
      const now = await ask(accessApi.me, {}).catch(() => null);
      if (now === null || now.locked) return;
      queries.setQueryData(askKey(accessApi.me, {}), now);
      setTold(null);
      void queries.invalidateQueries();
    };
    const clock = window.setInterval(() => void look(), LOOK_EVERY);
    const stop = onUnlocked(() => void look());
    window.addEventListener('focus', look);
    return () => {
      window.clearInterval(clock);
      stop();
      window.removeEventListener('focus', look);
    };
  }, [isShut, telling, queries]);

  return { state: shut?.as ?? (idle ? 'soon' : 'open'), since: shut?.since ?? null, lock };
};
