import { RetentionRule, RetentionRun } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';

export const retentionOf = (agencyId: AgencyId | string): string => `retention:${agencyId}`;

export const selectRules = `SELECT r.id, r.agency_id AS "agencyId", r.document_type AS "documentType", r.days, r.decision, r.state, r.proposed_at AS "proposedAt", r.proposed_by AS "proposedBy", r.decided_at AS "decidedAt", r.decided_by AS "decidedBy", r.version FROM audit.retention_rule r`;
export const selectRuns = `SELECT r.id, r.agency_id AS "agencyId", r.rule_id AS "ruleId", r.document_type AS "documentType", r.days, r.decision, r.before_day::text AS "before", r.count, r.oldest, r.newest, r.state, r.listed_at AS "listedAt", r.listed_by AS "listedBy",
  r.decided_at AS "decidedAt", r.decided_by AS "decidedBy", r.removed, r.done_at AS "doneAt", r.version FROM audit.retention_run r`;

export const toRule = (row: object): RetentionRule => RetentionRule.parse(row);
export const toRun = (row: object): RetentionRun => RetentionRun.parse(row);
