import { useSyncExternalStore } from 'react';
import type { Locale } from '@desk/kernel/contract';

const KEY = 'desk.locale';
const listeners = new Set<() => void>();
const stored = (): Locale => (globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'sv');
let current: Locale = stored();

/** The language of the staff screens now. */
export const getLocale = (): Locale => current;

/** Changes the language everywhere, remembers it on this machine and tells screen readers. */
export const setLocale = (locale: Locale): void => {
  current = locale;
  globalThis.localStorage?.setItem(KEY, locale);
  document.documentElement.lang = locale;
  for (const tell of listeners) tell();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLocale = (): Locale => useSyncExternalStore(subscribe, getLocale, getLocale);
