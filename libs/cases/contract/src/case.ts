import { z } from 'zod';
import { AgencyId, Basis, CaseId, CaseTypeCode, Compartment, Day, Instant, LifeEventId, OfficeId, StaffId, VisitId, subject } from '@desk/kernel/contract';

export const CaseSubject = subject('Case', {
  actions: ['read', 'act', 'note', 'close', 'hand-off', 'disclose'],
  where: ['agencyId', 'compartment', 'officeId', 'caseTypeCode', 'visitId', 'deskStaffId', 'needOpen', 'protectedIdentity', 'subjectHash'],
});

export const NoteSubject = subject('Note', {
  actions: ['read', 'write'],
  where: ['agencyId', 'visitId', 'compartment', 'officeId', 'caseTypeCode', 'deskStaffId', 'needOpen', 'protectedIdentity', 'subjectHash'],
});

/** What one desk task on one case type is asked about: "may I do this here?" It has no table; the agreement line is the row. */
export const DeskTaskSubject = subject('DeskTask', { actions: ['perform'], where: ['agencyId', 'caseTypeCode', 'task', 'officeId'] });

export const CaseStatus = z.enum(['open', 'handed-off', 'closed']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** How a case ended at the desk (domain.md 7.5; the codes are what the agencies report on). */
export const OutcomeCode = z.enum([
  'LOST_I_DISK', 'INFORMERAT', 'VAGLETT', 'SJALVSERVICE_KLAR', 'HANDLING_MOTTAGEN', 'BOKAT', 'KOPPLAT_LIVE', 'OVERLAMNAT',
  'HANVISAT_UTAN_OVERLAMNING', 'HANVISAT_ATERKOMMA', 'KRAVER_EGET_KONTOR', 'AVBRUTET_BESOKARE', 'SYSTEMFEL',
]);
export type OutcomeCode = z.infer<typeof OutcomeCode>;

export const TaskCode = z.enum(['AU', 'VG', 'SJ', 'UT', 'SP', 'TA', 'KO', 'ID', 'IA', 'BM', 'HO', 'MB']);
export type TaskCode = z.infer<typeof TaskCode>;

/** Something done at the desk in a case, with the ground it stood on. */
export const Act = z.object({ task: TaskCode, at: Instant, byName: z.string(), basis: Basis });
export type Act = z.infer<typeof Act>;

/** The file of a document, as a list shows it. `scanned`: a virus scanner has looked through it. */
export const DocumentFile = z.object({ mediaType: z.string(), bytes: z.int(), scanned: z.boolean() });
export type DocumentFile = z.infer<typeof DocumentFile>;

/** A place in an agency's register: its number, or where it is exempt its place in the case. */
export const RegisteredAs = z.object({ id: z.uuid(), agencyId: AgencyId, caseTypeCode: CaseTypeCode, year: z.int(), number: z.int().nullable(), place: z.int() });
export type RegisteredAs = z.infer<typeof RegisteredAs>;

/** A document handed in. `arrivedOn` is its legal day of arrival where the line lets the desk receive (FL 22 §), else null. */
export const ReceivedDocument = z.object({
  id: z.uuid(), title: z.string(), pages: z.int(), kind: z.enum(['application', 'attachment', 'completion', 'other']), receivedAt: Instant, arrivedOn: Day.nullable(),
  file: DocumentFile.nullable().default(null),
  /** How it is registered with its agency; null while it is not. */
  registration: RegisteredAs.nullable().optional(),
  /** It was sent on; its owner alone opens it. */
  forwarded: z.boolean().optional(),
});
export type ReceivedDocument = z.infer<typeof ReceivedDocument>;

/** A note belongs to one agency. A correction is a new version with a reason; the old one stays. */
export const Note = z.object({
  id: z.uuid(), caseId: CaseId, agencyId: AgencyId, number: z.int(), text: z.string(), reason: z.string().nullable(), byName: z.string(), at: Instant,
  earlier: z.array(z.object({ number: z.int(), text: z.string(), reason: z.string().nullable(), byName: z.string(), at: Instant })),
});
export type Note = z.infer<typeof Note>;

export const CaseFile = z.object({
  id: CaseId,
  visitId: VisitId,
  agencyId: AgencyId,
  compartment: Compartment,
  officeId: OfficeId,
  deskStaffId: StaffId,
  caseTypeCode: CaseTypeCode,
  lifeEventId: LifeEventId.nullable(),
  stepId: z.string().nullable(),
  status: CaseStatus,
  outcome: OutcomeCode.nullable(),
  /** Proposed from what was done; a person may change it. */
  proposedOutcome: OutcomeCode,
  acts: z.array(Act),
  documents: z.array(ReceivedDocument),
  openedAt: Instant,
  version: z.int(),
});
export type CaseFile = z.infer<typeof CaseFile>;
