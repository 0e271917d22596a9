import { randomUUID } from 'node:crypto';
import { casesApi, documentsApi, type CaseFile, type Handoff } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, LifeEventId, OfficeId } from '@desk/kernel/contract';
import { peopleApi, type Visitor } from '@desk/people/contract';
import { DeskId, queueApi, visitsApi, type Visit } from '@desk/visits/contract';
import { done } from './idor-rows';
import type { Person } from './test-house';

/** Skatteverket's test number of a child, with skyddad folkbokföring in the seeded house (domain.md 2.8). */
export const PROTECTED = '201701012393';
/** Stands in every free text about the protected person. */
export const MARKER = 'SKYDDATSPAR';
/** Few speak it: together with the office and the day it points somebody out. */
export const LANGUAGE = 'ti';
export type Protected = { readonly visit: Visit; readonly ticketId: string; readonly visitor: Visitor; readonly file: CaseFile; readonly handoff: Handoff; readonly noteId: string };

const officeId = OfficeId.parse('uddevalla');
const deskId = DeskId.parse('uddevalla-1');
const caseTypeCode = CaseTypeCode.parse('SKV-SKYDD');

/** A protected person in every kind of row, made through the door by somebody who may meet such people: ticket, life event, visitor, mandate, case, document, note, hand-off. */
export const plantProtected = async (desk: Person): Promise<Protected> => {
  done(await desk.ask(queueApi.setDesk, { officeId, deskId, state: 'open' }));
  done(await desk.ask(queueApi.issueTicket, { officeId, language: LANGUAGE, lifeEventId: LifeEventId.parse('LH24'), requestKey: randomUUID() }));
  const { ticket } = done(await desk.ask(queueApi.callNext, { officeId, deskId }));
  if (!ticket) throw new Error('nobody waits');
  const { visit } = done(await desk.ask(queueApi.startService, { ticketId: ticket.id, version: ticket.version }));
  const visitor = done(await desk.ask(peopleApi.identifyVisitor, {
    visitId: visit.id, identity: { kind: 'number', number: PROTECTED }, check: { document: 'swedish-passport', validUntil: '2030-01-01', method: 'seen', result: 'confirmed' },
  }));
  done(await desk.ask(peopleApi.recordMandate, {
    visitorId: visitor.id, mandate: { kind: 'guardian', name: `${MARKER} Ombud`, agencyIds: [AgencyId.parse('SKV')], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'paper-shown' },
  }));
  const met = done(await desk.ask(visitsApi.getVisit, { visitId: visit.id }));
  done(await desk.ask(visitsApi.chooseLifeEvent, { visitId: visit.id, lifeEventId: LifeEventId.parse('LH24'), version: met.version, answers: { [MARKER]: MARKER } }));
  const file = done(await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode, task: 'TA', document: { title: `${MARKER} Intyg`, pages: 1, kind: 'attachment' } }));
  for (const { id } of file.documents) done(await desk.ask(documentsApi.attachFile, { documentId: id, base64: Buffer.from('%PDF-1.7\n%%EOF\n').toString('base64') }));
  const note = done(await desk.ask(casesApi.writeNote, { caseId: file.id, text: `${MARKER} anteckning` }));
  const choice = { visitId: visit.id, caseTypeCode, kind: 'T3' as const, include: ['identity' as const, 'notes' as const], question: `${MARKER} fråga` };
  const preview = done(await desk.ask(casesApi.previewHandoff, choice));
  const handoff = done(await desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: randomUUID() }));
  return { visit, ticketId: ticket.id, visitor, file, handoff, noteId: note.id };
};

/** What would show that this person was here: the number as people write it, its hash, the free texts, the receipt, and the ids behind the wall. */
export const tracesOf = ({ visitor, file, handoff, noteId }: Protected, hash: string): readonly string[] => [
  PROTECTED, '20170101-', '170101-2393', '1701012393', '20170101', hash, MARKER, handoff.receiptNumber, visitor.id, file.id, handoff.id, noteId, ...file.documents.map(({ id }) => id),
];
