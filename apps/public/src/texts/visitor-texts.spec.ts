import { visitorLanguages } from '@desk/visits/contract';
import { languageOf, languages } from '../visitor/languages';
import { visitorTextsOf } from './visitor-texts';
import { visitorSv } from './visitor.sv';

/** Each text by its path: `mine.parked`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? [[`${path}${name}`, text] as [string, string]] : flat(Object(text), `${path}${name}.`)));
const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const swedish = flat(visitorSv);

test('the languages of the page are those that the house knows, in its order', () => {
  expect(languages.map(({ code }) => code)).toEqual([...visitorLanguages]);
});

test.each(visitorLanguages)('%s says everything that Swedish says, with the same values in it', async (language) => {
  const said = new Map(flat(await visitorTextsOf(language)));
  expect([...said.keys()]).toEqual(swedish.map(([path]) => path));
  expect(swedish.filter(([path, text]) => placesIn(said.get(path) ?? '').join() !== placesIn(text).join()).map(([path]) => path)).toEqual([]);
  expect([...said].filter(([path, text]) => path !== 'machine' && text.trim() === '').map(([path]) => path)).toEqual([]);
  // Until a person has read them, the texts say so themselves.
  expect(said.get('machine') === '').toBe(languageOf(language)?.reviewed);
});

test('figures are western in every language, as on the board', async () => {
  for (const language of visitorLanguages) expect(flat(await visitorTextsOf(language)).filter(([, text]) => /[٠-٩۰-۹]/.test(text))).toEqual([]);
});
