import { useEffect, useRef, useState } from 'react';
import { chime } from '../visitor/voices';

export type TellMe = { readonly on: boolean; readonly toggle: () => void };
/** Two short ones, a second apart. */
const VIBRATION = [300, 1000, 300];

/** Sound and vibration when it is one's turn, once for each call, and only for those who asked: browsers want a touch first. @param turn which call it is, or null */
export const useTellMe = (turn: string | null): TellMe => {
  const [on, setOn] = useState(false);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!on || turn === null || told.current === turn) return;
    told.current = turn;
    void chime(0.7);
    if ('vibrate' in navigator) navigator.vibrate(VIBRATION);
  }, [on, turn]);
  const toggle = () => {
    // The first touch wakes the sound, so that it may be heard later.
    if (!on) void chime(0.15);
    setOn(!on);
  };
  return { on, toggle };
};
