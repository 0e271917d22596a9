import { textsOf } from '@desk/ui/web';
import { visitsSv } from './visits.sv';

/** What the visit says. */
export const visitsTexts = textsOf(visitsSv, async () => (await import('./visits.en')).visitsEn);
