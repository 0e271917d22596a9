import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NUDGE, line, topics, type Nudge } from '@desk/realtime/contract';
import { connectionNow, setConnection } from './connection';
import { gather } from './gather';
import { staleAfter } from './stale-after';

/** How often the house is asked while the socket is away, in milliseconds; each browser adds its own chance, so that they do not come together. */
const ASK_EVERY = 15_000;
const withChance = (milliseconds: number): number => milliseconds * (0.75 + Math.random() / 2);

/**
 * Listens to the house, once, in the shell. A nudge says what changed; the browser asks again through the door.
 * A lost nudge costs freshness only: everything on screen is asked again after a reconnect, and now and then while the socket is away.
 */
export const useNudges = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    let over = false;
    let close = () => undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let poll: ReturnType<typeof setTimeout> | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const stale = gather((said) => said.forEach((topic) => staleAfter[topic].forEach((queryKey) => void queries.invalidateQueries({ queryKey: [...queryKey] }))));
    const away = () => setConnection(navigator.onLine ? 'reconnecting' : 'offline');
    const askNowAndThen = () => {
      poll = setTimeout(() => {
        if (connectionNow().state === 'reconnecting' && document.visibilityState === 'visible') void queries.invalidateQueries();
        askNowAndThen();
      }, withChance(ASK_EVERY));
    };

    const listen = async () => {
      // Not needed for the first picture, so not part of the first load.
      const { io } = await import('socket.io-client');
      if (over) return;
      const socket = io(line);
      let met = false;
      // The server said no (a locked or ended session), or closed by itself: socket.io would not try again.
      const tryLater = () => {
        clearTimeout(again);
        again = setTimeout(() => socket.connect(), withChance(line.tryEvery));
      };
      socket.on('connect', () => {
        clearTimeout(later);
        setConnection('live');
        // Everybody comes back within seconds: each asks at a time of its own.
        if (met) later = setTimeout(() => void queries.invalidateQueries(), Math.random() * line.askWithin);
        met = true;
      });
      socket.on('disconnect', (reason) => {
        away();
        if (reason === 'io server disconnect') tryLater();
      });
      socket.on('connect_error', () => {
        away();
        if (!socket.active) tryLater();
      });
      socket.on(NUDGE, (nudge: Nudge) => {
        if (topics.includes(nudge.topic)) stale.add(nudge.topic);
      });
      const online = () => socket.connect();
      window.addEventListener('online', online);
      window.addEventListener('offline', away);
      close = () => {
        window.removeEventListener('online', online);
        window.removeEventListener('offline', away);
        socket.disconnect();
        return undefined;
      };
    };
    void listen().catch(away);
    askNowAndThen();
    return () => {
      over = true;
      clearTimeout(again);
      clearTimeout(poll);
      clearTimeout(later);
      stale.stop();
      close();
    };
  }, [queries]);
};
