import { hash } from 'node:crypto';
import { FIRST_CONTACT_WORKING_DAYS, type HandoffKind, type HandoffReason, type Parcel, type ParcelPart, type PreviewLine } from '@desk/cases/contract';
import { workingDeadline, type ConditionCode, type Text } from '@desk/kernel/contract';
import type { CaseRow } from './case-rows';
import { asWritten, documentLine, languageWords, leftBehind, lines, listWords } from './parcel-words';

/** The visitor as a parcel may carry one: masked to read, sealed to open. */
export type Person = { readonly kind: 'personnummer' | 'samordningsnummer' | 'other'; readonly masked: string; readonly numberSealed: string | null; readonly protectedIdentity: boolean; /** Codes for the parcel, words for the screen. */ readonly check: { readonly codes: string; readonly said: Text } | null };

export type ParcelFacts = {
  readonly kind: HandoffKind;
  readonly include: readonly ParcelPart[];
  readonly caseName: Text;
  readonly language: string;
  readonly interpreter: boolean;
  readonly person: Person | null;
  /** The case that is handed over, with what was recorded for its own agency. */
  readonly own: Pick<CaseRow, 'acts' | 'documents' | 'notes'> | null;
  /** Cases of the same visit with other agencies, which stay where they are. */
  readonly others: readonly { readonly owner: Text; readonly notes: number; readonly documents: number }[];
  readonly taskName: (task: string) => Text;
};

const ground = {
  service: { sv: 'Uppgifter utan sekretess: vad frågan gäller', en: 'No secrecy: what the question is about' },
  inside: { sv: 'Samma myndighet, ingen sekretessgräns passeras', en: 'Same agency, no secrecy border is crossed' },
  chosen: { sv: 'Följer med om besökaren vill (OSL 10 kap. 1 §)', en: 'Goes along if the visitor wishes (OSL ch. 10 s. 1)' },
  border: { sv: 'En annan myndighets uppgifter lämnas inte vidare (OSL 8 kap. 1 §)', en: "Another agency's data is not passed on (OSL ch. 8 s. 1)" },
  referral: { sv: 'En hänvisning för inga uppgifter vidare', en: 'A referral carries no data' },
  question: { sv: 'En fråga bär inga handlingar', en: 'A question carries no documents' },
  protected: { sv: 'Skyddade personuppgifter skickas aldrig med (OSL 21 kap. 3 och 3 a §§)', en: 'Protected personal data is never sent along (OSL ch. 21 ss. 3 and 3 a)' },
} as const satisfies Record<string, Text>;

const hiddenWords = { sv: 'Skyddade personuppgifter', en: 'Protected personal data' } as const satisfies Text;

const iso = (at: string): string => new Date(at).toISOString();

/** What there is to send, part by part; a part with nothing in it is left out. */
export const contents = ({ caseName, language, interpreter, person, own, taskName }: ParcelFacts): Partial<Record<ParcelPart, Text>> => ({
  errand: caseName,
  language: languageWords(language, interpreter),
  ...(person ? { identity: asWritten(person.masked) } : {}),
  ...(person?.check ? { 'identity-check': person.check.said } : {}),
  ...(own && own.notes.length > 0 ? { notes: asWritten(own.notes.map((note) => note.text).join('\n')) } : {}),
  ...(own && own.documents.length > 0 ? { documents: lines(own.documents.map((it) => documentLine(it.title, it.pages))) } : {}),
  ...(own && own.acts.length > 0 ? { acts: listWords(own.acts.map((act) => taskName(act.task))) } : {}),
});

const aboutPerson: ReadonlySet<ParcelPart> = new Set(['identity', 'identity-check']);
const chosenInQuestion: ReadonlySet<ParcelPart> = new Set(['identity', 'identity-check', 'notes']);
type Fate = { readonly where: 'copied' | 'needsChoice' | 'notCopied'; readonly ground: Text };

/** Where one part goes, by the kind of hand-off (domain.md 7.4). A protected person's identity goes nowhere. */
const fateOf = (part: ParcelPart, { kind, include, person }: ParcelFacts): Fate => {
  if (aboutPerson.has(part) && person?.protectedIdentity) return { where: 'notCopied', ground: ground.protected };
  if (kind === 'T0') return { where: 'notCopied', ground: ground.referral };
  if (part === 'errand' || part === 'language') return { where: 'copied', ground: ground.service };
  if (kind === 'T3') return { where: 'copied', ground: ground.inside };
  if (!chosenInQuestion.has(part)) return { where: 'notCopied', ground: ground.question };
  return { where: include.includes(part) ? 'copied' : 'needsChoice', ground: ground.chosen };
};

/** What stays with other agencies, counted and not told. */
export const leftWithOthers = ({ others }: Pick<ParcelFacts, 'others'>): PreviewLine[] => others.flatMap(({ owner, notes, documents }): PreviewLine[] => [
  ...(notes > 0 ? [{ part: 'notes' as const, content: leftBehind(owner, notes, 'notes'), ground: ground.border }] : []),
  ...(documents > 0 ? [{ part: 'documents' as const, content: leftBehind(owner, documents, 'documents'), ground: ground.border }] : []),
]);

