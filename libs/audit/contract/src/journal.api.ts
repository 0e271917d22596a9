import { z } from 'zod';
import { AgencyId, Day, Instant, StaffId, endpoint, may } from '@desk/kernel/contract';
import { JournalSubject } from './entry';

/** A line as an auditor reads it: who did what to what, on which ground; ids and codes, never content. */
export const JournalLine = z.object({
  /** Its place in the agency's chain. */
  position: z.int(), at: Instant, act: z.string(), outcome: z.enum(['done', 'refused']), staffId: StaffId.nullable(), staffName: z.string().nullable(), employerId: AgencyId.nullable(), object: z.string(),
  objectId: z.string().nullable(), fields: z.string().nullable(), purpose: z.string().nullable(), basis: z.string().nullable(), refusal: z.string().nullable(), workplace: z.string().nullable(),
});
export type JournalLine = z.infer<typeof JournalLine>;

/** What the journal is searched by. At most one year, and never by anything about a person but the exact number (SFB 114 kap. 12 §). */
export const JournalQuery = z.object({
  from: Day, to: Day, staffId: StaffId.optional(), objectId: z.string().max(80).optional(), act: z.string().max(60).optional(), outcome: z.enum(['done', 'refused']).optional(),
});
export type JournalQuery = z.infer<typeof JournalQuery>;

/** A search that is done again and again; kept without any person in it. */
export const SavedQuery = z.object({ id: z.uuid(), name: z.string().trim().min(1).max(80), query: JournalQuery.omit({ from: true, to: true, objectId: true }), days: z.int().min(1).max(366) });
export type SavedQuery = z.infer<typeof SavedQuery>;

export const Verdict = z.enum(['right', 'ask', 'wrong']);
export type Verdict = z.infer<typeof Verdict>;

/** A review: lines drawn at random from a period, looked at one by one, with a conclusion that is signed. */
export const Review = z.object({
  id: z.uuid(), agencyId: AgencyId, from: Day, to: Day, drawnAt: Instant, drawnBy: StaffId, population: z.int(),
  lines: z.array(z.object({ line: JournalLine, verdict: Verdict.nullable(), note: z.string() })),
  conclusion: z.string().nullable(), signedAt: Instant.nullable(), signedBy: StaffId.nullable(), version: z.int(),
});
export type Review = z.infer<typeof Review>;
export const ReviewHead = Review.omit({ lines: true }).extend({ drawn: z.int(), judged: z.int(), remarks: z.int() });

/** One of the agency's own staff in a period: how many lines, how many refused, and how many whole numbers were shown. */
export const StaffInJournal = z.object({ staffId: StaffId, staffName: z.string().nullable(), lines: z.int(), refused: z.int(), unmasked: z.int() });
export type StaffInJournal = z.infer<typeof StaffInJournal>;

const Agency = z.object({ agencyId: AgencyId });
const OneReview = Agency.extend({ reviewId: z.uuid() });
const read = may(JournalSubject, 'read');
const review = may(JournalSubject, 'review');

export const journalApi = {
  searchJournal: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/search', can: read,
    input: Agency.extend(JournalQuery.shape).extend({
      /** Exact personal or coordination number: every line about a visit in which that person was met. */
      personNumber: z.string().max(20).optional(), before: z.int().optional(), limit: z.int().min(1).max(200).default(50),
    }),
    output: z.object({ lines: z.array(JournalLine), next: z.int().nullable(), acts: z.array(z.string()) }),
    summary: 'Search the journal of one agency, newest first',
  }),
  overseeStaff: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/staff', can: may(JournalSubject, 'oversee'),
    input: Agency.extend(JournalQuery.omit({ objectId: true }).shape).extend({ before: z.int().optional(), limit: z.int().min(1).max(200).default(50) }),
    output: z.object({ lines: z.array(JournalLine), next: z.int().nullable(), acts: z.array(z.string()), staff: z.array(StaffInJournal) }),
    summary: 'What the agency’s own staff did in its name, for the manager’s regular review; newest first',
  }),
  exportJournal: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/export', can: read, input: Agency.extend(JournalQuery.shape),
    output: z.object({ fileName: z.string(), csv: z.string(), lines: z.int(), head: z.string() }), summary: 'The found lines as a file, with the seal of the newest; at most 50 000 lines',
  }),
  journalChain: endpoint({
    method: 'GET', path: '/agencies/:agencyId/journal/chain', can: read, input: Agency,
    output: z.object({ verifiedAt: Instant.nullable(), lines: z.int(), head: z.string(), findings: z.array(z.object({ position: z.int(), entryId: z.int().nullable(), what: z.string() })) }),
    summary: 'When the chain was last verified, and what was found',
  }),
  listSavedQueries: endpoint({ method: 'GET', path: '/agencies/:agencyId/journal/queries', can: read, input: Agency, output: z.object({ queries: z.array(SavedQuery) }), summary: 'Saved searches for the regular review' }),
  saveQuery: endpoint({ method: 'PUT', path: '/agencies/:agencyId/journal/queries/:id', can: review, input: Agency.extend(SavedQuery.shape), output: SavedQuery, summary: 'Save a search' }),
  forgetQuery: endpoint({ method: 'DELETE', path: '/agencies/:agencyId/journal/queries/:id', can: review, input: Agency.extend({ id: z.uuid() }), output: z.object({}), summary: 'Remove a saved search' }),
  listReviews: endpoint({ method: 'GET', path: '/agencies/:agencyId/journal/reviews', can: read, input: Agency, output: z.object({ reviews: z.array(ReviewHead) }), journal: { act: 'journal.read', fields: 'reviews' }, summary: 'Reviews of the journal, newest first' }),
  drawReview: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/reviews', can: review, input: Agency.extend(JournalQuery.omit({ objectId: true }).shape).extend({ size: z.int().min(5).max(100).default(20) }), output: Review,
    summary: 'Draw lines at random for a review',
  }),
  getReview: endpoint({ method: 'GET', path: '/agencies/:agencyId/journal/reviews/:reviewId', can: read, input: OneReview, output: Review, journal: { act: 'journal.read', fields: 'review' }, summary: 'One review with its lines' }),
  judgeLine: endpoint({
    method: 'PUT', path: '/agencies/:agencyId/journal/reviews/:reviewId/lines/:position', can: review,
    input: OneReview.extend({ position: z.coerce.number().int(), verdict: Verdict, note: z.string().trim().max(500).default(''), version: z.int() }), output: Review, summary: 'Say what one line shows',
  }),
  signReview: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/reviews/:reviewId/sign', can: review, input: OneReview.extend({ conclusion: z.string().trim().min(3).max(2000), version: z.int() }), output: Review,
    summary: 'Sign the protocol; nothing in it changes after that',
  }),
};
