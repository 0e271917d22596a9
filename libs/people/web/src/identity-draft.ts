import { isIdentityNumber, maskIdentityNumber, readIdentityNumber, type Text } from '@desk/kernel/contract';
import type { Identity, IdentityCheck } from '@desk/people/contract';

export type IdentityWay = 'number' | 'other' | 'without';
/** What stands in the dialog; nothing of it is stored until it is sent. */
export type IdentityDraft = { readonly way: IdentityWay; readonly number: string; readonly description: string; readonly checked: boolean; readonly check: IdentityCheck };

export type NumberReading = { readonly state: 'empty' | 'short' } | { readonly state: 'problem'; readonly text: Text } | { readonly state: 'ok'; readonly masked: string; readonly coordination: boolean };

/**
 * Reads the number while it is written. Ten digits must stand there before anything is said about it: nobody is corrected in the middle of a word.
 * @param left the field has been left, so that what is too short is a mistake too
 */
export const readingOf = (written: string, today: Date, left: boolean): NumberReading => {
  if (written.trim() === '') return { state: 'empty' };
  if (!left && written.replace(/\D/g, '').length < 10 && !/[A-Za-z]/.test(written)) return { state: 'short' };
  const read = readIdentityNumber(written, today);
  // Eleven digits may be on their way to twelve, and ten of twelve look like a finished short number that is wrong.
  if (!isIdentityNumber(read)) return !left && written.replace(/\D/g, '').length < 12 && read.problem !== 'interim' && /^(19|20)/.test(written.trim()) ? { state: 'short' } : { state: 'problem', text: read.text };
  return { state: 'ok', masked: maskIdentityNumber(read.full), coordination: read.kind === 'samordningsnummer' };
};

/** What is sent, or null while something is missing. */
export const identityOf = (draft: IdentityDraft, today: Date): Identity | null => {
  if (draft.way === 'number') return isIdentityNumber(readIdentityNumber(draft.number, today)) ? { kind: 'number', number: draft.number.trim() } : null;
  if (draft.way === 'other') return draft.description.trim().length >= 3 ? { kind: 'other', description: draft.description.trim() } : null;
  return null;
};
