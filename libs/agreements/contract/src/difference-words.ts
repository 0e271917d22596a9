import type { Clause } from '@desk/access/contract';
import type { Text } from '@desk/kernel/contract';
import { DeskTaskCode } from '@desk/routing/contract';
import type { AgreementHead } from './agreement';
import type { LawVersion } from './law-version';
import { aboutCase, inSeries, taskWords } from './task-words';

/** What things are called, so that the words are a pure function. `today`: a date within a year ahead is said without its year. */
export type Names = {
  readonly office: (id: string) => string;
  readonly agency: (id: string) => Text;
  readonly caseType: (code: string) => Text;
  readonly today: string;
};

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** "1 mars", or "1 mars 2028" when it is more than a year away. */
export const dayWords = (day: string, today: string): Text => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const near = day >= today && day < `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const say = (names: readonly string[]): string => `${date} ${names[month - 1] ?? ''}${near ? '' : ` ${year}`}`;
  return { sv: say(months.sv), en: say(months.en) };
};

/** Each can be followed by what it is about: “skriva ut information om bostadsbidrag”. */
const verbs: Partial<Record<DeskTaskCode, Text>> = {
  TA: { sv: 'ta emot ansökan', en: 'receive applications' }, KO: { sv: 'hjälpa till med komplettering', en: 'help to complete applications' }, UT: { sv: 'skriva ut information', en: 'print information' }, BM: { sv: 'boka möten', en: 'book meetings' }, HO: { sv: 'lämna över ärenden och frågor', en: 'hand over cases and questions' }, MB: { sv: 'fatta enkla beslut', en: 'make simple decisions' },
  IA: { sv: 'lämna besked i eget ärende', en: 'give the status of own cases' }, ID: { sv: 'kontrollera identitet i ärenden', en: 'check identity in cases' },
};

export const doing = (task: string): Text => {
  const read = DeskTaskCode.safeParse(task);
  return read.success ? (verbs[read.data] ?? taskWords[read.data]) : { sv: task, en: task };
};

/** "om bostadsbidrag", "om ”Tio dagar vid barns födelse” och ”Underhållsstöd”" */
export const about = (names: readonly Text[]): Text => ({
  sv: names.length === 1 && names[0] ? aboutCase(names[0]).sv : `om ${inSeries(names.map((it) => aboutCase(it).sv.replace(/^om /, '')), 'och')}`,
  en: names.length === 1 && names[0] ? aboutCase(names[0]).en : `on ${inSeries(names.map((it) => aboutCase(it).en.replace(/^on /, '')), 'and')}`,
});

export const accessWords: Readonly<Record<Clause['accessMode'], Text>> = {
  none: { sv: 'ingen åtkomst', en: 'no access' }, 'own-screen': { sv: 'visning på myndighetens egen skärm', en: 'view on the agency’s own screen' },
  'question-answer': { sv: 'fråga–svar', en: 'question and answer' }, direct: { sv: 'direktåtkomst', en: 'direct access' },
};

export const lawWords: Readonly<Record<LawVersion, Text>> = {
  STL2004: { sv: 'lag (2004:543) i ursprunglig lydelse', en: 'Act (2004:543) as first written' }, STL2009: { sv: 'lag (2004:543) i lydelsen 2009:314', en: 'Act (2004:543) as amended by 2009:314' }, LGOS2019: { sv: 'lag (2019:212)', en: 'Act (2019:212)' },
};

export const channelWords: Readonly<Record<AgreementHead['channels'][number], Text>> = { desk: { sv: 'disk', en: 'desk' }, phone: { sv: 'telefon', en: 'telephone' }, video: { sv: 'video', en: 'video' }, chat: { sv: 'chatt', en: 'chat' } };
