import { useLocale, useTexts } from '@desk/ui/web';
import { discloseEn } from './disclose.en';
import { discloseSv } from './disclose.sv';

/** What is said about other agencies; it comes with the dialog and weighs nothing before. */
export const useDiscloseTexts = () => ({ t: useTexts({ sv: discloseSv, en: discloseEn }), locale: useLocale() });
