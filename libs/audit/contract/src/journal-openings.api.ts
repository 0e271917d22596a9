import { z } from 'zod';
import { AgencyId, Instant, StaffId, endpoint, may } from '@desk/kernel/contract';
import { JournalSubject } from './entry';

/** That the joint journal may be read: asked for by one person with a purpose, let open by another, for one working day (domain.md 6.3, C9). */
export const JournalOpening = z.object({
  id: z.uuid(), purpose: z.string(), askedAt: Instant, askedBy: StaffId, askedByName: z.string(), secondedAt: Instant.nullable(), secondedBy: StaffId.nullable(), secondedByName: z.string().nullable(),
  /** When it closes again; null while nobody has let it open. */
  until: Instant.nullable(),
});
export type JournalOpening = z.infer<typeof JournalOpening>;

const House = z.object({ agencyId: AgencyId });

export const journalOpeningsApi = {
  listOpenings: endpoint({
    method: 'GET', path: '/agencies/:agencyId/journal/openings', can: may(JournalSubject, 'second'), input: House, output: z.object({ openings: z.array(JournalOpening), open: z.boolean() }),
    summary: 'Who has asked to read the joint journal in the last 30 days, and whether the caller may read it now',
  }),
  askOpening: endpoint({ method: 'POST', path: '/agencies/:agencyId/journal/openings', can: may(JournalSubject, 'open'), input: House.extend({ purpose: z.string().trim().min(5).max(300) }), output: JournalOpening, summary: 'Ask to read the joint journal' }),
  secondOpening: endpoint({
    method: 'POST', path: '/agencies/:agencyId/journal/openings/:openingId/second', can: may(JournalSubject, 'second'), input: House.extend({ openingId: z.uuid() }), output: JournalOpening,
    summary: 'Let somebody else read the joint journal, for eight hours',
  }),
};
