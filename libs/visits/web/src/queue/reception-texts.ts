import { textsOf } from '@desk/ui/web';
import { receptionSv } from './reception.sv';

/** What the reception says. */
export const receptionTexts = textsOf(receptionSv, async () => (await import('./reception.en')).receptionEn);
