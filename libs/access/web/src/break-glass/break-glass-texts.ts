import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { breakGlassSv } from './break-glass.sv';

const texts = textsOf(breakGlassSv, async () => (await import('./break-glass.en')).breakGlassEn);

export const useBreakGlassTexts = () => {
  const locale = useLocale();
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
  return { t: useTexts(texts), locale, timeWords: (at: string) => clock.format(new Date(at)) };
};

/** Whole minutes that are left, at least one while any is. */
export const minutesLeft = (until: string, now: number): number => Math.max(0, Math.ceil((Date.parse(until) - now) / 60_000));
