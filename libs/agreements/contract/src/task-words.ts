import type { Text } from '@desk/kernel/contract';
import type { DeskTaskCode } from '@desk/routing/contract';

/** A desk task as it stands in the middle of a sentence: "Du får inte … här", "… vi kan … nu". */
export const taskWords: Readonly<Record<DeskTaskCode, Text>> = {
  AU: { sv: 'upplysa', en: 'give information' },
  VG: { sv: 'vägleda', en: 'give guidance' },
  SJ: { sv: 'hjälpa till med självservice', en: 'help with self-service' },
  UT: { sv: 'skriva ut', en: 'print' },
  SP: { sv: 'ge språkstöd', en: 'give language support' },
  TA: { sv: 'ta emot handlingar', en: 'receive documents' },
  KO: { sv: 'hjälpa till att komplettera', en: 'help to complete an application' },
  ID: { sv: 'kontrollera identitet', en: 'check identity' },
  IA: { sv: 'lämna besked i eget ärende', en: 'give the status of an own case' },
  BM: { sv: 'boka möte', en: 'book a meeting' },
  HO: { sv: 'lämna över eller fråga', en: 'hand over or ask' },
  MB: { sv: 'besluta', en: 'decide' },
};

/** What the agent can offer the visitor aloud, when the task is what remains. */
export const offers: Readonly<Record<DeskTaskCode, Text>> = {
  AU: { sv: 'jag kan berätta vad som gäller', en: 'I can tell you what applies' },
  VG: { sv: 'jag kan visa hur du går vidare', en: 'I can show you how to go on' },
  SJ: { sv: 'vi kan göra det tillsammans i e-tjänsten nu', en: 'we can do it together in the e-service now' },
  UT: { sv: 'jag kan skriva ut det du behöver', en: 'I can print what you need' },
  SP: { sv: 'jag kan ordna hjälp på ditt språk', en: 'I can arrange help in your language' },
  TA: { sv: 'jag kan ta emot dina handlingar', en: 'I can receive your documents' },
  KO: { sv: 'jag kan hjälpa dig att komplettera', en: 'I can help you to complete it' },
  ID: { sv: 'jag kan kontrollera din identitet', en: 'I can check your identity' },
  IA: { sv: 'jag kan se hur långt ditt ärende har kommit', en: 'I can see how far your case has come' },
  BM: { sv: 'jag kan boka ett möte åt dig', en: 'I can book a meeting for you' },
  HO: { sv: 'jag kan lämna över det till dem som beslutar', en: 'I can hand it over to those who decide' },
  MB: { sv: 'jag kan fatta det enkla beslutet', en: 'I can make the simple decision' },
};

/** "upplysa, vägleda och skriva ut" */
export const inSeries = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/** "om bostadsbidrag" for a plain noun, "i ”Skriv in dig som arbetssökande”" for anything longer. */
export const aboutCase = (name: Text): Text => ({
  sv: /^\p{Lu}\p{Ll}+$/u.test(name.sv) ? `om ${name.sv.toLowerCase()}` : `om ”${name.sv}”`,
  en: /^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u.test(name.en) ? `on ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` : `on “${name.en}”`,
});
