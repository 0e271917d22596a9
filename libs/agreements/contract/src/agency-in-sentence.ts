const takesArticle = /\b(agency|service|authority|board|administration|office|council|municipality|funds?)\b/i;
const common = /^(Municipality|Unemployment|Others)\b/;

/**
 * An agency's English name as it stands inside a sentence: the catalogue keeps it bare (“Swedish Tax Agency”), a sentence says “the Swedish Tax Agency”.
 * Names without such a noun (“Swedish Customs”) and names that have their article already stay as they are.
 */
export const agencyInSentence = (name: string): string => {
  const inside = name.replace(common, (word) => word.toLowerCase());
  return /^the /i.test(inside) || !takesArticle.test(inside) ? inside : `the ${inside}`;
};
