import { textsOf } from '@desk/ui/web';
import { accessSv } from './access.sv';

/** What the lock says, and what stands around an explained no. */
export const accessTexts = textsOf(accessSv, async () => (await import('./access.en')).accessEn);
