import { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { AgencyId, Day, Instant, OfficeId, Text, endpoint, may } from '@desk/kernel/contract';
import { AgreementDraft, AgreementHead, AgreementId, AgreementVersion, Party, ReadLine, Termination, Transition, VersionRow, VersionState, Words } from './agreement';
import { LawVersion } from './law-version';

/** Bytes that a draft may be: 5 000 lines, each with 300 offices or as many case types. Everything else is a form. */
export const LARGE_DRAFT = 24 * 1024 * 1024;

const one = z.object({ agreementId: AgreementId });
const version = one.extend({ number: z.coerce.number().int().min(1).max(9999) });
const decided = version.extend({ revision: z.int() });
const reason = Words(400).min(3);

export const ProblemOut = z.object({ severity: z.enum(['error', 'warning']), code: z.string(), line: z.int().nullable(), field: z.string(), text: Text });
export const DifferenceOut = z.object({ kind: z.enum(['gain', 'loss', 'change', 'terms']), text: Text, lines: z.array(z.int()) });

export const AgreementRow = z.object({
  id: z.string(), title: z.string(), lawVersion: LawVersion, hostAgencyId: AgencyId, parties: z.array(Party), officeIds: z.array(OfficeId),
  inForce: z.int().nullable(), validFrom: Day.nullable(), validTo: Day.nullable(), noticeMonths: z.int(),
  /** The version that is being written, awaits approval, or is signed and waits for its day. */
  next: z.object({ number: z.int(), state: VersionState, validFrom: Day, awaits: z.array(AgencyId) }).nullable(),
  suspendedLines: z.int(), copyDue: z.boolean(), leaving: z.array(z.object({ agencyId: AgencyId, endsOn: Day })),
});
export type AgreementRow = z.infer<typeof AgreementRow>;

/** An agreement as machines read it. */
export const AgreementExport = z.object({ format: z.literal('serviceavtal/1'), exportedAt: Instant, agreementId: z.string(), number: z.int(), state: VersionState, head: AgreementHead, lines: z.array(ReadLine), approvals: AgreementVersion.shape.approvals, copySentAt: Day.nullable() });

export const agreementLifeApi = {
  listAgreements: endpoint({ method: 'GET', path: '/agreements', can: may(AgreementSubject, 'read'), input: z.object({}), output: z.object({ agreements: z.array(AgreementRow) }), summary: 'Agreements of my agency or my office' }),
  readAgreement: endpoint({
    method: 'GET', path: '/agreements/:agreementId', can: may(AgreementSubject, 'read'), input: one,
    output: AgreementRow.extend({ versions: z.array(VersionRow), terminations: z.array(Termination) }), summary: 'One agreement with its versions and who is leaving',
  }),
  readVersion: endpoint({ method: 'GET', path: '/agreements/:agreementId/versions/:number', can: may(AgreementSubject, 'read'), input: version, output: AgreementVersion, summary: 'One version, whole' }),
  exportVersion: endpoint({ method: 'GET', path: '/agreements/:agreementId/versions/:number/export', can: may(AgreementSubject, 'read'), input: version, output: AgreementExport, summary: 'One version as JSON, to keep or to send' }),
  differences: endpoint({
    method: 'GET', path: '/agreements/:agreementId/versions/:number/differences', can: may(AgreementSubject, 'read'), input: version.extend({ against: z.coerce.number().int().min(1).max(9999).optional() }),
    output: z.object({ against: z.int().nullable(), differences: z.array(DifferenceOut) }), summary: 'What a version changes, in sentences; against the one before when none is named',
  }),
  startAgreement: endpoint({
    method: 'POST', path: '/agreements', can: may(AgreementSubject, 'draft'),
    input: z.object({ agencyId: AgencyId, title: Words(200).min(3), hostAgencyId: AgencyId, partyIds: z.array(AgencyId).min(1).max(40), officeIds: z.array(OfficeId).max(300) }), output: AgreementVersion, summary: 'Begin an agreement that is not there yet, as a draft without lines',
  }),
  startDraft: endpoint({ method: 'POST', path: '/agreements/:agreementId/drafts', can: may(AgreementSubject, 'draft'), input: one.extend({ agencyId: AgencyId }), output: AgreementVersion, summary: 'Start a new version from the one in force' }),
  saveDraft: endpoint({
    bodyLimit: LARGE_DRAFT, method: 'PUT', path: '/agreements/:agreementId/versions/:number', can: may(AgreementSubject, 'draft'), input: decided.extend({ draft: AgreementDraft }),
    output: z.object({ revision: z.int(), savedAt: Instant, problems: z.array(ProblemOut) }), summary: 'Save a draft; refused when somebody else saved meanwhile',
  }),
  validateDraft: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/validations', can: may(AgreementSubject, 'read'), input: version, output: z.object({ problems: z.array(ProblemOut) }), summary: 'What is wrong or doubtful in a version as it is saved' }),
  sendForApproval: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/send', can: may(AgreementSubject, 'draft'), input: decided, output: AgreementVersion, summary: 'Send a draft without errors to the managers of all parties' }),
  approveVersion: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/approvals', can: may(AgreementSubject, 'approve'), input: decided.extend({ agencyId: AgencyId }), output: AgreementVersion, summary: 'Approve for one’s agency; the last approval signs' }),
  declineVersion: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/declines', can: may(AgreementSubject, 'approve'), input: decided.extend({ agencyId: AgencyId, reason }), output: AgreementVersion, summary: 'Decline for one’s agency, with a reason; the draft goes back' }),
  withdrawVersion: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/withdrawals', can: may(AgreementSubject, 'draft'), input: decided, output: AgreementVersion, summary: 'Take back what was sent, or discard a draft' }),
  recordCopy: endpoint({ method: 'POST', path: '/agreements/:agreementId/versions/:number/copy', can: may(AgreementSubject, 'draft'), input: version.extend({ agencyId: AgencyId, sentOn: Day }), output: AgreementVersion, summary: 'Record the day when a copy went to Kammarkollegiet' }),
  suspendLines: endpoint({
    method: 'POST', path: '/agreements/:agreementId/suspensions', can: may(AgreementSubject, 'approve'),
    input: one.extend({ agencyId: AgencyId, lines: z.array(z.int().min(1).max(9999)).min(1).max(5000).nullable(), suspended: z.boolean(), reason }), output: AgreementVersion, summary: 'Stop one’s own agency’s lines at once, or let them go on; null is all of them',
  }),
  previewLeaving: endpoint({
    method: 'GET', path: '/agreements/:agreementId/leaving', can: may(AgreementSubject, 'approve'), input: one.extend({ agencyId: AgencyId }),
    output: z.object({ earliest: Day, endsWholeAgreement: z.boolean(), settlement: Termination.shape.settlement }), summary: 'What is hit if an agency leaves: open visits, cases and hand-offs by compartment',
  }),
  leaveAgreement: endpoint({
    method: 'POST', path: '/agreements/:agreementId/leaving', can: may(AgreementSubject, 'approve'),
    input: one.extend({ agencyId: AgencyId, endsOn: Day, transition: Transition, reason, /** The other parties agree to a day before the notice has run out; says who and when. */ consent: reason.optional() }), output: Termination,
    summary: 'Terminate one’s agency’s part from a day; nothing is lost',
  }),
};
