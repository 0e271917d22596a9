import type { VisitorLanguage } from '@desk/visits/contract';

type Words = { readonly voice: string; readonly text: (number: string, desk: string) => string };

/** How each language says number and desk. Letters are said as letters; the voice itself says the figures as words. Not every browser has every voice. */
const words: Partial<Record<VisitorLanguage, Words>> = {
  sv: { voice: 'sv', text: (number, desk) => `Nummer ${number}, disk ${desk}` },
  'sv-x-latt': { voice: 'sv', text: (number, desk) => `Nummer ${number}, disk ${desk}` },
  en: { voice: 'en', text: (number, desk) => `Number ${number}, desk ${desk}` },
  fi: { voice: 'fi', text: (number, desk) => `Numero ${number}, tiski ${desk}` },
  fit: { voice: 'fi', text: (number, desk) => `Numero ${number}, tiski ${desk}` },
  se: { voice: 'se', text: (number, desk) => `Nummir ${number}, beavdi ${desk}` },
  ar: { voice: 'ar', text: (number, desk) => `الرقم ${number}، المكتب ${desk}` },
  so: { voice: 'so', text: (number, desk) => `Lambarka ${number}, miiska ${desk}` },
  ti: { voice: 'ti', text: (number, desk) => `ቁጽሪ ${number}፣ ጠረጴዛ ${desk}` },
  prs: { voice: 'fa', text: (number, desk) => `شماره ${number}، میز ${desk}` },
  uk: { voice: 'uk', text: (number, desk) => `Номер ${number}, стіл ${desk}` },
  pl: { voice: 'pl', text: (number, desk) => `Numer ${number}, stanowisko ${desk}` },
};

const spaced = (number: string): string => number.replace(/^([A-Z]+)\s*(\d+)$/, (_, letters: string, figures: string) => `${[...letters].join(' ')}, ${Number(figures)}`);
const isLanguage = (language: string): language is VisitorLanguage => language in words;

export type Sentence = { readonly voice: string; readonly text: string };

/** What the board says at a call: number and desk in Swedish, then in the ticket's own language. Never anything else. */
export const spokenCall = ({ number, desk, language }: { readonly number: string; readonly desk: string; readonly language: string }): Sentence[] => {
  const own = isLanguage(language) ? words[language] : undefined;
  const said = [words.sv, ...(own && own.voice !== 'sv' ? [own] : [])];
  return said.flatMap((it) => (it ? [{ voice: it.voice, text: it.text(spaced(number), desk) }] : []));
};

/** Is sound on at this time? @param clock `HH:MM` in Sweden */
export const mayBeHeard = (clock: string, settings: { readonly silent: boolean; readonly soundFrom: string; readonly soundTo: string }): boolean =>
  !settings.silent && settings.soundFrom <= clock && clock < settings.soundTo;
