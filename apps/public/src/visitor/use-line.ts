import { useEffect, useRef } from 'react';

/** The house's one socket address and message. Said here too, so that a visitor's page carries no contract code. */
const SOCKET_PATH = '/api/socket';
const NUDGE = 'nudge';

type Line = {
  /** How the socket says who it is; a device is known by its cookie. Null waits. */
  readonly auth: Readonly<Record<string, string>> | null;
  /** Something changed, or may have: ask again. @param topic what it is about; null when it is only time to ask */
  readonly onNudge: (topic: string | null) => void;
  /** How often the house is asked while the socket is away, and now and then although it is there. Milliseconds; each page adds its own chance. */
  readonly askEvery: number;
  readonly askEveryLive: number;
  /** The longest wait of its own choosing after a nudge, so that a full room does not ask at once. */
  readonly spread?: number;
  /** An id whose nudges are this page's own: they are acted on at once. */
  readonly own?: string;
};

const withChance = (milliseconds: number): number => milliseconds * (0.75 + Math.random() / 2);

/**
 * Hears that something changed, over a socket that comes back by itself. While it is away the house is asked gently, each page at times of its own.
 * The socket says ids only; what is shown always comes from the house's own answer.
 */
export const useLine = ({ auth, onNudge, askEvery, askEveryLive, spread = 0, own }: Line): void => {
  const act = useRef(onNudge);
  const mine = useRef(own);
  useEffect(() => { act.current = onNudge; mine.current = own; }, [onNudge, own]);
  const said = auth === null ? null : JSON.stringify(auth);
  useEffect(() => {
    if (said === null) return;
    let over = false;
    let live = false;
    let close = () => undefined;
    let poll: ReturnType<typeof setTimeout>;
    let soon: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = () => { soon ??= setTimeout(() => { soon = undefined; act.current(null); }, Math.random() * spread); };
    const keepAsking = () => { poll = setTimeout(() => { act.current(null); keepAsking(); }, withChance(live ? askEveryLive : askEvery)); };
    const restart = () => { clearTimeout(poll); keepAsking(); };
    const listen = async () => {
      const { io } = await import('socket.io-client');
      if (over) return;
      const socket = io({ path: SOCKET_PATH, auth: JSON.parse(said), transports: ['websocket', 'polling'], reconnectionDelay: 800, reconnectionDelayMax: 15_000, randomizationFactor: 0.5 });
      const later = () => { clearTimeout(again); again = setTimeout(() => socket.connect(), withChance(5_000)); };
      const away = () => { live = false; restart(); };
      socket.on('connect', () => { live = true; restart(); ask(); });
      // When the house closed by itself (revoked, or the process ends) the client would not try again; it asks what it is first.
      socket.on('disconnect', (reason) => { away(); if (reason === 'io server disconnect') { act.current('devices'); later(); } });
      socket.on('connect_error', () => { away(); if (!socket.active) later(); });
      socket.on(NUDGE, ({ topic, ids }: { readonly topic: string; readonly ids: readonly string[] }) => {
        if (topic === 'devices') act.current(topic);
        else if (mine.current !== undefined && ids.includes(mine.current)) act.current(null);
        else ask();
      });
      close = () => { socket.disconnect(); return undefined; };
    };
    void listen().catch(() => undefined);
    keepAsking();
    const online = () => act.current(null);
    window.addEventListener('online', online);
    return () => {
      over = true;
      clearTimeout(poll);
      clearTimeout(soon);
      clearTimeout(again);
      window.removeEventListener('online', online);
      close();
    };
  }, [said, askEvery, askEveryLive, spread]);
};
