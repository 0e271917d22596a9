import { z } from 'zod';
import { AgencyId, Basis, CaseId, CaseTypeCode, Compartment, Day, HandoffId, Instant, LifeEventId, OfficeId, StaffId, Text, VisitId, subject } from '@desk/kernel/contract';
import { OutcomeCode, ReceivedDocument, RegisteredAs, TaskCode } from './case';
import { Crossing, DataCategory, ProposedWaiver } from './data-category';

export const HandoffSubject = subject('Handoff', {
  actions: ['read', 'handle', 'follow', 'unmask'],
  where: ['agencyId', 'compartment', 'sharedWith', 'officeId', 'caseTypeCode', 'visitId', 'deskStaffId', 'assigneeId', 'protectedIdentity', 'subjectHash'],
  discloses: ['parcel', 'question', 'internalText', 'visitorText', 'nextStep', 'nextDate', 'waitsFor', 'returnReason'],
});

/** T0 referral, recorded. T2 question to a handler. T3 the case to its own agency's back office. T4 to another agency. T5 a document sent on (domain.md 7.2). */
export const HandoffKind = z.enum(['T0', 'T2', 'T3', 'T4', 'T5']);
export type HandoffKind = z.infer<typeof HandoffKind>;

export const HandoffReason = z.enum([
  'EJ_I_AVTAL', 'MYNDIGHETSUTOVNING', 'SAKNAR_BEHORIGHET', 'SAKNAR_KOMPETENS', 'SAKNAR_SYSTEMATKOMST', 'SKYDDAD', 'JAV', 'TOLK_SAKNAS', 'KOMPLEX', 'BESOKARENS_ONSKAN',
]);
export type HandoffReason = z.infer<typeof HandoffReason>;

export const HandoffState = z.enum([
  'sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party', 'answered', 'told', 'closed',
  'returned', 'redirected', 'rejected', 'withdrawn', 'expired', 'paused-agreement',
]);
export type HandoffState = z.infer<typeof HandoffState>;

/** What a hand-off can carry; `contact` and `told` only across a secrecy border. */
export const ParcelPart = z.enum(['errand', 'language', 'contact', 'identity', 'identity-check', 'told', 'notes', 'documents', 'acts']);
export type ParcelPart = z.infer<typeof ParcelPart>;

/** On what a category crossed: a waiver, or a decision of the agency whose data it is. */
export const ParcelGround = z.object({ category: Crossing, kind: z.enum(['waiver', 'decision']), id: z.uuid(), words: Text });
export type ParcelGround = z.infer<typeof ParcelGround>;

/** What was sent, frozen at the moment of sending and sealed with a hash. */
export const Parcel = z.object({
  language: z.string(),
  interpreter: z.boolean(),
  identity: z.object({ kind: z.enum(['personnummer', 'samordningsnummer', 'other']), masked: z.string() }).nullable(),
  identityCheck: z.string().nullable(),
  acts: z.array(z.object({ task: TaskCode, at: Instant })),
  notes: z.array(z.object({ text: z.string(), byName: z.string(), at: Instant })),
  documents: z.array(ReceivedDocument),
  /** Only across a secrecy border: from whom, what the visitor gave to be reached at, and the ground of each category. */
  from: z.object({ agencyId: AgencyId, compartment: Compartment }).optional(),
  contact: z.string().optional(),
  grounds: z.array(ParcelGround).optional(),
});
export type Parcel = z.infer<typeof Parcel>;

/** One line of a preview: what it is, what it holds in words, and on what ground it crosses or does not. */
export const PreviewLine = z.object({ part: ParcelPart, content: Text, ground: Text, category: DataCategory.optional(), documentId: z.uuid().optional() });
export type PreviewLine = z.infer<typeof PreviewLine>;

export const HandoffPreview = z.object({
  kind: HandoffKind,
  agencyId: AgencyId,
  compartment: Compartment,
  copied: z.array(PreviewLine),
  needsChoice: z.array(PreviewLine),
  notCopied: z.array(PreviewLine),
  warnings: z.array(z.object({ sv: z.string(), en: z.string() })),
  proposedReason: HandoffReason,
  firstContactBy: Instant.nullable(),
  answerBy: Instant.nullable(),
  basis: Basis.nullable(),
  /** What is chosen and has no ground yet, as the question to read aloud: the hand-off waits for it (domain.md 7.3 rows 2 and 3). Null: ready. */
  awaits: ProposedWaiver.nullable().optional(),
  /** Sent back when the preview is confirmed, so that exactly what was seen is what is sent. */
  seal: z.string(),
});
export type HandoffPreview = z.infer<typeof HandoffPreview>;

const Row = z.object({
  id: HandoffId,
  receiptNumber: z.string(),
  kind: HandoffKind,
  state: HandoffState,
  agencyId: AgencyId,
  compartment: Compartment,
  officeId: OfficeId,
  caseTypeCode: CaseTypeCode,
  reason: HandoffReason,
  dueAt: Instant.nullable(),
  sentAt: Instant,
  assigneeId: StaffId.nullable(),
  assigneeName: z.string().nullable(),
  visitorWaits: z.boolean(),
  /** When the house last reminded that an answer from the visitor or somebody else is waited for; null or left out when it has not since the question was asked. */
  remindedAt: Instant.nullable().optional(),
  version: z.int(),
});

/** A row of the inbox: no personal data, so that a list can stand open on a desk. */
export const HandoffRow = Row;
export type HandoffRow = z.infer<typeof HandoffRow>;

export const HandoffHistoryEntry = z.object({ step: z.string(), from: HandoffState.nullable(), to: HandoffState, at: Instant, byName: z.string() });
export type HandoffHistoryEntry = z.infer<typeof HandoffHistoryEntry>;

/** A hand-off opened. A field that the reader may not see is left out (`disclose`): the desk never gets `internalText`. */
export const Handoff = Row.extend({
  caseId: CaseId,
  visitId: VisitId,
  lifeEventId: LifeEventId.nullable(),
  deskStaffId: StaffId,
  parcel: Parcel.optional(),
  question: z.string().nullable().optional(),
  outcome: OutcomeCode.nullable(),
  visitorText: z.string().nullable().optional(),
  internalText: z.string().nullable().optional(),
  nextStep: z.string().nullable().optional(),
  nextDate: Day.nullable().optional(),
  waitsFor: z.string().nullable().optional(),
  returnReason: z.string().nullable().optional(),
  firstContactBy: Instant.nullable(),
  answerBy: Instant.nullable(),
  toldHow: z.string().nullable(),
  /** How it stands in the agency's register; only for those who handle it, and once the house has registered it. */
  registration: RegisteredAs.nullable().optional(),
  redirectedTo: HandoffId.nullable(),
  seal: z.string(),
  basis: Basis.nullable(),
  history: z.array(HandoffHistoryEntry),
});
export type Handoff = z.infer<typeof Handoff>;
