import { textsOf } from '@desk/ui/web';
import { peopleSv } from './people.sv';

/** What identity says. */
export const peopleTexts = textsOf(peopleSv, async () => (await import('./people.en')).peopleEn);
