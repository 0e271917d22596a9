import type { Locale } from '@desk/kernel/contract';
import { fold, meaningfulWords } from './fold';
import type { SearchHit } from './search-hit';
import type { SearchIndex, SearchPhrase } from './search-index';
import { lettered, wordMatch } from './word-match';

/** Below this a hit is a guess and is left out. */
const LEAST = 0.4;
const OTHER_LANGUAGE = 0.98;

/** Word of the vocabulary → how well a typed word fits it. Words that do not fit are left out. */
type Fit = ReadonlyMap<number, number>;

/** Two typed words may be one written apart (barn bidrag). */
const fitsOf = (typed: readonly string[], { vocabulary }: SearchIndex): Fit[] =>
  typed.map((word, i) => {
    const self = lettered(word);
    const joined = [typed[i - 1] ? `${typed[i - 1]}${word}` : '', typed[i + 1] ? `${word}${typed[i + 1]}` : ''].filter(
      (pair) => pair.length > 4,
    );
    const fit = new Map<number, number>();
    vocabulary.forEach((known, place) => {
      const value = joined.includes(known.word) ? 0.95 : wordMatch(self, known);
      if (value > 0) fit.set(place, value);
    });
    return fit;
  });

/** Rare words count more: "brev" says less than "kronofogden" when half the catalogue has it. */
const weightsOf = (fits: readonly Fit[], { entries, phrases, holders }: SearchIndex): number[] =>
  fits.map((fit) => {
    const hit = new Set<number>();
    for (const [word, value] of fit) {
      if (value > 0.5) for (const place of holders[word] ?? []) hit.add(phrases[place]?.entry ?? -1);
    }
    return Math.log(1 + entries.length / (1 + hit.size));
  });

const scoreOf = (phrase: SearchPhrase, fits: readonly Fit[], weights: readonly number[], whole: string): number => {
  if (phrase.folded === whole) return 1.15 * phrase.weight;
  let found = 0;
  let asked = 0;
  const used = new Set<number>();
  fits.forEach((fit, i) => {
    let best = 0;
    let bestWord = -1;
    for (const word of phrase.words) {
      const value = fit.get(word) ?? 0;
      if (value > best) [best, bestWord] = [value, word];
    }
    found += best * (weights[i] ?? 0);
    asked += weights[i] ?? 0;
    if (best > 0) used.add(bestWord);
  });
  if (found === 0) return 0;
  const covered = used.size / phrase.words.length;
  const begins = phrase.folded.startsWith(whole) ? 0.05 : 0;
  return ((found / asked) * (0.8 + 0.2 * covered) + begins) * phrase.weight;
};

/**
 * Life events and case types by name, synonym, misspelling, beginning of a word or part of a compound, in Swedish and English; best first.
 * Both languages are searched whatever the locale, which decides the names in the answer. An empty query finds nothing.
 */
export const searchCatalogue = (index: SearchIndex, query: string, locale: Locale, limit = 8): SearchHit[] => {
  const whole = fold(query);
  if (whole === '') return [];
  const fits = fitsOf(meaningfulWords(whole), index);
  const weights = weightsOf(fits, index);
  const best = new Map<number, { score: number; phrase: SearchPhrase }>();
  const candidates = new Set(fits.flatMap((fit) => [...fit.keys()].flatMap((word) => index.holders[word] ?? [])));
  for (const place of candidates) {
    const phrase = index.phrases[place];
    if (!phrase) continue;
    const score = scoreOf(phrase, fits, weights, whole) * (phrase.locale === locale ? 1 : OTHER_LANGUAGE);
    if (score >= LEAST && score > (best.get(phrase.entry)?.score ?? 0)) best.set(phrase.entry, { score, phrase });
  }
  return [...best]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, limit)
    .flatMap(([place, { score, phrase }]) => {
      const entry = index.entries[place];
      if (!entry) return [];
      const name = entry.name[locale];
      return [{ kind: entry.kind, id: entry.id, name, matched: phrase.said === name ? null : phrase.said, score }];
    });
};
