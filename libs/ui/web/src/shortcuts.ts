import { useEffect, useRef, useSyncExternalStore } from 'react';

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

/** Does the key belong to what has the focus: a text, an open menu, or a button or link that Enter or Space presses? */
const isTaken = (event: KeyboardEvent): boolean =>
  isWriting(event.target) ||
  (event.target instanceof Element && (event.target.closest('[role="menu"]') !== null || (/^(Enter| )$/.test(event.key) && event.target.closest('button, a[href], summary, input') !== null)));

/** How a key event is named in a map: `n`, `F9`, `Ctrl+k`, `Ctrl+Enter`, `ArrowDown`, `?`. */
export const keyName = (event: KeyboardEvent): string => `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;

/** Acts by key while the screen is in front: not in fields, not under a dialog, once however long a key is held (arrows go on). Function keys and keys with Ctrl act also from fields, but for those that edit text. */
export const useShortcuts = (map: Readonly<Record<string, (() => void) | undefined>>, enabled = true): void => {
  const latest = useRef(map);
  useEffect(() => { latest.current = map; });
  useEffect(() => {
    if (!enabled) return;
    const act = (event: KeyboardEvent) => {
      // A field that the browser fills in sends a keydown without a key.
      if (!event.key || event.defaultPrevented || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (isTaken(event) && !/^(F\d+|Ctrl\+(?![acvxyz]$).+)$/.test(name)) return;
      if (plain && !letters && event.key !== ' ') return;
      const run = latest.current[name];
      if (!run) return;
      event.preventDefault();
      if (!event.repeat || name.startsWith('Arrow')) run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [enabled]);
};
