import { textsOf } from '@desk/ui/web';
import { agreementsSv } from './agreements.sv';

/** What rights and refusals say. */
export const agreementsTexts = textsOf(agreementsSv, async () => (await import('./agreements.en')).agreementsEn);
