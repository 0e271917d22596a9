import { z } from 'zod';
import { AgencyId, Day, VisitId, endpoint, may } from '@desk/kernel/contract';
import { ExtractHead, ExtractReview, HandOutHow, HeldBack } from './extract';
import { ExtractSubject } from './register.subjects';

const Agency = z.object({ agencyId: AgencyId });
const One = Agency.extend({ extractId: z.uuid() });
const Ordered = z.object({ receiptNumber: z.string(), dueOn: Day });
const review = may(ExtractSubject, 'review');

/** "Who has seen my data", and what is held: a register extract from each agency (GDPR art. 15; answered within a month, art. 12.3). */
export const extractsApi = {
  orderForVisitor: endpoint({
    method: 'POST', path: '/visits/:visitId/extracts', can: may(ExtractSubject, 'order'), input: z.object({ visitId: VisitId, agencyIds: z.array(AgencyId).min(1).max(20) }), output: z.object({ ordered: z.array(Ordered.extend({ agencyId: AgencyId })) }),
    summary: 'Order extracts for the visitor at the desk, whose identity was checked; one part for each agency',
  }),
  extractsOfVisitor: endpoint({
    method: 'GET', path: '/visits/:visitId/extracts', can: may(ExtractSubject, 'order'), input: z.object({ visitId: VisitId }), output: z.object({ extracts: z.array(ExtractHead), agencyIds: z.array(AgencyId) }),
    journal: { act: 'extract.status', fields: 'status' }, summary: 'How far the visitor’s extracts have come, and which agencies can be asked; never what they hold',
  }),
  orderByNumber: endpoint({
    method: 'POST', path: '/agencies/:agencyId/extracts', can: may(ExtractSubject, 'order'), input: Agency.extend({ personNumber: z.string().max(20), purpose: z.string().trim().min(3).max(200) }), output: Ordered, perMinute: 20,
    summary: 'Order the own agency’s extract for somebody who has written; the answer is the same whether anything is held or not',
  }),
  listExtracts: endpoint({ method: 'GET', path: '/agencies/:agencyId/extracts', can: may(ExtractSubject, 'read'), input: Agency, output: z.object({ extracts: z.array(ExtractHead) }), summary: 'The agency’s extracts, those that wait first' }),
  reviewExtract: endpoint({
    method: 'GET', path: '/agencies/:agencyId/extracts/:extractId', can: review, input: One, output: ExtractReview, journal: { act: 'extract.review', fields: 'whole' }, summary: 'What the agency holds and who has seen it, to review before it is released',
  }),
  releaseExtract: endpoint({
    method: 'POST', path: '/agencies/:agencyId/extracts/:extractId/release', can: review, input: One.extend({ heldBack: z.array(HeldBack).max(500), digest: z.string(), version: z.int() }), output: ExtractHead, bodyLimit: 1024 * 1024,
    summary: 'Release the extract as it was read, without what is held back',
  }),
  fetchExtract: endpoint({
    method: 'GET', path: '/agencies/:agencyId/extracts/:extractId/file', can: review, input: One.extend({ format: z.enum(['json', 'pdf']) }), output: z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() }),
    journal: { act: 'extract.export', fields: 'whole' }, summary: 'The released extract as a file, machine-readable or to print',
  }),
  handOutExtract: endpoint({ method: 'POST', path: '/agencies/:agencyId/extracts/:extractId/hand-out', can: review, input: One.extend({ how: HandOutHow, version: z.int() }), output: ExtractHead, summary: 'Say that the person has got it, and how' }),
};
