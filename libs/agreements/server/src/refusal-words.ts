import type { ConditionCode, Text } from '@desk/kernel/contract';
import type { RefusalFacts } from './refusal-facts';
import { aboutCase, inSeries, taskWords } from '@desk/agreements/contract';

type Words = { readonly what: Text; readonly missing: Text; readonly law: Text; readonly whoCanChange: Text };
type Say = (facts: RefusalFacts) => Words;

/** With a capital, as a sentence begins. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const mayNotHere = ({ task, caseName }: RefusalFacts): Text => ({
  sv: `Du får inte ${taskWords[task].sv} här. Det gäller ”${caseName.sv}”.`, en: `You may not ${taskWords[task].en} here. It concerns “${caseName.en}”.`,
});
const manager: Text = { sv: 'Din närmaste chef, eller kontorschefen där du arbetar.', en: 'Your manager, or the manager of the office where you work.' };
const administrator = ({ agency, clause, ownerIsParty }: RefusalFacts): Text =>
  !ownerIsParty
    ? { sv: `Ingen i huset. ${agency.sv} är inte part i avtalet.`, en: `Nobody in the house. ${sentence(agency.en)} is not a party to the agreement.` }
    : { sv: `Avtalsansvarig på ${agency.sv}.${clause ? ` Frågor i dag: ${clause.escalationContact}.` : ''}`, en: `The agreement administrator at ${agency.en}.${clause ? ` Questions today: ${clause.escalationContact}.` : ''}` };

const noLine: Say = (facts) => {
  const { lineTasks, caseName, task, agency, office } = facts;
  const [about, done] = [aboutCase(caseName), taskWords[task]];
  const allows: Text | null = lineTasks.length === 0 ? null : {
    sv: `Avtalet låter disken ${inSeries(lineTasks.map((it) => taskWords[it].sv), 'och')} ${about.sv}. Att ${done.sv} ingår inte.`,
    en: `The agreement lets the desk ${inSeries(lineTasks.map((it) => taskWords[it].en), 'and')} ${about.en}. To ${done.en} is not included.`,
  };
  return {
    what: mayNotHere(facts),
    missing: allows ?? { sv: `Avtalet för ${office} har ingen rad med ${agency.sv} ${about.sv}.`, en: `The agreement for ${office} has no line with ${agency.en} ${about.en}.` },
    law: { sv: 'uppgifterna ska anges i avtalet', en: 'the tasks are to be stated in the agreement' },
    whoCanChange: administrator(facts),
  };
};

/** As if it were not there: whether a person is protected must not be read from a refusal (OSL 21 kap. 3 a §, 22 kap.). */
const notThere: Say = () => ({
  what: { sv: 'Det du söker finns inte här, eller så får du inte se det.', en: 'What you are looking for is not here, or you may not see it.' },
  missing: { sv: 'Kontrollera numret eller gå tillbaka till listan.', en: 'Check the number or go back to the list.' },
  law: { sv: 'en uppgift lämnas bara till den som får ta del av den', en: 'data is given only to those who may have it' },
  whoCanChange: manager,
});

const secrecy = (sv: string, en: string, lawSv: string, lawEn: string): Say => (facts) => ({
  what: mayNotHere(facts), missing: { sv, en }, law: { sv: lawSv, en: lawEn },
  whoCanChange: { sv: `Besökaren själv, eller en handläggare på ${facts.agency.sv}.`, en: `The visitor, or a handler at ${facts.agency.en}.` },
});

