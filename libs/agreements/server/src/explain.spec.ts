import { CaseTypeCode, ConditionCode, Explanation } from '@desk/kernel/contract';
import { aClause } from '@desk/testing/server';
import { explain } from './explain';
import type { RefusalFacts } from './refusal-facts';

const clause = aClause({ line: 17, competence: 'id-kontroll', tasks: ['AU', 'VG'], caseTypeCodes: [CaseTypeCode.parse('FK-BOB')] });
const facts = (its: Partial<RefusalFacts> = {}): RefusalFacts => ({
  task: 'TA', caseName: { sv: 'Bostadsbidrag', en: 'Housing allowance' }, agency: { sv: 'Försäkringskassan', en: 'the Swedish Social Insurance Agency' }, office: 'Uddevalla', ownerIsParty: true,
  agreement: { title: 'Serviceavtal Uddevalla', version: 7, law: { sv: 'lag (2019:212) 2 §', en: 'Act (2019:212) section 2' } }, clause, lineTasks: ['AU', 'VG'],
  instead: [{ act: 'perform', label: { sv: 'Vägled', en: 'Guide' }, task: 'VG' }, { act: 'refer', label: { sv: 'Hänvisa', en: 'Refer' } }], ...its,
});

test.each(ConditionCode.options)('a no for %s has six parts in two languages', (condition) => {
  const said = explain(condition, facts());
  expect(Explanation.parse(said).condition).toBe(condition === 'C6' ? 'duty' : condition);
  for (const text of [said.what, said.missing, said.lineAndLaw, said.whoCanChange, said.say]) {
    for (const words of [text.sv, text.en]) expect(words).toMatch(/^[\p{Lu}”“].*[.”]$/u);
    expect(text.sv).not.toBe(text.en);
  }
});

test.each([
  ['C1', {}, 'Avtalet låter disken upplysa och vägleda om bostadsbidrag. Att ta emot handlingar ingår inte.'],
  ['C1', { clause: null, lineTasks: [] }, 'Avtalet för Uddevalla har ingen rad med Försäkringskassan om bostadsbidrag.'],
  ['C2', {}, 'Du har inget personligt uppdragsavtal med Försäkringskassan för att ta emot handlingar.'],
  ['C11', {}, 'Raden kräver kompetensen ”id-kontroll”, och du har den inte eller så har den gått ut.'],
  ['M', { task: 'MB' }, 'Beslut om bostadsbidrag är myndighetsutövning som ingen disk får göra. Bara Försäkringskassan beslutar.'],
  ['duty', {}, 'Du har inget uppdrag i Uddevalla i dag.'],
  ['C7', {}, 'Ärendet rör dig själv. Du är jävig.'],
  ['C3', {}, 'Besöket är inte ditt, eller så har det varit avslutat i mer än ett dygn.'],
] as const)('%s says what is missing', (condition, its, sv) => expect(explain(condition, facts(its)).missing.sv).toBe(sv));

test('a no names the line, the law, who can change it and what to say', () => {
  expect(explain('C1', facts())).toMatchObject({
    what: { sv: 'Du får inte ta emot handlingar här. Det gäller ”Bostadsbidrag”.' },
    lineAndLaw: { sv: 'Serviceavtal Uddevalla, version 7, rad 17; lag (2019:212) 2 §: uppgifterna ska anges i avtalet.' },
    whoCanChange: { sv: 'Avtalsansvarig på Försäkringskassan. Frågor i dag: Samverkansansvarig, Försäkringskassan.' },
    say: { sv: 'Jag får inte ta emot handlingar här, men jag kan visa hur du går vidare.' },
  });
});

test('with no line to point at, the agreement is named and the referral is offered', () => {
  expect(explain('C1', facts({ clause: null, lineTasks: [], instead: [{ act: 'refer', label: { sv: 'Hänvisa', en: 'Refer' } }] }))).toMatchObject({
    lineAndLaw: { sv: 'Serviceavtal Uddevalla, version 7; lag (2019:212) 2 §: uppgifterna ska anges i avtalet.' },
    say: { sv: 'Jag får inte ta emot handlingar här, men jag skriver ut vart du vänder dig.' },
  });
});

test('an owner outside every agreement has nobody in the house to ask', () => {
  expect(explain('C1', facts({ ownerIsParty: false })).whoCanChange.sv).toBe('Ingen i huset. Försäkringskassan är inte part i avtalet.');
});

test('a no about a protected person tells nothing that a row that does not exist would not tell', () => {
  const said = JSON.stringify(explain('C6', facts()));
  expect(said).not.toMatch(/Bostadsbidrag|Försäkringskassan|skydd|protect|rad 17|Uddevalla|C6/i);
  expect(explain('C6', facts()).instead).toEqual([]);
});

test('the English sentence gives the agency its article, also where the sentence begins with it', () => {
  const agency = { sv: 'Skatteverket', en: 'Swedish Tax Agency' };
  expect(explain('C2', facts({ agency, clause: null })).whoCanChange.en).toBe('The agreement administrator at the Swedish Tax Agency.');
  expect(explain('C1', facts({ agency, ownerIsParty: false })).whoCanChange.en).toBe('Nobody in the house. The Swedish Tax Agency is not a party to the agreement.');
  expect(explain('M', facts({ agency })).missing.en).toMatch(/Only the Swedish Tax Agency decides\.$/);
});
