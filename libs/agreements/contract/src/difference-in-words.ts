import type { Text } from '@desk/kernel/contract';
import { agencyInSentence } from './agency-in-sentence';
import type { AgreementDraft, DraftLine } from './agreement';
import { about, accessWords, channelWords, dayWords, doing, lawWords, type Names } from './difference-words';
import { inSeries } from './task-words';

/** One sentence about what a new version does. `lines` are the lines it comes from. */
export type Difference = { readonly kind: 'gain' | 'loss' | 'change' | 'terms'; readonly text: Text; readonly lines: readonly number[] };

type Right = { readonly agency: string; readonly office: string; readonly task: string; readonly caseType: string; readonly line: DraftLine };

/**
 * What changes from one version to another, as sentences in Swedish and English: "Servicehandläggare i Tidaholm får från 1 mars ta emot ansökan om
 * bostadsbidrag för Försäkringskassan." Rights are compared, not rows: a line that is moved or split without effect gives no sentence.
 * @returns an empty list for a version against itself
 */
export const differenceInWords = (before: AgreementDraft, after: AgreementDraft, names: Names): Difference[] => {
  const [old, now] = [rightsOf(before), rightsOf(after)];
  const from = dayWords(after.head.validFrom, names.today);
  const gains = grouped([...now].filter(([key]) => !old.has(key)).map(([, right]) => right));
  const losses = grouped([...old].filter(([key]) => !now.has(key)).map(([, right]) => right));
  return [
    ...gains.map((it) => said('gain', it, names, (who, what) => ({ sv: `${who.sv} får från ${from.sv} ${what.sv}.`, en: `${who.en} may from ${from.en} ${what.en}.` }))),
    ...losses.map((it) => said('loss', it, names, (who, what) => ({ sv: `${who.sv} får från ${from.sv} inte längre ${what.sv}.`, en: `${who.en} may from ${from.en} no longer ${what.en}.` }))),
    ...changes(old, now, names),
    ...terms(before, after, names),
  ];
};

const rightsOf = ({ lines }: AgreementDraft): Map<string, Right> => {
  const rights = new Map<string, Right>();
  for (const line of lines) for (const office of line.officeIds) for (const caseType of line.caseTypeCodes) for (const task of line.tasks) {
    const key = [line.grantorAgencyId, office, task, caseType].join('|');
    if (!rights.has(key)) rights.set(key, { agency: line.grantorAgencyId, office, task, caseType, line });
  }
  return rights;
};

type Group = { readonly agency: string; readonly offices: string[]; readonly tasks: string[]; readonly caseTypes: string[]; readonly lines: number[] };
const merge = (groups: readonly Group[], by: (group: Group) => string): Group[] => {
  const found = new Map<string, Group>();
  const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
  for (const group of groups) {
    const same = found.get(by(group));
    found.set(by(group), same ? { agency: group.agency, offices: both(same.offices, group.offices), tasks: both(same.tasks, group.tasks), caseTypes: both(same.caseTypes, group.caseTypes), lines: both(same.lines, group.lines) } : group);
  }
  return [...found.values()];
};

/** Rights that differ in one thing only are said in one breath: first offices, then tasks, then case types. */
const grouped = (rights: readonly Right[]): Group[] => {
  const single = rights.map((it) => ({ agency: it.agency, offices: [it.office], tasks: [it.task], caseTypes: [it.caseType], lines: [it.line.line] }));
  const byOffice = merge(single, (it) => [it.agency, it.tasks, it.caseTypes].join('|'));
  const byTask = merge(byOffice, (it) => [it.agency, [...it.offices].sort(), it.caseTypes].join('|'));
  return merge(byTask, (it) => [it.agency, [...it.offices].sort(), [...it.tasks].sort()].join('|'));
};

const agencyOf = (id: string, names: Names): Text => ({ sv: names.agency(id).sv, en: agencyInSentence(names.agency(id).en) });
const seriesOf = (words: readonly Text[]): Text => (words.length === 0 ? nothing : { sv: inSeries(words.map((it) => it.sv), 'och'), en: inSeries(words.map((it) => it.en), 'and') });

const placesOf = (group: Group, names: Names): Text => {
  const offices = group.offices.map(names.office);
  return { sv: `Servicehandläggare i ${inSeries(offices, 'och')}`, en: `Desk agents in ${inSeries(offices, 'and')}` };
};

const deedsOf = (group: Group, names: Names): Text => {
  const [tasks, cases, agency] = [group.tasks.map(doing), about(group.caseTypes.map(names.caseType)), agencyOf(group.agency, names)];
  return {
    sv: `${inSeries(tasks.map((it) => it.sv), 'och')} ${cases.sv} för ${agency.sv}`, en: `${inSeries(tasks.map((it) => it.en), 'and')} ${cases.en} for ${agency.en}`,
  };
};

const said = (kind: Difference['kind'], group: Group, names: Names, say: (who: Text, what: Text) => Text): Difference =>
  ({ kind, text: say(placesOf(group, names), deedsOf(group, names)), lines: [...group.lines].sort((one, other) => one - other) });

