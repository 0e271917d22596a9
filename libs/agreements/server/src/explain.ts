import type { ConditionCode, Explanation, Text } from '@desk/kernel/contract';
import { DeskTaskCode } from '@desk/routing/contract';
import type { RefusalFacts } from './refusal-facts';
import { refusalWords, sentence } from './refusal-words';
import { agencyInSentence, offers, taskWords } from '@desk/agreements/contract';

/** Conditions whose explanation may not say what the case is about, nor offer the same case in another way. */
const silent: readonly ConditionCode[] = ['C6', 'C7'];

const whereItStands = ({ agreement, clause }: RefusalFacts, law: Text): Text => {
  if (!agreement) return { sv: `Inget avtal gäller här i dag. Lag (2019:212) 2 §: ${law.sv}.`, en: `No agreement is in force here today. Act (2019:212) section 2: ${law.en}.` };
  const [row, line] = clause ? [`, rad ${clause.line}`, `, line ${clause.line}`] : ['', ''];
  return {
    sv: `${agreement.title}, version ${clause?.version ?? agreement.version}${row}; ${agreement.law.sv}: ${law.sv}.`,
    en: `${agreement.title}, version ${clause?.version ?? agreement.version}${line}; ${agreement.law.en}: ${law.en}.`,
  };
};

const sayTo = (condition: ConditionCode, { task, instead }: RefusalFacts): Text => {
  if (condition === 'C6') return { sv: 'Jag hittar inget på det numret. Vi kan kontrollera det tillsammans.', en: 'I find nothing on that number. We can check it together.' };
  if (condition === 'C7') return { sv: 'Jag får inte ta hand om det här ärendet själv. En kollega hjälper dig.', en: 'I may not take care of this case myself. A colleague will help you.' };
  const first = DeskTaskCode.safeParse(instead[0]?.task);
  const offer: Text = first.success ? offers[first.data] : { sv: 'jag skriver ut vart du vänder dig', en: 'I will print where to turn' };
  return { sv: `Jag får inte ${taskWords[task].sv} här, men ${offer.sv}.`, en: `I may not ${taskWords[task].en} here, but ${offer.en}.` };
};

/** A no in six parts. Pure: the same facts give the same words in a test as at the desk. C6 is told as `duty`: its code would say what its words do not. */
export const explain = (condition: ConditionCode, facts: RefusalFacts): Explanation => {
  const words = refusalWords[condition]({ ...facts, agency: { ...facts.agency, en: agencyInSentence(facts.agency.en) } });
  const hidden = condition === 'C6';
  return {
    condition: hidden ? 'duty' : condition, what: words.what, missing: words.missing, whoCanChange: words.whoCanChange,
    lineAndLaw: hidden ? { sv: `${sentence(words.law.sv)}.`, en: `${sentence(words.law.en)}.` } : whereItStands(facts, words.law),
    instead: silent.includes(condition) ? [] : [...facts.instead],
    say: sayTo(condition, facts),
  };
};
