import { dialogsEn } from './dialogs.en';
import { dialogsSv } from './dialogs.sv';

/** What the desk's dialogs say; it comes with them, so that the desk's first load stays small. */
export const dialogTexts = { sv: dialogsSv, en: dialogsEn };
