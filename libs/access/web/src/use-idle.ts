import { useEffect, useEffectEvent, useState } from 'react';

const KEY = 'desk.active-at';
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** How long before the lock the person is told, in milliseconds. */
export const WARN_BEFORE = 60_000;
/** How often the server hears that somebody is there, in milliseconds: writing for long makes no other request. */
const BEAT_EVERY = 180_000;

const lastSign = (): number => Number(window.localStorage.getItem(KEY) ?? 0);

/**
 * Watches for signs of a person, in all windows of this browser together, and calls `onIdle` after `minutes` without one,
 * `onBeat` every third minute with one.
 * Time is compared, not counted, so a machine that slept is idle when it wakes.
 * @returns true in the last minute before that
 */
export const useIdle = (minutes: number, watching: boolean, onIdle: () => void, onBeat: () => void): boolean => {
  const [soon, setSoon] = useState(false);
  const idle = useEffectEvent(onIdle);
  const beat = useEffectEvent(onBeat);
  useEffect(() => {
    if (!watching) return;
    const limit = minutes * 60_000;
    let noted = 0;
    let beaten = Date.now();
    const look = () => {
      const quiet = Date.now() - lastSign();
      setSoon(quiet >= limit - WARN_BEFORE);
      if (quiet >= limit) idle();
    };
    const sign = () => {
      // A sign that comes too late (the machine slept) does not open what should be locked.
      if (noted > 0 && Date.now() - lastSign() >= limit) return look();
      if (Date.now() - noted < 1000) return;
      noted = Date.now();
      window.localStorage.setItem(KEY, String(noted));
      setSoon(false);
      if (noted - beaten < BEAT_EVERY) return;
      beaten = noted;
      beat();
    };
    sign();
    signs.forEach((name) => window.addEventListener(name, sign, { passive: true, capture: true }));
    const clock = window.setInterval(look, 1000);
    return () => {
      signs.forEach((name) => window.removeEventListener(name, sign, { capture: true }));
      window.clearInterval(clock);
    };
  }, [minutes, watching]);
  return watching && soon;
};
