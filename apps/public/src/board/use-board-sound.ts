import { useEffect, useRef } from 'react';
import type { BoardSettings } from '@desk/visits/contract';
import { clockOf } from '../visitor/queue-words';
import { chime, speak } from '../visitor/voices';
import { SAID_AGAIN_AFTER_MS, SHOWN_AT_LEAST_MS, type Call } from './calls';
import { mayBeHeard, spokenCall } from './spoken-call';

const AFTER_CHIME_MS = 900;

const announce = async (call: Call): Promise<void> => {
  await chime();
  setTimeout(() => { for (const { voice, text } of spokenCall(call)) speak(text, voice); }, AFTER_CHIME_MS);
};

/**
 * Chime and spoken number at a call, once more after twenty seconds when nobody has come, never a third time. Nothing in quiet hours, nor for a call that
 * was there when the board started.
 * @param since when the call came up, in milliseconds  @param awaited the calls whose visitors have not come  @returns whether it is silent now, so that the board lights up instead
 */
export const useBoardSound = (call: Call | null, since: number, awaited: ReadonlySet<string>, settings: BoardSettings | null, fresh: boolean): boolean => {
  const heard = settings !== null && mayBeHeard(clockOf(new Date(), 'sv-SE').replace('.', ':'), settings);
  const announced = useRef<string | null>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const still = useRef(awaited);
  useEffect(() => { still.current = awaited; }, [awaited]);
  useEffect(() => {
    // That the clock passes seven, or that the line comes back, is no new call.
    if (!call || announced.current === call.key) return;
    const known = announced.current === null && Date.now() - since >= SHOWN_AT_LEAST_MS;
    announced.current = call.key;
    if (known || !heard || !fresh) return;
    void announce(call);
    const again = setTimeout(() => {
      timers.current.delete(again);
      if (still.current.has(call.key)) void announce(call);
    }, SAID_AGAIN_AFTER_MS);
    timers.current.add(again);
  }, [call, since, heard, fresh]);
  useEffect(() => {
    const waiting = timers.current;
    return () => waiting.forEach((timer) => clearTimeout(timer));
  }, []);
  return !heard;
};
