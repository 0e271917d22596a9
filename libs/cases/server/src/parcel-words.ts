import type { Text } from '@desk/kernel/contract';
import type { CompartmentInfo } from '@desk/people/contract';
import { languageText } from '@desk/people/server';

const both = (say: (locale: 'sv' | 'en') => string): Text => ({ sv: say('sv'), en: say('en') });

/** `Somaliska, tolk behövs`. */
export const languageWords = (code: string, interpreter: boolean): Text => both((locale) => `${languageText(code)[locale]}${interpreter ? { sv: ', tolk behövs', en: ', interpreter needed' }[locale] : ''}`);

/** `Upplysning, självservice`: what was done, in the words of the catalogue. */
export const listWords = (names: readonly Text[]): Text => both((locale) => names.map((name, at) => (at === 0 ? name[locale] : name[locale].charAt(0).toLocaleLowerCase('sv') + name[locale].slice(1))).join(', '));

/** The same in both languages: what a person wrote. */
export const asWritten = (text: string): Text => both(() => text);

/** What a compartment is called; one that the house does not know is called by its code. */
export const compartmentName = (known: readonly Pick<CompartmentInfo, 'id' | 'name'>[], id: string): Text => known.find((it) => it.id === id)?.name ?? asWritten(id);

export const documentLine = (title: string, pages: number): Text => ({ sv: `${title}, ${pages} ${pages === 1 ? 'sida' : 'sidor'}`, en: `${title}, ${pages} ${pages === 1 ? 'page' : 'pages'}` });

/** `Skatteverket, folkbokföring: 2 anteckningar`: what stays with another agency, counted and not told. */
export const leftBehind = (owner: Text, count: number, what: 'notes' | 'documents'): Text => {
  const words = { notes: { sv: ['anteckning', 'anteckningar'], en: ['note', 'notes'] }, documents: { sv: ['handling', 'handlingar'], en: ['document', 'documents'] } }[what];
  return both((locale) => `${owner[locale]}: ${count} ${words[locale][count === 1 ? 0 : 1]}`);
};

/** Lines under each other, in both languages. */
export const lines = (texts: readonly Text[]): Text => both((locale) => texts.map((text) => text[locale]).join('\n'));
