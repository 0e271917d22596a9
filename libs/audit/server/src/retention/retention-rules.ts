import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { RetentionSubject, documentTypes, type RetentionRule, type retentionApi } from '@desk/audit/contract';
import { basisToReason, changedMeanwhile, notFound, notPossible, notValid, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { retentionOf, selectRules, toRule } from './retention-rows';

type In<K extends keyof typeof retentionApi> = z.output<(typeof retentionApi)[K]['input']>;

/** How long an agency keeps each type: proposed by one, approved by another; a new rule replaces the one before. */
@Injectable()
export class RetentionRules {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(agencyId: AgencyId, caller: Caller): Promise<RetentionRule[]> {
    caller.must('read', RetentionSubject, { agencyId, proposerId: null });
    return (await this.database.query(`${selectRules} WHERE r.agency_id = $1 ORDER BY r.proposed_at DESC, r.id DESC LIMIT 200`, [agencyId])).map(toRule);
  }

  async propose({ agencyId, documentType, days, decision }: In<'proposeRule'>, caller: Caller): Promise<RetentionRule> {
    const id = randomUUIDv7();
    this.note('retention.rule.propose', id, `${documentType} ${days}`, { agencyId, proposerId: null }, 'propose', caller);
    const { atLeast } = documentTypes[documentType];
    if (days < atLeast) throw notValid('days', { sv: `Behåll i minst ${atLeast} dagar. Kortare tid går inte för den här typen.`, en: `Keep for at least ${atLeast} days. This type cannot have a shorter time.` });
    await this.database.query(`INSERT INTO audit.retention_rule (id, compartment, agency_id, document_type, days, decision, state, proposed_at, proposed_by, version) VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8, 1)`,
      [id, retentionOf(agencyId), agencyId, documentType, days, decision, this.clock.now().toISOString(), caller.staffId]);
    return this.get(agencyId, id);
  }

  async decide({ agencyId, ruleId, approve, version }: In<'decideRule'>, caller: Caller): Promise<RetentionRule> {
    const rule = await this.get(agencyId, ruleId, true);
    mustNotBeOwn(rule.proposedBy, caller);
    this.note(approve ? 'retention.rule.approve' : 'retention.rule.decline', ruleId, `${rule.documentType} ${rule.days}`, { agencyId, proposerId: rule.proposedBy }, 'approve', caller);
    if (rule.version !== version || rule.state !== 'proposed') throw decided();
    if (approve) await this.database.query(`UPDATE audit.retention_rule SET state = 'replaced', version = version + 1 WHERE agency_id = $1 AND document_type = $2 AND state = 'approved'`, [agencyId, rule.documentType]);
    await this.database.query('UPDATE audit.retention_rule SET state = $2, decided_at = $3, decided_by = $4, version = version + 1 WHERE id = $1', [ruleId, approve ? 'approved' : 'declined', this.clock.now().toISOString(), caller.staffId]);
    return this.get(agencyId, ruleId);
  }

  /** @throws Refused `not-found` */
  async get(agencyId: AgencyId, ruleId: string, hold = false): Promise<RetentionRule> {
    const row = await this.database.find(`${selectRules} WHERE r.id = $1 AND r.agency_id = $2${hold ? ' FOR UPDATE' : ''}`, [ruleId, agencyId]);
    if (!row) throw notFound();
    return toRule(row);
  }

  /** Writes down who did what with a rule or a run. @throws Refused when it may not be done */
  note(act: string, objectId: string, fields: string, row: { readonly agencyId: AgencyId; readonly proposerId: string | null }, action: 'propose' | 'approve', caller: Caller): void {
    const basis = caller.must(action, RetentionSubject, row);
    this.journal.write({ ...whoOf(caller), agencyId: row.agencyId, compartment: retentionOf(row.agencyId), act, outcome: 'done', object: 'retention', objectId, fields, purpose: 'retention', basis: basisToReason(basis), refusal: null });
  }
}

/** Two persons: said before the rules are asked, so that the answer says what to do. */
export const mustNotBeOwn = (proposerId: string, caller: Caller): void => {
  if (proposerId === caller.staffId) throw notPossible('OwnProposal', { sv: 'Du kan inte godkänna det du själv har föreslagit. Be en annan chef på myndigheten (två personer).', en: 'You cannot approve what you proposed yourself. Ask another manager of the agency (two persons).' });
};

export const decided = () => changedMeanwhile('RetentionDecided', { sv: 'Någon har redan beslutat om det här. Läs in sidan igen.', en: 'Somebody has already decided this. Load the page again.' });
