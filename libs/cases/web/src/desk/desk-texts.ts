import { textsOf } from '@desk/ui/web';
import { deskSv } from './desk.sv';

/** What the desk's panels say. */
export const deskTexts = textsOf(deskSv, async () => (await import('./desk.en')).deskEn);
