import { textsOf } from '@desk/ui/web';
import { queueSv } from './queue.sv';

/** What the queue says to staff. */
export const queueTexts = textsOf(queueSv, async () => (await import('./queue.en')).queueEn);
