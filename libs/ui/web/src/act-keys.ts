import { isWriting } from './letter-keys';

/** Something that can be done on the screen now. */
export type Act = {
  /** Unique among what is offered together. */
  readonly id: string;
  readonly label: string;
  /** The heading in palette and key sheet: "I steget". */
  readonly group: string;
  /** One key, as it is written: `T`, `Å`, `/`, `F9`, `↓`, `Ctrl+Enter`, `Ctrl+K`. */
  readonly key?: string;
  /** Why it cannot be done now. The palette says it, and so does the key. */
  readonly why?: string;
  /** Words that find it besides its label. */
  readonly words?: string;
  /** What stands to the right in the palette: "rad 31". */
  readonly hint?: string;
  /** Only in the key sheet, not in the palette: `↓`. */
  readonly keyOnly?: boolean;
  /** What was done before is still being saved: the key is kept, and acts when this is gone. */
  readonly wait?: boolean;
  /** Its key will mean something in a moment, and what it will be is not known: it stands in no list. */
  readonly soon?: boolean;
  readonly run: () => void;
};

/** A key as a button shows it. */
export const keyWords = (key: string): string => key.replace('Ctrl+Enter', 'Ctrl ↵').replace('Ctrl+', 'Ctrl ').replace('Delete', 'Del');

const written: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };

/** A pressed key as `Act.key` writes it. */
export const keyOf = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string => {
  const key = written[event.key] ?? (event.key.length === 1 ? event.key.toLocaleUpperCase('sv') : event.key);
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${key}`;
};

const moves = (at: EventTarget | null): boolean => at instanceof HTMLElement && at.closest('[role=menu], [role=listbox], [role=radiogroup], [role=tablist], [role=combobox], [role=grid]') !== null;

/** Is the key free to act, or does it belong to a field, a menu or a dialog that has the focus? */
export const rests = (event: Pick<KeyboardEvent, 'target'>, key: string, letters: boolean): boolean => {
  if (document.querySelector('[role=dialog], [role=alertdialog], dialog[open]') !== null) return false;
  if (key.startsWith('Ctrl+') || key.startsWith('Alt+') || /^F\d+$/.test(key)) return true;
  if (isWriting(event.target)) return false;
  if (/^[↓↑←→]$/.test(key)) return !moves(event.target);
  if (key.length === 1 && !letters) return false;
  return key !== 'Enter' || !(event.target instanceof HTMLElement) || !event.target.matches('a, button, [role=button]');
};
