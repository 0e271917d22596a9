import { useEffect, useRef, useSyncExternalStore } from 'react';

const KEY = 'desk.letters';
const listeners = new Set<() => void>();
let letters = globalThis.localStorage?.getItem(KEY) !== 'off';

/** Single letters can be switched off (WCAG 2.1.4): they collide with speech input and screen readers. */
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

/** How a key event is named in a map: `n`, `F9`, `Ctrl+k`, `Ctrl+Enter`, `ArrowDown`, `?`. */
export const keyName = (event: KeyboardEvent): string => `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;

/** Acts by key while the screen is in front: not in fields, not under a dialog. Keys with Ctrl and function keys act also from fields. */
export const useShortcuts = (map: Readonly<Record<string, (() => void) | undefined>>, enabled = true): void => {
  const latest = useRef(map);
  useEffect(() => { latest.current = map; });
  useEffect(() => {
    if (!enabled) return;
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (isWriting(event.target) && !name.startsWith('Ctrl+') && !/^F\d+$/.test(name)) return;
      if (plain && !letters && /[\p{L}]/u.test(event.key)) return;
      const run = latest.current[name];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [enabled]);
};
