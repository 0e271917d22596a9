/** The letters a to z of a folded word as bits. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Edit distance with swapped neighbours counted as one; `limit + 1` as soon as it is certain to be more. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= b.length; j += 1) above.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** How far a misspelling may be from the word: one fault from four letters, two from eight. */
const faultsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A word with its letters, which tell cheaply that two words cannot be alike: nearly every pair of them. */
export type Lettered = { readonly word: string; readonly letters: number };
export const lettered = (word: string): Lettered => ({ word, letters: lettersOf(word) });

/**
 * How well a typed word fits a word of the catalogue, both folded: 1 the same, 0 not at all. In falling order: the beginning of the word,
 * an inflection, a misspelling, a part of a Swedish compound (bidrag in bostadsbidrag).
 */
export const wordMatch = ({ word: typed, letters: typedLetters }: Lettered, { word, letters }: Lettered): number => {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.75 + 0.2 * (typed.length / word.length);
  if (typed.length < 4 || word.length < 3) return 0;
  if (word.length >= 4 && typed.startsWith(word)) return typed.length - word.length <= 3 ? 0.8 : 0.55;
  const strange = bitsIn(typedLetters & ~letters);
  if (strange === 0 && word.length > typed.length) {
    const place = word.indexOf(typed);
    if (place > 0) return place + typed.length === word.length ? 0.6 : 0.5;
  }
  const shared = sharedStart(typed, word);
  const allowed = faultsAllowed(Math.min(typed.length, word.length));
  if (strange <= allowed && bitsIn(letters & ~typedLetters) <= allowed && (shared > 0 || typed.length >= 6)) {
    const faults = editDistance(typed, word, allowed);
    if (faults <= allowed) return 0.78 - 0.12 * faults;
  }
  if (shared >= 4 && shared >= 0.7 * Math.max(typed.length, word.length)) return 0.6;
  if (word.length >= 6 && typed.endsWith(word)) return 0.45;
  const unfinished = typed.length >= 5 && word.length > typed.length && shared > 0 && strange <= 1;
  return unfinished && editDistance(typed, word.slice(0, typed.length), 1) <= 1 ? 0.55 : 0;
};
