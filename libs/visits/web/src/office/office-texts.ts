import { textsOf } from '@desk/ui/web';
import { officeSv } from './office.sv';

/** What is said on the office manager's page. */
export const officeTexts = textsOf(officeSv, async () => (await import('./office.en')).officeEn);
