import { z } from 'zod';
import { AccessMode, ClauseClass, DutyCode } from '@desk/access/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment, Day, Instant, OfficeId, StaffId, Text } from '@desk/kernel/contract';
import { LawVersion } from './law-version';

export const VersionState = z.enum(['draft', 'sent', 'signed', 'superseded', 'ended', 'withdrawn']);
export type VersionState = z.infer<typeof VersionState>;

export const Party = z.object({ agencyId: AgencyId, name: Text });
export type Party = z.infer<typeof Party>;

/** Text of a bounded length. */
export const Words = (most: number) => z.string().trim().max(most);
export const AgreementId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** What a whole version says, beside its lines. */
export const AgreementHead = z.object({
  title: Words(200),
  lawVersion: LawVersion,
  hostAgencyId: AgencyId,
  parties: z.array(Party).max(40),
  officeIds: z.array(OfficeId).max(300),
  channels: z.array(z.enum(['desk', 'phone', 'video', 'chat'])),
  validFrom: Day,
  /** The last day, or null until somebody terminates it. */
  validTo: Day.nullable(),
  noticeMonths: z.int().min(0).max(60),
  /** Lag (2004:543) 3 § as first written: who approved the agreement, and when. */
  approvedBy: Words(200).nullable(),
  approvedOn: Day.nullable(),
});
export type AgreementHead = z.infer<typeof AgreementHead>;

/** A line while it is being written: it may still lack things. `validFrom` and `validTo` null: as the whole version. */
export const DraftLine = z.object({
  line: z.int().min(1).max(9999),
  grantorAgencyId: AgencyId,
  compartments: z.array(Compartment).max(20),
  granteeAgencyIds: z.array(AgencyId).max(40),
  duty: DutyCode,
  officeIds: z.array(OfficeId).max(300),
  caseTypeCodes: z.array(CaseTypeCode).max(300),
  tasks: z.array(TaskCode).max(12),
  class: ClauseClass,
  dataCategories: z.array(Words(20)).max(20),
  accessMode: AccessMode,
  legalGround: Words(300),
  purpose: Words(400),
  competence: Words(64).nullable(),
  receivesDocuments: z.boolean(),
  answerWorkingDays: z.int().min(0).max(250),
  escalationContact: Words(200),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  volumePerYear: z.int().min(0).max(100_000_000).nullable(),
  costKey: Words(120).nullable(),
  serviceLevel: Words(200).nullable(),
  /** Lag (2004:543) 2 § as first written: who does tasks with personal data or public authority. */
  persons: z.array(Words(120)).max(100),
});
export type DraftLine = z.infer<typeof DraftLine>;

export const AgreementDraft = z.object({ head: AgreementHead, lines: z.array(DraftLine).max(5000) });
export type AgreementDraft = z.infer<typeof AgreementDraft>;

/** A line that is read: once signed it has an id, and its owner may have suspended it. */
export const ReadLine = DraftLine.extend({ id: z.string(), suspended: z.boolean(), suspendedReason: z.string().nullable() });
export type ReadLine = z.infer<typeof ReadLine>;

export const Approval = z.object({ agencyId: AgencyId, staffId: StaffId.nullable(), name: z.string().nullable(), at: Instant, decision: z.enum(['approved', 'declined']), reason: z.string().nullable() });
export type Approval = z.infer<typeof Approval>;

export const AgreementVersion = z.object({
  agreementId: z.string(),
  number: z.int(),
  state: VersionState,
  head: AgreementHead,
  lines: z.array(ReadLine),
  drafterId: StaffId.nullable(),
  drafterName: z.string().nullable(),
  drafterAgencyId: AgencyId.nullable(),
  /** Everybody who has written on it: none of them may approve it. */
  writers: z.array(z.string()),
  /** Goes up with every save; a save with an older one is refused. */
  revision: z.int(),
  savedAt: Instant.nullable(),
  savedByName: z.string().nullable(),
  sentAt: Instant.nullable(),
  approvals: z.array(Approval),
  /** Parties whose manager has not approved yet. */
  awaits: z.array(AgencyId),
  copySentAt: Day.nullable(),
  /** Signed, and no copy recorded: förordning (2019:214) 4 §. */
  copyDue: z.boolean(),
});
export type AgreementVersion = z.infer<typeof AgreementVersion>;

export const VersionRow = AgreementVersion.omit({ lines: true }).extend({ lineCount: z.int(), suspendedLines: z.int() });
export type VersionRow = z.infer<typeof VersionRow>;

/** What becomes of open hand-offs when an agency leaves: the owner finishes them, they are paused, or those not begun go back to the desk. */
export const Transition = z.enum(['finish', 'pause', 'return']);
export type Transition = z.infer<typeof Transition>;

export const Settlement = z.object({
  compartments: z.array(z.object({ compartment: Compartment, openCases: z.int(), openHandoffs: z.int() })),
  openVisits: z.int(),
  caseTypes: z.int(),
  lines: z.array(z.int()),
  assignments: z.int(),
});
export type Settlement = z.infer<typeof Settlement>;

export const Termination = z.object({
  agreementId: z.string(), agencyId: AgencyId, givenOn: Day,
  /** The first day without the agency. */
  endsOn: Day,
  transition: Transition, reason: z.string(), byName: z.string().nullable(), settlement: Settlement,
});
export type Termination = z.infer<typeof Termination>;
