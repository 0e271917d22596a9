import type { VisitorLanguage } from '@desk/visits/contract';
import { visitorSv } from './visitor.sv';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };
/** Everything a kiosk and "min kölapp" say in one language. */
export type VisitorTexts = Widened<typeof visitorSv>;

/** Each language is a file of its own, fetched when somebody chooses it; Swedish is always at hand. */
const files: Readonly<Record<VisitorLanguage, () => Promise<VisitorTexts>>> = {
  sv: async () => visitorSv,
  en: async () => (await import('./visitor.en')).visitorEn,
  'sv-x-latt': async () => (await import('./visitor.latt')).visitorLatt,
  fi: async () => (await import('./visitor.fi')).visitorFi,
  fit: async () => (await import('./visitor.fit')).visitorFit,
  se: async () => (await import('./visitor.se')).visitorSe,
  ar: async () => (await import('./visitor.ar')).visitorAr,
  so: async () => (await import('./visitor.so')).visitorSo,
  ti: async () => (await import('./visitor.ti')).visitorTi,
  prs: async () => (await import('./visitor.prs')).visitorPrs,
  uk: async () => (await import('./visitor.uk')).visitorUk,
  pl: async () => (await import('./visitor.pl')).visitorPl,
};

/** The texts of a language; in Swedish when they cannot be fetched, so that a visitor is never left with an empty screen. */
export const visitorTextsOf = (language: VisitorLanguage): Promise<VisitorTexts> => files[language]().catch(() => visitorSv);
