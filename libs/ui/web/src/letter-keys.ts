import { useSyncExternalStore } from 'react';

const KEY = 'desk.letters';
const listeners = new Set<() => void>();
let letters = globalThis.localStorage?.getItem(KEY) !== 'off';

/** Keys of one sign (letters, digits, `?`, `/`) can be switched off (WCAG 2.1.4): they collide with speech input and screen readers. */
export const setLetterKeys = (on: boolean): void => {
  letters = on;
  globalThis.localStorage?.setItem(KEY, on ? 'on' : 'off');
  for (const tell of listeners) tell();
};
export const useLetterKeys = (): boolean =>
  useSyncExternalStore((listener) => { listeners.add(listener); return () => void listeners.delete(listener); }, () => letters, () => letters);

/** Is somebody writing, so that letters belong to the text? */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT' || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)));
