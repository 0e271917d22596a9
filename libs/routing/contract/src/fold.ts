/** Words that say nothing about what somebody wants, in both languages, folded. */
const EMPTY_WORDS = new Set(
  (
    'jag vi du ni han hon den det de en ett och eller att som har haft ha fatt far vill ska skall kan min mitt mina sin sitt sina till fran for med pa av om i ' +
    'ar var hos hur vad nar behover mig oss sig er min hej fraga a an the to of for in on at my our i we you is am are was have has had got want need how what when do does from with and or it be'
  ).split(' '),
);

/** Lower case without accents, å ä ö as a a o; hyphens inside a word close up (a-kassa → akassa), other signs are spaces. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=[a-z0-9])[-’'](?=[a-z0-9])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words of a folded text that carry meaning; all of them when none does. */
export const meaningfulWords = (folded: string): string[] => {
  const words = folded.split(' ').filter((word) => word !== '');
  const meaningful = words.filter((word) => !EMPTY_WORDS.has(word));
  return meaningful.length > 0 ? meaningful : words;
};
