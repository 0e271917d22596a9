import { z } from 'zod';
import { AgencyId, Day, Instant, StaffId, Text } from '@desk/kernel/contract';

/** What a rule of retention is about. Tickets go by themselves a day after they end; registers of documents and figures are kept. */
export const DocumentType = z.enum(['visit-identity', 'case', 'waiver', 'extract', 'journal']);
export type DocumentType = z.infer<typeof DocumentType>;

/** What each type is, from when its time is counted, and what the house proposes (domain.md 2.5; each agency decides its own, arkivlagen 1990:782 10 §). `atLeast` days are kept whatever a rule says. */
export const documentTypes = {
  'visit-identity': { name: { sv: 'Besökarens identitet', en: 'The visitor’s identity' }, from: { sv: 'från besökets slut: nummer, id-kontroll och ombud', en: 'from the end of the visit: number, check and representatives' }, days: 90, atLeast: 2 },
  case: { name: { sv: 'Ärende vid disken', en: 'Case at the desk' }, from: { sv: 'från det sista som hände: anteckningar, handlingar och överlämningar', en: 'from the last thing that happened: notes, documents and hand-offs' }, days: 730, atLeast: 30 },
  waiver: { name: { sv: 'Samtycke att lämna ut', en: 'Waiver of secrecy' }, from: { sv: 'från det att det gavs eller slutade gälla', en: 'from when it was given or ceased to be valid' }, days: 1827, atLeast: 30 },
  extract: { name: { sv: 'Innehållet i utlämnade registerutdrag', en: 'The content of extracts handed out' }, from: { sv: 'från utlämnandet', en: 'from when it was handed out' }, days: 90, atLeast: 1 },
  journal: { name: { sv: 'Journalen', en: 'The journal' }, from: { sv: 'från raden; kedjan går vidare från sista borttagna', en: 'from the line; the chain goes on from the last one removed' }, days: 1827, atLeast: 1827 },
} as const satisfies Readonly<Record<DocumentType, { readonly name: Text; readonly from: Text; readonly days: number; readonly atLeast: number }>>;

/** How long an agency keeps one type, by a decision. Proposed by one person and approved by another. */
export const RetentionRule = z.object({
  id: z.uuid(), agencyId: AgencyId, documentType: DocumentType, days: z.int(), decision: z.string(), state: z.enum(['proposed', 'approved', 'declined', 'replaced']),
  proposedAt: Instant, proposedBy: StaffId, decidedAt: Instant.nullable(), decidedBy: StaffId.nullable(), version: z.int(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

/** What goes by a rule: listed first, approved by another person, then removed piece by piece. Its figures stay when the things are gone. */
export const RetentionRun = z.object({
  id: z.uuid(), agencyId: AgencyId, ruleId: z.uuid(), documentType: DocumentType, days: z.int(), decision: z.string(), before: Day, count: z.int(), oldest: Instant.nullable(), newest: Instant.nullable(),
  state: z.enum(['listed', 'approved', 'declined', 'done']), listedAt: Instant, listedBy: StaffId, decidedAt: Instant.nullable(), decidedBy: StaffId.nullable(), removed: z.int(), doneAt: Instant.nullable(), version: z.int(),
});
export type RetentionRun = z.infer<typeof RetentionRun>;
