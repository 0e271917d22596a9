import { textsOf } from '@desk/ui/web';
import { conflictsSv } from './conflicts.sv';

/** What is said about conflicts of interest; it comes with its page and weighs nothing before. */
export const conflictsTexts = textsOf(conflictsSv, async () => (await import('./conflicts.en')).conflictsEn);
