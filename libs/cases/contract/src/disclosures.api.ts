import { z } from 'zod';
import { AgencyId, CaseId, CaseTypeCode, Compartment, Day, HandoffId, Instant, OfficeId, Text, VisitId, endpoint, may } from '@desk/kernel/contract';
import { CaseSubject } from './case';
import { StepOfVisit } from './cases.api';
import { Crossing } from './data-category';
import { GroundCode } from './disclosure-grounds';
import { HandoffReason, HandoffSubject, PreviewLine } from './handoff';
import { Waiver, WaiverGiver, WaiverHow } from './waiver';

const OneWaiver = z.object({ visitId: VisitId, waiverId: z.uuid() });

/** An agency's own decision to give data to another, on a ground from the catalogue. */
export const DisclosureDecision = z.object({ id: z.uuid(), caseId: CaseId, to: Compartment, categories: z.array(Crossing), ground: GroundCode, motive: z.string().nullable(), decidedAt: Instant, byName: z.string() });
export type DisclosureDecision = z.infer<typeof DisclosureDecision>;

/** A case about which its agency may decide, without anything of the person; the weighing that was written stands in the decision alone. */
export const DisclosableCase = z.object({
  id: CaseId, agencyId: AgencyId, compartment: Compartment, officeId: OfficeId, caseTypeCode: CaseTypeCode, openedAt: Instant,
  /** Of its hand-offs to the agency itself, the newest first: what a handler and a manager call the case. */
  receiptNumbers: z.array(z.string()),
  decisions: z.array(DisclosureDecision.omit({ caseId: true, motive: true })),
});
export type DisclosableCase = z.infer<typeof DisclosableCase>;

/** What the visitor takes home: what went, to whom, why, for how long, and how to take it back. */
export const DisclosureReceipt = z.object({
  receiptNumber: z.string(), sentAt: Instant, from: Text, to: Text, about: Text, reason: HandoffReason,
  lines: z.array(PreviewLine), waivers: z.array(Waiver),
  seal: z.string(),
  /** `holds`: what is kept is what was sent. `wiped`: it was returned, and the receiver no longer has it. */
  sealed: z.enum(['holds', 'wiped', 'broken']),
});
export type DisclosureReceipt = z.infer<typeof DisclosureReceipt>;

export const disclosuresApi = {
  giveWaiver: endpoint({
    method: 'POST', path: '/visits/:visitId/waivers', can: may(HandoffSubject, 'follow'),
    input: StepOfVisit.extend({
      to: Compartment, categories: z.array(Crossing).min(1).max(5), documentIds: z.array(z.uuid()).max(50).default([]), giver: WaiverGiver, how: WaiverHow, validTo: Day.nullable().default(null),
      /** What was read aloud, as the preview gave it: another text is another waiver. */
      text: z.string().max(2000),
    }),
    output: Waiver, summary: 'Record that the visitor lifts the secrecy that protects them, for what was read aloud',
  }),
  listWaivers: endpoint({
    method: 'GET', path: '/visits/:visitId/waivers', can: may(CaseSubject, 'read'), input: z.object({ visitId: VisitId }), output: z.object({ waivers: z.array(Waiver) }),
    journal: { act: 'waiver.read', fields: 'waivers' }, summary: 'The waivers of a visit, withdrawn ones too',
  }),
  withdrawWaiver: endpoint({
    method: 'POST', path: '/visits/:visitId/waivers/:waiverId/withdraw', can: may(CaseSubject, 'read'), input: OneWaiver, output: Waiver, summary: 'Take a waiver back: nothing more is sent on it',
  }),
  decideDisclosure: endpoint({
    method: 'POST', path: '/cases/:caseId/disclosure-decisions', can: may(CaseSubject, 'disclose'),
    input: z.object({ caseId: CaseId, to: Compartment, categories: z.array(Crossing).min(1).max(5), ground: GroundCode, motive: z.string().trim().min(10).max(2000).optional() }),
    output: DisclosureDecision, summary: 'Decide, as the agency whose data it is, that data may be given to another on a ground of law',
  }),
  listDisclosable: endpoint({
    method: 'GET', path: '/disclosure-decisions', can: may(CaseSubject, 'disclose'), input: z.object({ receipt: z.string().trim().max(40).optional() }), output: z.object({ cases: z.array(DisclosableCase) }),
    journal: { act: 'disclosure.list', fields: 'cases' }, summary: 'Cases that the desk can still send and that the caller may decide about, the newest hundred; or those of one receipt number',
  }),
  getReceipt: endpoint({
    method: 'GET', path: '/handoffs/:handoffId/receipt', can: may(HandoffSubject, 'follow'), input: z.object({ handoffId: HandoffId }), output: DisclosureReceipt,
    journal: { act: 'handoff.receipt', fields: 'receipt' }, summary: 'The receipt of what was given to another agency, checked against its seal',
  }),
};
