import { textsOf } from '@desk/ui/web';
import { accessSv } from './access.sv';

/** What the lock says. */
export const accessTexts = textsOf(accessSv, async () => (await import('./access.en')).accessEn);
