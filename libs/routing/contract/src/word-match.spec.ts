import fc from 'fast-check';
import { fold, meaningfulWords } from './fold';
import { editDistance, lettered, wordMatch } from './word-match';

test.each([
  ['Arbetslös', 'arbetslos'],
  ['a-kassa', 'akassa'],
  ['Födelse – namn!', 'fodelse namn'],
  ['  É  ', 'e'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('small words are left out, unless there is nothing else', () => {
  expect(meaningfulWords(fold('Jag har fått brev från Kronofogden'))).toEqual(['brev', 'kronofogden']);
  expect(meaningfulWords('jag har')).toEqual(['jag', 'har']);
});

test.each([
  ['barn', 'barn', 1, 1],
  ['barn', 'barnbidrag', 0.8, 0.95],
  ['skulderna', 'skulder', 0.8, 0.8],
  ['bidrag', 'bostadsbidrag', 0.6, 0.6],
  ['pention', 'pension', 0.6, 0.7],
  ['skilsmessa', 'skilsmassa', 0.6, 0.7],
  ['korkort', 'idkort', 0, 0],
  ['xyzzy', 'barn', 0, 0],
])('%s against %s', (typed, word, least, most) => {
  const match = wordMatch(lettered(typed), lettered(word));
  expect(match).toBeGreaterThanOrEqual(least);
  expect(match).toBeLessThanOrEqual(most);
});

test('the edit distance is the same both ways, and nothing only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
