import type { Locale, Text } from '@desk/kernel/contract';
import type { Catalogue } from './catalogue';
import type { Synonyms } from './case-type';
import { fold, meaningfulWords } from './fold';
import { lettered, type Lettered } from './word-match';

/** A life event or a case type that can be found. */
export type SearchEntry = { readonly kind: 'life-event' | 'case-type'; readonly id: string; readonly name: Text };

/** One thing that somebody may call an entry. `words` point into the vocabulary. */
export type SearchPhrase = {
  readonly entry: number;
  readonly said: string;
  readonly folded: string;
  readonly words: readonly number[];
  readonly locale: Locale;
  readonly weight: number;
};

export type SearchIndex = {
  readonly entries: readonly SearchEntry[];
  readonly phrases: readonly SearchPhrase[];
  readonly vocabulary: readonly Lettered[];
  /** For each word of the vocabulary, the phrases that hold it. */
  readonly holders: readonly (readonly number[])[];
};

type Named = { readonly name: Text; readonly synonyms: Synonyms };

const NAME = 1;
const SYNONYM = 0.96;
/** A visitor's life event is a better start than one of its case types, when both fit as well. */
const LIFE_EVENT = 1.03;

/** Prepares the catalogue for searching; once per catalogue version, a few milliseconds. */
export const buildSearchIndex = (catalogue: Pick<Catalogue, 'caseTypes' | 'lifeEvents'>): SearchIndex => {
  const places = new Map<string, number>();
  const entries: SearchEntry[] = [];
  const phrases: SearchPhrase[] = [];
  const holders: number[][] = [];
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const add = (said: string, locale: Locale, weight: number) => {
    const folded = fold(said);
    const words = meaningfulWords(folded).map(placeOf);
    for (const word of new Set(words)) (holders[word] ??= []).push(phrases.length);
    phrases.push({ entry: entries.length - 1, said, folded, words, locale, weight });
  };
  const addNamed = ({ name, synonyms }: Named, factor: number) => {
    for (const locale of ['sv', 'en'] as const) {
      add(name[locale], locale, NAME * factor);
      for (const synonym of synonyms[locale]) add(synonym, locale, SYNONYM * factor);
    }
  };
  for (const event of catalogue.lifeEvents) {
    entries.push({ kind: 'life-event', id: event.id, name: event.name });
    addNamed(event, LIFE_EVENT);
  }
  for (const caseType of catalogue.caseTypes) {
    entries.push({ kind: 'case-type', id: caseType.code, name: caseType.name });
    addNamed(caseType, 1);
    add(caseType.code, 'sv', NAME);
    if (caseType.party) for (const locale of ['sv', 'en'] as const) add(caseType.party[locale], locale, SYNONYM);
  }
  return { entries, phrases, vocabulary: [...places.keys()].map(lettered), holders };
};
