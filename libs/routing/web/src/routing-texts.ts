import { textsOf } from '@desk/ui/web';
import { routingSv } from './routing.sv';

/** What plan and search say. */
export const routingTexts = textsOf(routingSv, async () => (await import('./routing.en')).routingEn);
