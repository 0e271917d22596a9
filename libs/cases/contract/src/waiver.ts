import { z } from 'zod';
import { AgencyId, CaseTypeCode, Compartment, Day, Instant, Text, VisitId } from '@desk/kernel/contract';
import { Crossing } from './data-category';
import { categoryNames } from './disclosure-grounds';

/** Who gives a waiver: the visitor, a guardian (OSL 12 kap. 3 §), or a representative whose mandate reaches it (FL 14–15 §§). */
export const WaiverGiver = z.enum(['visitor', 'guardian', 'representative']);
export type WaiverGiver = z.infer<typeof WaiverGiver>;
/** `oral`: said at the desk and written down by the agent. */
export const WaiverHow = z.enum(['written', 'oral', 'e-signature']);
export type WaiverHow = z.infer<typeof WaiverHow>;

/**
 * A person lifts the secrecy that protects them (OSL 10 kap. 1 §, 12 kap. 2 §). It is not a consent in the sense of the GDPR: it opens one way, from one
 * compartment to another, for the categories and the documents it names. What was read aloud is kept as it was.
 */
export const Waiver = z.object({
  id: z.uuid(), visitId: VisitId, caseTypeCode: CaseTypeCode,
  fromAgencyId: AgencyId, from: Compartment, toAgencyId: AgencyId, to: Compartment,
  categories: z.array(Crossing), documentIds: z.array(z.uuid()),
  purpose: Text, giver: WaiverGiver, how: WaiverHow, text: Text,
  givenAt: Instant, byName: z.string(),
  /** The last day it holds; null holds for this visit only. */
  validTo: Day.nullable(),
  withdrawnAt: Instant.nullable(), withdrawnBy: z.string().nullable(),
});
export type Waiver = z.infer<typeof Waiver>;

type Said = { readonly from: Text; readonly to: Text; readonly about: Text; readonly categories: readonly Crossing[]; readonly documents: readonly string[]; readonly validTo: string | null };

const listed = (words: readonly string[], and: string): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`);

/** What is read aloud to the visitor, in plain Swedish and English; it is kept with the answer. */
export const waiverText = ({ from, to, about, categories, documents, validTo }: Said): Text => {
  const what = (locale: 'sv' | 'en') => listed(categories.map((it) => (it === 'D5' ? `${categoryNames.D5[locale]} (${documents.join(', ')})` : categoryNames[it][locale])), locale === 'sv' ? 'och' : 'and');
  return {
    sv: `Säger du ja till att ${from.sv} lämnar ${what('sv')} till ${to.sv}? Det gäller ${about.sv}, så att ${to.sv} kan hjälpa dig med det. Ditt ja gäller ${validTo ? `till och med ${validTo}` : 'det här besöket'}. Du kan ta tillbaka det när du vill, och då skickas inget mer. Det som redan är skickat finns kvar hos ${to.sv}. Du får hjälp även om du säger nej.`,
    en: `Do you agree that ${from.en} gives ${what('en')} to ${to.en}? It is about ${about.en}, so that ${to.en} can help you with it. Your yes holds ${validTo ? `to and including ${validTo}` : 'for this visit'}. You can take it back whenever you like, and then nothing more is sent. What has already been sent stays with ${to.en}. You get help even if you say no.`,
  };
};

type Held = Pick<Waiver, 'visitId' | 'from' | 'to' | 'categories' | 'documentIds' | 'validTo' | 'withdrawnAt'>;
type Needed = { readonly visitId: string; readonly from: string; readonly to: string; readonly category: Crossing; readonly documentId?: string; readonly today: string };

/** Does a waiver carry this across, now? Withdrawn it carries nothing more. */
export const waiverCovers = (waiver: Held, { visitId, from, to, category, documentId, today }: Needed): boolean =>
  waiver.withdrawnAt === null && waiver.from === from && waiver.to === to && waiver.categories.includes(category) &&
  (waiver.visitId === visitId || waiver.validTo !== null) && (waiver.validTo === null || today <= waiver.validTo) &&
  (documentId === undefined || waiver.documentIds.includes(documentId));
