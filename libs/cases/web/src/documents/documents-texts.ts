import { useLocale, useTexts } from '@desk/ui/web';
import { documentsEn } from './documents.en';
import { documentsSv } from './documents.sv';

export const useDocumentsTexts = () => ({ t: useTexts({ sv: documentsSv, en: documentsEn }), locale: useLocale() });
