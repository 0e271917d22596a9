import { categoryOf, isSensitive, waiverCovers, type Crossing, type DataCategory, type GroundCode, type Parcel, type ParcelGround, type ParcelPart, type PreviewLine, type ReceivedDocument, groundNamed } from '@desk/cases/contract';
import type { SecrecyStrength } from '@desk/people/contract';
import type { AgencyId, Compartment, Text } from '@desk/kernel/contract';
import { contents, leftWithOthers, type ParcelFacts } from '../handoff-parcel';
import { asWritten, documentLine } from '../parcel-words';
import { formatTime } from '../time-words';
import type { WaiverRow } from './waiver-rows';

export type DecisionRow = { readonly id: string; readonly categories: Crossing[]; readonly ground: GroundCode; readonly byName: string };

/** A secrecy border that a hand-off would cross, and what lets something across it. */
export type CrossingFacts = ParcelFacts & {
  readonly visitId: string;
  readonly from: { readonly agencyId: AgencyId; readonly compartment: Compartment; readonly strength: SecrecyStrength };
  readonly to: Compartment;
  readonly today: string;
  readonly told: string | null;
  readonly contact: string | null;
  readonly documentIds: readonly string[];
  readonly waivers: readonly WaiverRow[];
  readonly decisions: readonly DecisionRow[];
  /** The day of arrival with the receiver, where its own line lets this desk receive (FL 22 §). */
  readonly arrivedOn: string | null;
};

export type Missing = { readonly category: Crossing; readonly documentId?: string };
type Thing = { readonly part: ParcelPart; readonly content: Text; readonly documentId?: string };
type Fate = { readonly where: 'copied' | 'needsChoice' | 'notCopied'; readonly ground: Text; readonly carried?: ParcelGround; readonly missing?: Missing };

const words = {
  service: { sv: 'Uppgifter utan sekretess: vad frågan gäller', en: 'No secrecy: what the question is about' },
  needs: { sv: 'Kräver medgivande (OSL 10 kap. 1 §, 12 kap. 2 §)', en: 'Needs a waiver (OSL ch. 10 s. 1, ch. 12 s. 2)' },
  absolute: { sv: 'Absolut sekretess: bara besökarens eget medgivande (OSL 27 kap. 1 §)', en: 'Absolute secrecy: only the visitor’s own waiver (OSL ch. 27 s. 1)' },
  sensitive: { sv: 'Hälsa och socialtjänst lämnas bara muntligt eller direkt (OSL 25 och 26 kap.)', en: 'Health and social services are told only directly (OSL ch. 25 and 26)' },
  protected: { sv: 'Skyddade personuppgifter skickas aldrig med (OSL 21 kap. 3 och 3 a §§)', en: 'Protected personal data is never sent along (OSL ch. 21 ss. 3 and 3 a)' },
  handedIn: { sv: 'Inlämnad till myndigheten i disken (FL 22 §)', en: 'Handed in to the agency at the desk (FL s. 22)' },
  withDocument: { sv: 'Följer med handlingen om besökaren vill', en: 'Goes with the document if the visitor wishes' },
  inside: { sv: 'Samma verksamhet, ingen sekretessgräns passeras', en: 'Same unit, no secrecy border is crossed' },
  onlyDocument: { sv: 'Bara handlingen skickas vidare', en: 'Only the document is sent on' },
  hidden: { sv: 'Skyddade personuppgifter', en: 'Protected personal data' },
} as const satisfies Record<string, Text>;

const howWords = { oral: { sv: 'muntligt', en: 'orally' }, written: { sv: 'skriftligt', en: 'in writing' }, 'e-signature': { sv: 'med e-underskrift', en: 'with an e-signature' } } as const;

const waiverGround = (waiver: WaiverRow, category: Crossing): ParcelGround => ({
  category, kind: 'waiver', id: waiver.id,
  words: { sv: `Medgivande ${howWords[waiver.how].sv} kl. ${formatTime(waiver.givenAt)} (OSL 12 kap. 2 §)`, en: `Waiver ${howWords[waiver.how].en} at ${formatTime(waiver.givenAt)} (OSL ch. 12 s. 2)` },
});
const decisionGround = (decision: DecisionRow, category: Crossing): ParcelGround => {
  const law = groundNamed(decision.ground)?.law ?? decision.ground;
  return { category, kind: 'decision', id: decision.id, words: { sv: `${law}, beslut av ${decision.byName}`, en: `${law}, decided by ${decision.byName}` } };
};

/** What lets a category across now. Absolute secrecy yields only to the person's own waiver (domain.md 7.4, D6). */
const groundFor = (category: Crossing, documentId: string | undefined, facts: CrossingFacts): ParcelGround | null => {
  const absolute = category === 'D6' && facts.from.strength === 'absolute';
  const waiver = facts.waivers.find((it) => waiverCovers(it, { visitId: facts.visitId, from: facts.from.compartment, to: facts.to, category, documentId, today: facts.today }) && (!absolute || it.giver === 'visitor'));
  if (waiver) return waiverGround(waiver, category);
  const decision = absolute ? undefined : facts.decisions.find((it) => it.categories.includes(category));
  return decision ? decisionGround(decision, category) : null;
};

const isCrossing = (category: DataCategory): category is Crossing => category !== 'D0' && category !== 'D1' && category !== 'D7';

