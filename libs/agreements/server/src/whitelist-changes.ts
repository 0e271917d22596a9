import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { ListedEntry, WhitelistChange, type whitelistApi } from '@desk/agreements/contract';
import { StaffId, notFound, stockholmDate, type CaseTypeCode, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { mustAct } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { FeltAgreements } from './felt-agreements';
import { inThePast } from './life-words';
import { alreadyListed, changeDecided, entryEnded, notDecidable, ownProposal, reasonMissing, wrongOrder } from './whitelist-words';

type Api = typeof whitelistApi;
const Stored = WhitelistChange.omit({ proposedByName: true, decidedByName: true }).extend({ proposedBy: StaffId, decidedBy: StaffId.nullable() });
type Stored = z.infer<typeof Stored>;

const ENTRIES = `SELECT id, case_type_code AS "caseTypeCode", task, legal_ground AS "legalGround", valid_from AS "validFrom", valid_to AS "validTo", conditions FROM agreements.whitelist`;
const CHANGES = `SELECT id, kind, entry_id AS "entryId", agency_id AS "agencyId", case_type_code AS "caseTypeCode", legal_ground AS "legalGround", valid_from AS "validFrom", valid_to AS "validTo", conditions, reason, state,
  proposed_by AS "proposedBy", proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_at AS "decidedAt", answer FROM agreements.whitelist_change`;

/** The list of permitted decisions, and its changes: proposed by the administrator of the agency whose decision it is, decided by that agency's manager. */
@Injectable()
export class WhitelistChanges {
  constructor(
    private readonly database: Database,
    private readonly routing: Routing,
    private readonly people: People,
    private readonly felt: FeltAgreements,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Entries by case type, and changes with those not decided first. */
  async list(): Promise<{ entries: ListedEntry[]; changes: WhitelistChange[] }> {
    const entries = (await this.database.query<{ caseTypeCode: CaseTypeCode }>(`${ENTRIES} ORDER BY case_type_code, valid_from`)).map((it) => this.listed(it));
    return { entries, changes: await this.shown(Stored.array().parse(await this.database.query(`${CHANGES} ORDER BY (state = 'proposed') DESC, proposed_at DESC`))) };
  }

  private listed(row: { readonly caseTypeCode: CaseTypeCode }): ListedEntry {
    return ListedEntry.parse({ ...row, agencyId: this.routing.caseType(row.caseTypeCode)?.agency ?? null });
  }

  async proposeEntry({ caseTypeCode, legalGround, validFrom, validTo, conditions, reason }: z.output<Api['proposeEntry']['input']>, caller: Caller): Promise<WhitelistChange> {
    const caseType = this.routing.caseType(caseTypeCode);
    if (!caseType) throw notFound();
    const basis = mustAct(caller, 'draft', null, caseType.agency);
    if (caseType.referralOnly || !caseType.deskTasks.includes('MB')) throw notDecidable();
    if (validTo !== null && validTo < validFrom) throw wrongOrder();
    if (validTo !== null && validTo < this.today) throw inThePast('validTo');
    await this.mustBeFree(caseTypeCode, validFrom, validTo);
    return this.propose({ kind: 'add', entryId: null, agencyId: caseType.agency, caseTypeCode, legalGround, validFrom, validTo, conditions, reason }, caller, basis);
  }

  async proposeEnd({ entryId, lastDay, reason }: z.output<Api['proposeEnd']['input']>, caller: Caller): Promise<WhitelistChange> {
    const row = await this.database.find<{ caseTypeCode: CaseTypeCode }>(`${ENTRIES} WHERE id = $1`, [entryId]);
    const entry = row && this.listed(row);
    if (!entry?.agencyId) throw notFound();
    const basis = mustAct(caller, 'draft', null, entry.agencyId);
    if (lastDay < this.today) throw inThePast('lastDay');
    if (lastDay < entry.validFrom) throw wrongOrder();
    if (entry.validTo !== null && entry.validTo <= lastDay) throw entryEnded(entry.validTo);
    const { agencyId, caseTypeCode, legalGround, validFrom, conditions } = entry;
    return this.propose({ kind: 'end', entryId, agencyId, caseTypeCode, legalGround, validFrom, validTo: lastDay, conditions, reason }, caller, basis);
  }

  /** A no says why. What is approved is felt at once: a line stands on the list of the day. */
  async decide({ changeId, approve, answer }: z.output<Api['decideChange']['input']>, caller: Caller): Promise<WhitelistChange> {
    const row = await this.database.find(`${CHANGES} WHERE id = $1 FOR UPDATE`, [changeId]);
    if (!row) throw notFound();
    const change = Stored.parse(row);
    if (change.proposedBy === caller.staffId) throw ownProposal();
    const basis = mustAct(caller, 'approve', null, change.agencyId, [change.proposedBy]);
    if (change.state !== 'proposed') throw changeDecided();
    if (!approve && answer.length < 3) throw reasonMissing();
    if (approve) await this.carryOut(change);
    await this.database.query('UPDATE agreements.whitelist_change SET state = $2, decided_by = $3, decided_at = $4, answer = $5 WHERE id = $1', [changeId, approve ? 'approved' : 'declined', caller.staffId, this.clock.now().toISOString(), answer || null]);
    this.journal.write(caller, basis, { act: `whitelist.${approve ? 'approve' : 'decline'}`, agencyId: change.agencyId, objectId: changeId, purpose: answer || change.reason, fields: `${change.kind} ${change.caseTypeCode}` });
    if (approve) await this.felt.apply();
    return this.get(changeId);
  }

  private async carryOut(change: Stored): Promise<void> {
    if (change.kind === 'end') {
      await this.database.query('UPDATE agreements.whitelist SET valid_to = $2 WHERE id = $1 AND (valid_to IS NULL OR valid_to > $2)', [change.entryId, change.validTo !== null && change.validTo < this.today ? this.today : change.validTo]);
      return;
    }
    await this.mustBeFree(change.caseTypeCode, change.validFrom, change.validTo);
    await this.database.query(
      `INSERT INTO agreements.whitelist (id, compartment, case_type_code, task, legal_ground, valid_from, valid_to, conditions) VALUES ($1, 'staff', $2, 'MB', $3, $4, $5, $6::jsonb)`,
      [change.id, change.caseTypeCode, change.legalGround, change.validFrom, change.validTo, JSON.stringify(change.conditions)],
    );
  }

  private async mustBeFree(caseTypeCode: string, validFrom: string, validTo: string | null): Promise<void> {
    const taken = await this.database.find('SELECT id FROM agreements.whitelist WHERE case_type_code = $1 AND (valid_to IS NULL OR valid_to >= $2) AND ($3::date IS NULL OR valid_from <= $3) LIMIT 1', [caseTypeCode, validFrom, validTo]);
    if (taken) throw alreadyListed();
  }

  private async propose(what: Pick<Stored, 'kind' | 'entryId' | 'agencyId' | 'caseTypeCode' | 'legalGround' | 'validFrom' | 'validTo' | 'conditions' | 'reason'>, caller: Caller, basis: ReturnType<typeof mustAct>): Promise<WhitelistChange> {
    const id = randomUUIDv7();
    await this.database.query(
      `INSERT INTO agreements.whitelist_change (id, compartment, kind, entry_id, agency_id, case_type_code, legal_ground, valid_from, valid_to, conditions, reason, state, proposed_by, proposed_at)
       VALUES ($1, 'staff', $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, 'proposed', $11, $12)`,
      [id, what.kind, what.entryId, what.agencyId, what.caseTypeCode, what.legalGround, what.validFrom, what.validTo, JSON.stringify(what.conditions), what.reason, caller.staffId, this.clock.now().toISOString()],
    );
    this.journal.write(caller, basis, { act: 'whitelist.propose', agencyId: what.agencyId, objectId: id, purpose: what.reason, fields: `${what.kind} ${what.caseTypeCode}` });
    return this.get(id);
  }

  private async get(id: string): Promise<WhitelistChange> {
    const [change] = await this.shown([Stored.parse(await this.database.find(`${CHANGES} WHERE id = $1`, [id]))]);
    if (!change) throw notFound();
    return change;
  }

  private async shown(changes: readonly Stored[]): Promise<WhitelistChange[]> {
    const names = await this.people.staffNames(changes.flatMap((it) => (it.decidedBy ? [it.proposedBy, it.decidedBy] : [it.proposedBy])));
    return changes.map(({ decidedBy, ...it }) => ({ ...it, proposedByName: names.get(it.proposedBy) ?? null, decidedByName: decidedBy === null ? null : (names.get(decidedBy) ?? null) }));
  }

  private get today(): string {
    return stockholmDate(this.clock.now());
  }
}
