import type { Text } from '@desk/kernel/contract';

/** One thing that is wrong or doubtful in a draft. `line` null: the whole version. An error stops it from being sent. */
export type Problem = { readonly severity: 'error' | 'warning'; readonly code: ProblemCode; readonly line: number | null; readonly field: string; readonly text: Text };
type Words = { readonly severity: Problem['severity']; readonly field: string; readonly say: (what: string) => Text };

const error = (field: string, sv: string, en: string): Words => ({ severity: 'error', field, say: (what) => ({ sv: sv.replace('…', what), en: en.replace('…', what) }) });
const warning = (field: string, sv: string, en: string): Words => ({ ...error(field, sv, en), severity: 'warning' });

/** Every problem that validation can find, in words. `…` stands for what it is about. Sources: lag (2004:543), lag (2019:212) 2 §, förordning (2009:315) 2–3 §§, domain.md 2.1. */
export const problems = {
  'title-missing': error('title', 'Ge avtalet en titel.', 'Give the agreement a title.'),
  'too-few-parties': error('parties', 'Ett serviceavtal behöver minst två parter.', 'A service agreement needs at least two parties.'),
  'no-office': error('officeIds', 'Ange minst ett kontor.', 'Name at least one office.'),
  'no-lines': error('lines', 'Avtalet har inga rader.', 'The agreement has no lines.'),
  'host-no-party': error('hostAgencyId', 'Värdmyndigheten … är inte part i avtalet.', 'The host … is not a party to the agreement.'),
  'ends-before-start': error('validTo', 'Slutdatum ligger före startdatum.', 'The end date is before the start date.'),
  'starts-in-past': error('validFrom', 'Startdatum har passerat. Välj i dag eller senare.', 'The start date has passed. Choose today or later.'),
  'law-not-in-force': error('lawVersion', 'Lag (2019:212) gäller först från den 1 juni 2019.', 'Act (2019:212) is in force only from 1 June 2019.'),
  'law-repealed': warning('lawVersion', 'Lag (2004:543) är upphävd sedan den 1 juni 2019. Den gäller bara avtal som ingicks före dess.', 'Act (2004:543) was repealed on 1 June 2019. It holds only for agreements made before that.'),
  'approval-missing': error('approvedBy', 'Lag (2004:543) 3 § i ursprunglig lydelse: ange vem som godkänt avtalet och när.', 'Act (2004:543) section 3 as first written: say who approved the agreement and when.'),
  'end-missing': error('validTo', 'Lag (2004:543) 2 § i ursprunglig lydelse: avtalet ska ange sin tid. Ange slutdatum.', 'Act (2004:543) section 2 as first written: the agreement states its time. Give an end date.'),
  'notice-missing': warning('noticeMonths', 'Ange slutdatum eller uppsägningstid.', 'Give an end date or a period of notice.'),
  'office-uncovered': warning('officeIds', 'Kontoret … har ingen rad.', 'The office … has no line.'),
  'party-uncovered': warning('parties', 'Parten … varken ger eller tar emot något.', 'The party … neither gives nor receives anything.'),
  'line-number-twice': error('line', 'Radnumret … står två gånger.', 'The line number … stands twice.'),
  'grantor-no-party': error('grantorAgencyId', 'Ägaren … är inte part i avtalet.', 'The owner … is not a party to the agreement.'),
  'grantee-missing': error('granteeAgencyIds', 'Ange vilka parters handläggare raden gäller.', 'Say which parties’ staff the line is for.'),
  'grantee-no-party': error('granteeAgencyIds', 'Mottagaren … är inte part i avtalet.', 'The receiver … is not a party to the agreement.'),
  'compartment-missing': error('compartments', 'Ange vilken verksamhetsgren raden gäller.', 'Say which branch the line is for.'),
  'compartment-not-own': error('compartments', '… tillhör inte ägaren. Ingen myndighet kan ge bort det som inte är dess eget.', '… does not belong to the owner. No agency can give away what is not its own.'),
  'case-types-missing': error('caseTypeCodes', 'Ange minst en ärendetyp.', 'Name at least one case type.'),
  'case-type-unknown': error('caseTypeCodes', 'Ärendetypen … finns inte i katalogen.', 'The case type … is not in the catalogue.'),
  'case-type-not-own': error('caseTypeCodes', 'Ärendetypen … är inte radens ägares egen.', 'The case type … is not the owner’s own.'),
  'case-type-referral-only': error('caseTypeCodes', 'Ärendetypen … ligger utanför avtalen. Disken kan bara hänvisa.', 'The case type … is outside the agreements. The desk can only refer.'),
  'tasks-missing': error('tasks', 'Ange minst en uppgift.', 'Name at least one task.'),
  'offices-missing': error('officeIds', 'Ange minst ett kontor för raden.', 'Name at least one office for the line.'),
  'office-not-in-agreement': error('officeIds', 'Kontoret … ingår inte i avtalet.', 'The office … is not part of the agreement.'),
  'class-too-light': error('class', 'Uppgiften … kräver personuppgifter. Klassen kan inte vara S.', 'The task … needs personal data. The class cannot be S.'),
  'decision-needs-m': error('class', 'Beslut är myndighetsutövning. Klassen ska vara M och raden ska bara gälla beslut.', 'A decision is exercise of public authority. The class is M and the line is about decisions only.'),
  'outside-whitelist': error('legalGround', 'Myndighetsutövning (M) kräver ett lagrum ur listan över tillåtna uppgifter. … finns inte där. Ändra till Överlämna.', 'Exercise of public authority (M) needs a ground on the list of permitted tasks. … is not on it. Change to Hand over.'),
  'ground-missing': error('legalGround', 'Rader med personuppgifter eller myndighetsutövning ska ha lagrum.', 'Lines with personal data or public authority state a legal ground.'),
  'access-list-missing': error('dataCategories', 'Rader med personuppgifter eller myndighetsutövning ska ange vilka uppgifter som behövs.', 'Lines with personal data or public authority state which data they need.'),
  'purpose-missing': error('purpose', 'Ange ändamålet.', 'State the purpose.'),
  'persons-missing': error('persons', 'Lag (2004:543) 2 § i ursprunglig lydelse: ange vem som utför uppgiften.', 'Act (2004:543) section 2 as first written: say who does the task.'),
  'own-case-needs-access': error('accessMode', 'Besked i eget ärende kräver ett sätt att nå uppgifterna.', 'Giving the status of an own case needs a way to the data.'),
  'contact-missing': error('escalationContact', 'Ange vem disken ska fråga.', 'Say whom the desk asks.'),
  'dates-outside': error('validFrom', 'Radens datum ligger utanför avtalets.', 'The dates of the line are outside those of the agreement.'),
  contradictory: error('tasks', 'Raden säger emot rad …: samma uppgift och ärendetyp, men annan klass, åtkomst eller kompetens.', 'The line contradicts line …: same task and case type, but another class, access or competence.'),
  'said-twice': warning('tasks', 'Rad … säger redan samma sak.', 'Line … already says the same.'),
  'nothing-said-first': warning('tasks', 'För … får disken göra personliga uppgifter men inte vägleda.', 'For … the desk may do personal tasks but not guide.'),
  'decision-without-competence': warning('competence', 'Beslut utan krav på kompetens.', 'Decisions without a competence.'),
  'arrival-unclear': warning('receivesDocuments', 'Disken tar emot handlingar utan mottagningsbehörighet. De räknas som inkomna först hos myndigheten.', 'The desk receives documents without authority to receive. They count as arrived only at the agency.'),
} as const satisfies Record<string, Words>;
export type ProblemCode = keyof typeof problems;

export const problem = (code: ProblemCode, line: number | null, what = ''): Problem => ({ severity: problems[code].severity, code, line, field: problems[code].field, text: problems[code].say(what) });
