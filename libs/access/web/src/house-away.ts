import { useSyncExternalStore } from 'react';

let away = false;
const listeners = new Set<() => void>();

/** Told by `ask` after each answer: the house could not be reached for the moment, or it could. */
export const setHouseAway = (now: boolean): void => {
  if (now === away) return;
  away = now;
  listeners.forEach((hear) => hear());
};

const listen = (hear: () => void) => {
  listeners.add(hear);
  return () => void listeners.delete(hear);
};

/** Has the house said that it cannot answer for the moment? Questions are then asked again by themselves until it can. */
export const useHouseAway = (): boolean => useSyncExternalStore(listen, () => away);
