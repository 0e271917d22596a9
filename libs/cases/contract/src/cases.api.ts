import { z } from 'zod';
import { CaseId, CaseTypeCode, Compartment, Day, HandoffId, LifeEventId, VisitId, endpoint, may } from '@desk/kernel/contract';
import { ConflictRelation, ConflictSubject, Reported } from '@desk/people/contract';
import { CaseFile, CaseSubject, Note, NoteSubject, OutcomeCode, ReceivedDocument, TaskCode } from './case';
import { Handoff, HandoffKind, HandoffPreview, HandoffReason, HandoffRow, HandoffSubject, ParcelPart } from './handoff';
import { HandoffCommand } from './handoff-steps';

/** A step of a visit. */
export const StepOfVisit = z.object({ visitId: VisitId, caseTypeCode: CaseTypeCode, lifeEventId: LifeEventId.optional(), stepId: z.string().max(60).optional() });
/** What the desk says about a document that was handed in. */
const Handed = ReceivedDocument.pick({ kind: true }).extend({ title: z.string().trim().min(1).max(200), pages: z.int().min(1).max(9999) });
const noteText = z.string().trim().min(2).max(4000);
const Choice = StepOfVisit.extend({
  kind: HandoffKind, include: z.array(ParcelPart).default([]), question: z.string().trim().max(1000).optional(),
  /** For T4 and T5: to whom, which documents, and how the visitor wants to be reached. */
  to: Compartment.optional(), documentIds: z.array(z.uuid()).max(50).optional(), contact: z.string().trim().max(200).optional(),
  /** The last day that a new waiver would hold, for the question to read aloud; left out it holds for the visit. */
  validTo: Day.optional(),
});

export const InboxBox = z.enum(['open', 'received', 'mine', 'waiting', 'due', 'answered', 'ended']);
export type InboxBox = z.infer<typeof InboxBox>;

export const casesApi = {
  doTask: endpoint({
    method: 'POST', path: '/visits/:visitId/acts', can: may(CaseSubject, 'act'),
    input: StepOfVisit.extend({ task: TaskCode, document: Handed.optional() }),
    output: CaseFile, summary: 'Do a desk task on a step; opens the case when it is the first act',
  }),
  listVisitCases: endpoint({
    method: 'GET', path: '/visits/:visitId/cases', can: may(CaseSubject, 'read'), input: z.object({ visitId: VisitId }),
    output: z.object({ cases: z.array(CaseFile), handoffs: z.array(Handoff) }), journal: { act: 'case.read', fields: 'errand' }, summary: 'The cases of a visit and their hand-offs',
  }),
  setOutcome: endpoint({
    method: 'PUT', path: '/cases/:caseId/outcome', can: may(CaseSubject, 'close'), input: z.object({ caseId: CaseId, version: z.int(), outcome: OutcomeCode }), output: CaseFile,
    summary: 'Say how the case ended at the desk',
  }),
  writeNote: endpoint({ method: 'POST', path: '/cases/:caseId/notes', can: may(NoteSubject, 'write'), input: z.object({ caseId: CaseId, text: noteText }), output: Note, summary: 'Write a note for the owning agency' }),
  correctNote: endpoint({
    method: 'PUT', path: '/notes/:noteId', can: may(NoteSubject, 'write'), input: z.object({ noteId: z.uuid(), number: z.int(), text: noteText, reason: z.string().trim().min(3).max(200) }), output: Note,
    summary: 'Correct a note: a new version with a reason',
  }),
  listNotes: endpoint({
    method: 'GET', path: '/cases/:caseId/notes', can: may(NoteSubject, 'read'), input: z.object({ caseId: CaseId }), output: z.object({ notes: z.array(Note) }),
    journal: { act: 'note.read', fields: 'notes' }, summary: 'The notes of a case',
  }),
  previewHandoff: endpoint({
    method: 'POST', path: '/visits/:visitId/handoff-previews', can: may(HandoffSubject, 'follow'), input: Choice, output: HandoffPreview, summary: 'Exactly what would be sent; changes nothing',
  }),
  sendHandoff: endpoint({
    method: 'POST', path: '/visits/:visitId/handoffs', can: may(HandoffSubject, 'follow'),
    input: Choice.extend({ reason: HandoffReason, seal: z.string(), requestKey: z.uuid(), visitorWaits: z.boolean().default(false) }), output: Handoff,
    summary: 'Send what the preview showed; gives a receipt number',
  }),
  listHandoffs: endpoint({
    method: 'GET', path: '/handoffs', can: may(HandoffSubject, 'handle'),
    input: z.object({ box: InboxBox.default('open'), compartment: Compartment.optional(), caseTypeCode: CaseTypeCode.optional(), after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
    output: z.object({ handoffs: z.array(HandoffRow), next: z.string().nullable() }), summary: 'The inbox, due first',
  }),
  countHandoffs: endpoint({
    method: 'GET', path: '/handoffs/counts', can: may(HandoffSubject, 'handle'), input: z.object({ compartment: Compartment.optional() }),
    output: z.object({ counts: z.record(InboxBox, z.object({ count: z.int(), more: z.boolean() })) }), summary: 'How many in each box, up to 100',
  }),
  getHandoff: endpoint({
    method: 'GET', path: '/handoffs/:handoffId', can: may(HandoffSubject, 'read'), input: z.object({ handoffId: HandoffId }), output: Handoff,
    journal: { act: 'handoff.read', fields: 'parcel' }, summary: 'One hand-off, with what the reader may see',
  }),
  stepHandoff: endpoint({
    method: 'POST', path: '/handoffs/:handoffId/steps', can: may(HandoffSubject, 'read'), input: z.object({ handoffId: HandoffId, version: z.int(), command: HandoffCommand }), output: Handoff,
    summary: 'Take a step: assign, ask, return, redirect, answer, tell, close …',
  }),
  reportHandoffConflict: endpoint({
    method: 'POST', path: '/handoffs/:handoffId/conflict', can: may(ConflictSubject, 'report'), input: z.object({ handoffId: HandoffId, relation: ConflictRelation }), output: Reported,
    summary: 'Report a conflict of interest in a hand-off: it is hidden from me at once and goes back to the inbox',
  }),
  unmaskHandoff: endpoint({
    method: 'POST', path: '/handoffs/:handoffId/unmask', can: may(HandoffSubject, 'unmask'), input: z.object({ handoffId: HandoffId, purpose: z.string().trim().min(3).max(200) }),
    output: z.object({ number: z.string() }), summary: 'Show the whole number to the handler, with a purpose',
  }),
};