/** Sorts everything there is into copied, chosen and left behind, and freezes what is copied. No side effects. */
export const composeParcel = (facts: ParcelFacts): { copied: PreviewLine[]; needsChoice: PreviewLine[]; notCopied: PreviewLine[]; warnings: Text[]; parcel: Parcel; numberSealed: string | null } => {
  const sorted: Record<Fate['where'], PreviewLine[]> = { copied: [], needsChoice: [], notCopied: [] };
  const goes = new Set<ParcelPart>();
  for (const [name, content] of Object.entries(contents(facts))) {
    const part = partNamed(name);
    const fate = fateOf(part, facts);
    const hidden = fate.ground === ground.protected ? hiddenWords : content;
    sorted[fate.where].push({ part, content: hidden, ground: fate.ground });
    if (fate.where === 'copied') goes.add(part);
  }
  sorted.notCopied.push(...leftWithOthers(facts));
  const { person, own } = facts;
  const parcel: Parcel = {
    language: goes.has('language') ? facts.language : 'sv', interpreter: goes.has('language') && facts.interpreter,
    identity: goes.has('identity') && person ? { kind: person.kind, masked: person.masked } : null,
    identityCheck: goes.has('identity-check') ? (person?.check?.codes ?? null) : null,
    acts: goes.has('acts') && own ? own.acts.map((act) => ({ task: act.task, at: iso(act.at) })) : [],
    notes: goes.has('notes') && own ? own.notes.map((note) => ({ text: note.text, byName: note.byName, at: iso(note.at) })) : [],
    documents: goes.has('documents') && own ? own.documents.filter((it) => !it.forwarded).map(({ forwarded: _, registration: __, ...it }) => ({ ...it, receivedAt: iso(it.receivedAt) })) : [],
  };
  return { ...sorted, warnings: warningsOf(facts), parcel, numberSealed: goes.has('identity') ? (person?.numberSealed ?? null) : null };
};

const partNamed = (name: string): ParcelPart => (['errand', 'language', 'identity', 'identity-check', 'notes', 'documents', 'acts'] as const).find((part) => part === name) ?? 'errand';

const warningsOf = ({ kind, person }: ParcelFacts): Text[] => [
  ...(person?.protectedIdentity && kind !== 'T0' ? [{ sv: 'Besökaren har skyddade personuppgifter. Identiteten skickas inte, och svaret lämnas bara personligen.', en: 'The visitor has protected personal data. The identity is not sent and the answer is given in person only.' }] : []),
  ...(kind === 'T3' && !person ? [{ sv: 'Besökaren är anonym. Myndigheten kan inte knyta ärendet till någon.', en: 'The visitor is anonymous. The agency cannot tie the case to anybody.' }] : []),
];

/** SHA-256 over exactly what is sent and to whom. Arrays and fields stand in the order of the code, so equal parcels give equal seals. */
export const sealOf = (parcel: Parcel, addressing: { readonly kind: HandoffKind; readonly visitId: string; readonly compartment: string; readonly caseTypeCode: string; readonly question: string | null }): string =>
  hash('sha256', canonical({ parcel, addressing }));

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(',')}}`;
};

/**
 * The reason that the facts point to (domain.md 7.5): a protected person, public authority, else what every task of the case type lacks here.
 * Where the desk may do some of them, the agreement is not the reason: the case is more than the desk can sort out.
 * @param tasks the desk tasks of the case type besides handing over, each with the first condition that is missing, or null
 */
export const proposedReason = (facts: { readonly protectedIdentity: boolean; readonly taskClass: 'S' | 'P' | 'M'; readonly tasks: readonly (ConditionCode | null)[] }): HandoffReason => {
  if (facts.protectedIdentity) return 'SKYDDAD';
  if (facts.taskClass === 'M') return 'MYNDIGHETSUTOVNING';
  if (facts.tasks.length === 0 || facts.tasks.includes(null)) return 'KOMPLEX';
  if (facts.tasks.includes('C11')) return 'SAKNAR_KOMPETENS';
  if (facts.tasks.includes('C2')) return 'SAKNAR_BEHORIGHET';
  if (facts.tasks.includes('M')) return 'MYNDIGHETSUTOVNING';
  return facts.tasks.includes('C1') ? 'EJ_I_AVTAL' : 'KOMPLEX';
};

/** First contact and answer, 17.00 Swedish time: the house's two working days, and what the line promises. */
export const promises = (kind: HandoffKind, answerWorkingDays: number, now: Date): { firstContactBy: string | null; answerBy: string | null } =>
  kind === 'T0' ? { firstContactBy: null, answerBy: null } : { firstContactBy: workingDeadline(now, FIRST_CONTACT_WORKING_DAYS).toISOString(), answerBy: workingDeadline(now, answerWorkingDays).toISOString() };

/** `ÖL-26-00431`: overlämning, year, running number. */
export const receiptNumber = (running: number, day: string): string => `ÖL-${day.slice(2, 4)}-${String(running).padStart(5, '0')}`;