/** Where one thing goes (domain.md 7.4, the columns T4 and T5). Nothing is ticked beforehand. */
const fateOf = ({ part, documentId }: Thing, facts: CrossingFacts): Fate => {
  const category = categoryOf[part];
  if (!isCrossing(category)) return { where: 'copied', ground: words.service };
  const sealed = facts.kind === 'T5' && category === 'D5';
  if (facts.person?.protectedIdentity && !sealed) return { where: 'notCopied', ground: words.protected };
  if (facts.kind === 'T5' && (category === 'D6' || category === 'D4')) return { where: 'notCopied', ground: words.onlyDocument };
  if (category === 'D6' && isSensitive(facts.from.compartment)) return { where: 'notCopied', ground: words.sensitive };
  const ticked = documentId === undefined ? facts.include.includes(part) : facts.documentIds.includes(documentId);
  const free = freeGround(category, documentId, facts);
  if (free) return { where: ticked ? 'copied' : 'needsChoice', ground: free };
  const carried = groundFor(category, documentId, facts);
  if (carried) return ticked ? { where: 'copied', ground: carried.words, carried } : { where: 'needsChoice', ground: carried.words };
  return { where: 'needsChoice', ground: category === 'D6' && facts.from.strength === 'absolute' ? words.absolute : words.needs, ...(ticked ? { missing: { category, ...(documentId ? { documentId } : {}) } } : {}) };
};

/** A document that the sender's agency has not received is the visitor's to hand in where it belongs; one that has arrived there stands under its secrecy. */
const freeGround = (category: Crossing, documentId: string | undefined, facts: CrossingFacts): Text | null => {
  if (facts.kind !== 'T5') return null;
  if (facts.from.compartment === facts.to) return words.inside;
  if (category !== 'D5') return words.withDocument;
  return facts.own?.documents.find((it) => it.id === documentId)?.arrivedOn === null ? words.handedIn : null;
};

const thingsOf = (facts: CrossingFacts): Thing[] => {
  const { documents: _, ...rest } = contents(facts);
  const parts = Object.entries({ ...rest, ...(facts.contact ? { contact: asWritten(facts.contact) } : {}), ...(facts.told ? { told: asWritten(facts.told) } : {}) });
  const order = Object.keys(categoryOf);
  const things = parts.map(([name, content]): Thing => ({ part: order.find((one): one is ParcelPart => one === name) ?? 'errand', content })).toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return [...things, ...(facts.own?.documents ?? []).filter((it) => !it.forwarded).map((it): Thing => ({ part: 'documents', documentId: it.id, content: documentLine(it.title, it.pages) }))];
};

const arrived = (document: ReceivedDocument, facts: CrossingFacts): ReceivedDocument => {
  const { forwarded: _, registration: __, ...rest } = document;
  return { ...rest, receivedAt: new Date(document.receivedAt).toISOString(), arrivedOn: facts.from.compartment === facts.to ? document.arrivedOn : facts.arrivedOn };
};

/** Sorts what there is into copied, chosen and left behind, says what still waits for a ground, and freezes what is copied. No side effects. */
export const composeDisclosure = (facts: CrossingFacts) => {
  const sorted: Record<Fate['where'], PreviewLine[]> = { copied: [], needsChoice: [], notCopied: [] };
  const missing: Missing[] = [];
  const grounds: ParcelGround[] = [];
  const goes = new Set<string>();
  for (const thing of thingsOf(facts)) {
    const fate = fateOf(thing, facts);
    const line = { part: thing.part, category: categoryOf[thing.part], ground: fate.ground, content: fate.ground === words.protected ? words.hidden : thing.content, ...(thing.documentId ? { documentId: thing.documentId } : {}) };
    sorted[fate.where].push(line);
    if (fate.missing) missing.push(fate.missing);
    const carried = fate.carried;
    if (carried && !grounds.some((it) => it.category === carried.category && it.id === carried.id)) grounds.push(carried);
    if (fate.where === 'copied') goes.add(thing.documentId ?? thing.part);
  }
  sorted.notCopied.push(...leftWithOthers(facts));
  const { person, own } = facts;
  const told = goes.has('told') ? facts.told : null;
  const parcel: Parcel = {
    language: facts.language, interpreter: facts.interpreter,
    identity: goes.has('identity') && person ? { kind: person.kind, masked: person.masked } : null,
    identityCheck: goes.has('identity-check') ? (person?.check?.codes ?? null) : null,
    acts: goes.has('acts') && own ? own.acts.map((act) => ({ task: act.task, at: new Date(act.at).toISOString() })) : [],
    notes: goes.has('notes') && own ? own.notes.map((note) => ({ text: note.text, byName: note.byName, at: new Date(note.at).toISOString() })) : [],
    documents: (own?.documents ?? []).filter((it) => goes.has(it.id)).map((it) => arrived(it, facts)),
    from: { agencyId: facts.from.agencyId, compartment: facts.from.compartment },
    ...(goes.has('contact') && facts.contact ? { contact: facts.contact } : {}),
    grounds,
  };
  return { ...sorted, warnings: warningsOf(facts), missing, told, parcel, numberSealed: goes.has('identity') ? (person?.numberSealed ?? null) : null };
};

const warningsOf = ({ kind, person, from, to }: CrossingFacts): Text[] => [
  ...(person?.protectedIdentity ? [{ sv: 'Besökaren har skyddade personuppgifter. Inget om personen skickas, och svaret lämnas bara personligen.', en: 'The visitor has protected personal data. Nothing about the person is sent and the answer is given in person only.' }] : []),
  ...(kind === 'T4' && isSensitive(to) ? [{ sv: 'Skriv inget om hälsa, våld eller skydd i texten. Låt besökaren berätta det direkt.', en: 'Write nothing about health, violence or protection. Let the visitor tell it directly.' }] : []),
  ...(kind === 'T4' && from.strength === 'absolute' ? [{ sv: 'Myndighetens egna uppgifter har absolut sekretess och lämnas bara med besökarens eget medgivande.', en: 'The agency’s own data is under absolute secrecy and is given only with the visitor’s own waiver.' }] : []),
];
