import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { registerSv } from './register.sv';

const texts = textsOf(registerSv, async () => (await import('./register.en')).registerEn);

export const useRegisterTexts = () => ({ t: useTexts(texts), locale: useLocale() });