/** The words for each condition that can be missing (domain.md 6.2). Pure, so that a table of tests can read them all. */
export const refusalWords = {
  account: (facts) => ({
    what: mayNotHere(facts), missing: { sv: 'Ditt konto är inte aktivt i huset.', en: 'Your account is not active in the house.' },
    law: { sv: 'bara den som huset känner får handla i det', en: 'only people known to the house may act in it' }, whoCanChange: { sv: 'Systemadministratören.', en: 'The system administrator.' },
  }),
  duty: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: `Du har inget uppdrag i ${facts.office} i dag.`, en: `You have no duty at ${facts.office} today.` },
    law: { sv: 'behörighet följer av tjänsten och av avtalet', en: 'rights follow from duty and from the agreement' }, whoCanChange: manager,
  }),
  compartment: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: `Uppgifterna hör till ${facts.agency.sv} och du arbetar inte i den verksamheten.`, en: `The data belongs to ${facts.agency.en} and you do not work in that branch.` },
    law: { sv: 'sekretess gäller mellan myndigheter och verksamhetsgrenar (OSL 8 kap. 1–2 §§)', en: 'secrecy applies between agencies and branches (OSL 8:1–2)' }, whoCanChange: administrator(facts),
  }),
  C1: noLine,
  C2: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: `Du har inget personligt uppdragsavtal med ${facts.agency.sv} för att ${taskWords[facts.task].sv}.`, en: `You have no personal assignment agreement with ${facts.agency.en} to ${taskWords[facts.task].en}.` },
    law: { sv: 'den som har uppgifter med personuppgifter eller myndighetsutövning ska ha ett eget uppdragsavtal', en: 'who does tasks with personal data or public authority needs an assignment agreement of their own' },
    whoCanChange: administrator(facts),
  }),
  C11: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: `Raden kräver kompetensen ”${facts.clause?.competence ?? ''}”, och du har den inte eller så har den gått ut.`, en: `The line asks for the competence “${facts.clause?.competence ?? ''}”, and you do not have it or it has run out.` },
    law: { sv: 'kompetenskravet står på raden', en: 'the competence is asked for on the line' },
    whoCanChange: { sv: `Din chef ordnar utbildningen. ${administrator(facts).sv}`, en: `Your manager arranges the training. ${administrator(facts).en}` },
  }),
  C7: (facts) => ({
    what: { sv: 'Du får inte handlägga det här ärendet.', en: 'You may not work with this case.' },
    missing: { sv: 'Ärendet rör dig själv. Du är jävig.', en: 'The case concerns yourself. You have a conflict of interest.' },
    law: { sv: 'den som är jävig får inte delta (förvaltningslagen 16–18 §§)', en: 'a person with a conflict of interest may not take part (Administrative Procedure Act 16–18)' },
    whoCanChange: { sv: `Ingen. Be en kollega i ${facts.office} ta över.`, en: `Nobody. Ask a colleague at ${facts.office} to take over.` },
  }),
  C6: notThere,
  C3: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: 'Besöket är inte ditt, eller så har det varit avslutat i mer än ett dygn.', en: 'The visit is not yours, or it ended more than a day ago.' },
    law: { sv: 'du ser det du behöver för det du arbetar med nu', en: 'you see what you need for the work you do now' },
    whoCanChange: { sv: 'Den som har besöket, eller kontorschefen.', en: 'The person who has the visit, or the office manager.' },
  }),
  C4: secrecy('Besökaren har inte gett sitt samtycke till att uppgifterna lämnas vidare.', 'The visitor has not agreed to the data being passed on.', 'den enskilde kan häva sekretessen (OSL 10 kap. 1 § och 12 kap. 2 §)', 'the person may waive the secrecy (OSL 10:1 and 12:2)'),
  C5: secrecy('Det finns inget antecknat stöd för att bryta sekretessen.', 'No ground for breaking the secrecy is on record.', 'uppgifter lämnas mellan myndigheter bara med stöd i lag (OSL 10 kap.)', 'data passes between agencies only with support in law (OSL chapter 10)'),
  C10: secrecy('Det finns ingen giltig fullmakt eller ställföreträdare för ärendet.', 'There is no valid power of attorney or guardian for the case.', 'ombud ska kunna visa fullmakt (förvaltningslagen 14–15 §§)', 'a representative must be able to show authority (Administrative Procedure Act 14–15)'),
  C12: (facts) => ({
    what: mayNotHere(facts), missing: { sv: 'Du har inte skrivit varför du behöver uppgiften.', en: 'You have not written why you need the data.' },
    law: { sv: 'ändamålet antecknas i journalen (SFB 114 kap.)', en: 'the purpose is kept in the journal (SFB 114)' }, whoCanChange: { sv: 'Du själv. Skriv ändamålet och försök igen.', en: 'You. Write the purpose and try again.' },
  }),
  M: (facts) => ({
    what: mayNotHere(facts),
    missing: { sv: `Beslut ${aboutCase(facts.caseName).sv} är myndighetsutövning som ingen disk får göra. Bara ${facts.agency.sv} beslutar.`, en: `A decision ${aboutCase(facts.caseName).en} is an exercise of public authority that no desk may make. Only ${facts.agency.en} decides.` },
    law: { sv: 'bara de enkla beslut som förordning (2009:315) räknar upp får ligga i ett avtal', en: 'only the simple decisions listed in Ordinance 2009:315 may stand in an agreement' },
    whoCanChange: { sv: 'Regeringen, genom förordningen. Inte någon i huset.', en: 'The Government, by ordinance. Nobody in the house.' },
  }),
} satisfies Record<ConditionCode, Say>;
