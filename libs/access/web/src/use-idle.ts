import { useEffect, useState } from 'react';

const KEY = 'desk.active-at';
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** How long before the lock the person is told, in milliseconds. */
export const WARN_BEFORE = 60_000;

const lastSign = (): number => Number(window.localStorage.getItem(KEY) ?? 0);

/**
 * Watches for signs of a person, in all windows of this browser together.
 * Time is compared, not counted, so a machine that slept is idle when it wakes.
 * @returns `soon` in the last minute before `minutes` without a sign, `idle` after them
 */
export const useIdle = (minutes: number, watching: boolean): 'active' | 'soon' | 'idle' => {
  const [state, setState] = useState<'active' | 'soon' | 'idle'>('active');
  useEffect(() => {
    if (!watching) return;
    const limit = minutes * 60_000;
    let noted = 0;
    const look = () => {
      const quiet = Date.now() - lastSign();
      setState(quiet >= limit ? 'idle' : quiet >= limit - WARN_BEFORE ? 'soon' : 'active');
    };
    const sign = () => {
      if (Date.now() - noted < 1000) return;
      noted = Date.now();
      window.localStorage.setItem(KEY, String(noted));
      look();
    };
    sign();
    signs.forEach((name) => window.addEventListener(name, sign, { passive: true, capture: true }));
    const clock = window.setInterval(look, 1000);
    return () => {
      signs.forEach((name) => window.removeEventListener(name, sign, { capture: true }));
      window.clearInterval(clock);
    };
  }, [minutes, watching]);
  return watching ? state : 'active';
};
