import { textsOf } from '@desk/ui/web';
import { devicesSv } from './devices.sv';

/** What is said about kiosks and boards. */
export const devicesTexts = textsOf(devicesSv, async () => (await import('./devices.en')).devicesEn);
