import { z } from 'zod';
import { AgencyId, Instant, endpoint, may } from '@desk/kernel/contract';
import { RetentionSubject } from './register.subjects';
import { DocumentType, RetentionRule, RetentionRun } from './retention';

const Agency = z.object({ agencyId: AgencyId });
const OneRun = Agency.extend({ runId: z.uuid() });
const Decision = { approve: z.boolean(), version: z.int() };
const [propose, approve] = [may(RetentionSubject, 'propose'), may(RetentionSubject, 'approve')];

/** Rules of how long things are kept, and their runs (arkivlagen 1990:782 10 §; RA-FS; domain.md 2.5). */
export const retentionApi = {
  readRetention: endpoint({ method: 'GET', path: '/agencies/:agencyId/retention', can: may(RetentionSubject, 'read'), input: Agency, output: z.object({ rules: z.array(RetentionRule), runs: z.array(RetentionRun) }), summary: 'The agency’s rules and what has gone by them' }),
  proposeRule: endpoint({
    method: 'POST', path: '/agencies/:agencyId/retention/rules', can: propose, input: Agency.extend({ documentType: DocumentType, days: z.int().min(1).max(36_525), decision: z.string().trim().min(3).max(200) }), output: RetentionRule,
    summary: 'Propose how long one type is kept, by which decision',
  }),
  decideRule: endpoint({ method: 'POST', path: '/agencies/:agencyId/retention/rules/:ruleId/decide', can: approve, input: Agency.extend({ ruleId: z.uuid(), ...Decision }), output: RetentionRule, summary: 'Approve or decline a rule that somebody else proposed' }),
  listRun: endpoint({ method: 'POST', path: '/agencies/:agencyId/retention/runs', can: propose, input: Agency.extend({ ruleId: z.uuid() }), output: RetentionRun, summary: 'List what would go by a rule today; nothing is removed' }),
  getRun: endpoint({
    method: 'GET', path: '/agencies/:agencyId/retention/runs/:runId', can: may(RetentionSubject, 'read'), input: OneRun, output: z.object({ run: RetentionRun, items: z.array(z.object({ id: z.string(), at: Instant, removedAt: Instant.nullable() })) }),
    summary: 'One run with its first 500 things, by id and time',
  }),
  decideRun: endpoint({ method: 'POST', path: '/agencies/:agencyId/retention/runs/:runId/decide', can: approve, input: OneRun.extend(Decision), output: RetentionRun, summary: 'Approve or decline that what was listed goes' }),
};