type Trait = { readonly of: (line: DraftLine, names: Names) => Text; readonly name: Text };
const nothing: Text = { sv: 'inget angivet', en: 'nothing stated' };
const plain = (text: string | null): Text => (text === null || text === '' ? nothing : { sv: text, en: text });
const listed = (values: readonly string[]): Text => plain([...values].sort().join(', '));
const lineDates = ({ validFrom, validTo }: DraftLine, { today }: Names): Text => {
  if (validFrom === null && validTo === null) return { sv: 'avtalets', en: 'those of the agreement' };
  const [from, to] = [validFrom && dayWords(validFrom, today), validTo && dayWords(validTo, today)];
  return { sv: [from && `från ${from.sv}`, to && `till ${to.sv}`].filter(Boolean).join(' '), en: [from && `from ${from.en}`, to && `until ${to.en}`].filter(Boolean).join(' ') };
};

/** What a right may keep its name and yet change in. */
const traits: readonly Trait[] = [
  { name: { sv: 'klassen', en: 'the class' }, of: (line) => plain(line.class) },
  { name: { sv: 'åtkomsten', en: 'the access' }, of: (line) => accessWords[line.accessMode] },
  { name: { sv: 'lagrummet', en: 'the legal ground' }, of: (line) => plain(line.legalGround) },
  { name: { sv: 'ändamålet', en: 'the purpose' }, of: (line) => plain(line.purpose) },
  { name: { sv: 'kravet på kompetens', en: 'the competence required' }, of: (line) => plain(line.competence) },
  { name: { sv: 'vilka uppgifter som behövs', en: 'the data needed' }, of: (line) => listed(line.dataCategories) },
  { name: { sv: 'mottagningsbehörigheten', en: 'the authority to receive documents' }, of: (line) => (line.receivesDocuments ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' }) },
  { name: { sv: 'svarstiden i arbetsdagar', en: 'the answer time in working days' }, of: (line) => plain(String(line.answerWorkingDays)) },
  { name: { sv: 'kontakten', en: 'the contact' }, of: (line) => plain(line.escalationContact) },
  { name: { sv: 'servicenivån', en: 'the service level' }, of: (line) => plain(line.serviceLevel) },
  { name: { sv: 'volymen per år', en: 'the volume a year' }, of: (line) => plain(line.volumePerYear === null ? null : String(line.volumePerYear)) },
  { name: { sv: 'kostnadsnyckeln', en: 'the cost key' }, of: (line) => plain(line.costKey) },
  { name: { sv: 'vilka parters handläggare som omfattas', en: 'whose staff it is for' }, of: (line, names) => seriesOf([...line.granteeAgencyIds].sort().map((id) => agencyOf(id, names))) },
  { name: { sv: 'radens tid', en: 'the time of the line' }, of: lineDates },
];

/** As it stands after the first word of a sentence. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const changes = (old: ReadonlyMap<string, Right>, now: ReadonlyMap<string, Right>, names: Names): Difference[] =>
  traits.flatMap(({ name, of }) => {
    const changed = new Map<string, { before: Text; after: Text; rights: Right[] }>();
    for (const [key, right] of now) {
      const earlier = old.get(key);
      if (!earlier || earlier.line === right.line) continue;
      const [before, after] = [of(earlier.line, names), of(right.line, names)];
      if (before.sv === after.sv) continue;
      const same = changed.get(`${before.sv}→${after.sv}`) ?? { before, after, rights: [] };
      same.rights.push(right);
      changed.set(`${before.sv}→${after.sv}`, same);
    }
    return [...changed.values()].flatMap(({ before, after, rights }) =>
      grouped(rights).map((group) => said('change', group, names, (who, what) => ({
        sv: `När ${inside(who.sv)} ska ${what.sv} ändras ${name.sv} från ${before.sv} till ${after.sv}.`, en: `When ${inside(who.en)} ${what.en}, ${name.en} changes from ${before.en} to ${after.en}.`,
      }))));
  });

const always: Text = { sv: 'tills vidare', en: 'until further notice' };

const terms = (before: AgreementDraft, after: AgreementDraft, names: Names): Difference[] => {
  const inWords = (ids: readonly string[], lookUp: (id: string) => Text): Text => seriesOf([...ids].sort().map(lookUp));
  const agency = (id: string): Text => agencyOf(id, names);
  const of = ({ head }: AgreementDraft): readonly (readonly [sv: string, en: string, Text])[] => [
    ['Titeln', 'The title', plain(head.title)], ['Lagen', 'The act', lawWords[head.lawVersion]], ['Värden', 'The host', agency(head.hostAgencyId)],
    ['Parterna', 'The parties', inWords(head.parties.map((it) => it.agencyId), agency)], ['Kontoren', 'The offices', inWords(head.officeIds, (id) => plain(names.office(id)))],
    ['Kanalerna', 'The channels', seriesOf(head.channels.map((it) => channelWords[it]))], ['Slutdatum', 'The end date', head.validTo === null ? always : dayWords(head.validTo, names.today)], ['Uppsägningstiden i månader', 'The notice period in months', plain(String(head.noticeMonths))],
  ];
  const now = of(after);
  return of(before).flatMap(([sv, en, was], at): Difference[] => {
    const is = now[at]?.[2] ?? was;
    return is.sv === was.sv ? [] : [{ kind: 'terms', lines: [], text: { sv: `${sv} ändras från ${was.sv} till ${is.sv}.`, en: `${en} ${en.endsWith('s') ? 'change' : 'changes'} from ${was.en} to ${is.en}.` } }];
  });
};
