import { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { AgencyId, CaseTypeCode, Day, Instant, Text, endpoint, may } from '@desk/kernel/contract';
import { Words } from './agreement';
import { WhitelistEntry } from './whitelist';

export const ListedEntry = WhitelistEntry.extend({ id: z.string(), agencyId: AgencyId.nullable() });
export type ListedEntry = z.infer<typeof ListedEntry>;

/** A change of the list that one person has proposed and another decides: a new entry, or the last day of one that stands. */
export const WhitelistChange = z.object({
  id: z.string(), kind: z.enum(['add', 'end']), entryId: z.string().nullable(), agencyId: AgencyId, caseTypeCode: CaseTypeCode, legalGround: z.string(), validFrom: Day, validTo: Day.nullable(), conditions: Text, reason: z.string(),
  state: z.enum(['proposed', 'approved', 'declined']), proposedBy: z.string(), proposedByName: z.string().nullable(), proposedAt: Instant, decidedByName: z.string().nullable(), decidedAt: Instant.nullable(), answer: z.string().nullable(),
});
export type WhitelistChange = z.infer<typeof WhitelistChange>;

const reason = Words(400).min(3);
const said = Words(300).min(3);

/** The list of decisions that a desk may carry. Its own agency's administrator proposes, and that agency's manager decides: two persons (domain.md 6.1, C9). */
export const whitelistApi = {
  listWhitelist: endpoint({
    method: 'GET', path: '/agreement-whitelist', can: may(AgreementSubject, 'read'), input: z.object({}), output: z.object({ entries: z.array(ListedEntry), changes: z.array(WhitelistChange) }),
    summary: 'Exercise of public authority that a desk may carry, with ground and dates, and who has proposed what',
  }),
  proposeEntry: endpoint({
    method: 'POST', path: '/agreement-whitelist/entries', can: may(AgreementSubject, 'draft'),
    input: z.object({ caseTypeCode: CaseTypeCode, legalGround: said, validFrom: Day, validTo: Day.nullable(), conditions: z.object({ sv: said, en: said }), reason }), output: WhitelistChange, summary: 'Propose a decision for the list',
  }),
  proposeEnd: endpoint({
    method: 'POST', path: '/agreement-whitelist/entries/:entryId/end', can: may(AgreementSubject, 'draft'), input: z.object({ entryId: Words(200), lastDay: Day, reason }), output: WhitelistChange, summary: 'Propose the last day of an entry',
  }),
  decideChange: endpoint({
    method: 'POST', path: '/agreement-whitelist/changes/:changeId/decision', can: may(AgreementSubject, 'approve'), input: z.object({ changeId: Words(200), approve: z.boolean(), answer: Words(400) }), output: WhitelistChange,
    summary: 'Approve or decline a proposed change; never one’s own',
  }),
};
