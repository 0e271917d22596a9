import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accessApi, type Me } from '@desk/access/contract';
import { ask, isRefused } from './ask';
import { onSessionSignal } from './session-signals';
import { onUnlocked } from './sign-in';
import { askKey } from './use-ask';
import { useIdle } from './use-idle';

/** `locked`: the same person continues after signing in again. `ended`: the session is gone, somebody has to sign in. */
export type Lock = { readonly state: 'open' | 'soon' | 'locked' | 'ended'; readonly since: Date | null; readonly lock: () => void };

/** How often a locked window looks whether the session is open again, in milliseconds. */
const LOOK_EVERY = 3000;

/** Keeps the session's lock: after idle minutes, when the server says so, and until `/me` says that it is open again. */
export const useLock = (me: Me): Lock => {
  const queries = useQueryClient();
  const [shut, setShut] = useState<'locked' | 'ended' | null>(me.locked ? 'locked' : null);
  const [since, setSince] = useState<Date | null>(me.locked ? new Date() : null);
  const idle = useIdle(me.idleLockMinutes, shut === null);
  // A lock that the server has not heard of would open by itself at the next look, so it is told until it has heard.
  const tellLock = useMutation({ mutationFn: () => ask(accessApi.lock, {}), networkMode: 'always', retryDelay: LOOK_EVERY, retry: (_, error) => isRefused(error, 'failed', 'too-many') });
  const { mutate: tellServer, isPending: telling } = tellLock;

  const shutAs = (state: 'locked' | 'ended') => {
    setShut(state);
    setSince((earlier) => earlier ?? new Date());
  };
  const lock = () => {
    shutAs('locked');
    tellServer();
  };

  useEffect(() => onSessionSignal((signal) => shutAs(signal === 'locked' ? 'locked' : 'ended')), []);

  useEffect(() => {
    if (me.locked) shutAs('locked');
  }, [me]);

  useEffect(() => {
    if (idle !== 'idle') return;
    shutAs('locked');
    tellServer();
  }, [idle, tellServer]);

  useEffect(() => {
    if (shut === null || telling) return;
    const look = async () => {
      const now = await ask(accessApi.me, {}).catch(() => null);
      if (now === null || now.locked) return;
      queries.setQueryData(askKey(accessApi.me, {}), now);
      setShut(null);
      setSince(null);
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
  }, [shut, telling, queries]);

  return { state: shut ?? (idle === 'soon' ? 'soon' : 'open'), since, lock };
};
