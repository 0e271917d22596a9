import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import type { Clause } from '@desk/access/contract';
import { RightsOf } from '@desk/access/server';
import { AgreementEnded, AgreementPublished, Reach } from '@desk/agreements/contract';
import { stockholmDate, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { AgreementJournal } from './agreement-journal';
import { linesInForce, type StoredTermination } from './stored-agreement';
import { StoredClauses } from './stored-clauses';

const Coverage = Reach.omit({ transition: true }).array();
type Coverage = z.infer<typeof Coverage>;
const Felt = z.object({ agreementId: z.string(), version: z.int().nullable(), lineIds: z.array(z.string()), coverage: Coverage });
type Felt = z.infer<typeof Felt>;

/**
 * Makes what agreements open felt at the right moment, each minute and right after an act: compares the lines in force with what the house was last told,
 * whatever made the difference (a day that came, a signature, a suspension, somebody who left), tells it once, journals it and makes every process forget
 * the rights it keeps. Rights themselves follow the dates of the lines, so they are right even before this has run.
 */
@Injectable()
export class FeltAgreements implements OnApplicationBootstrap {
  /** The day and the revision that the last whole sweep has seen: nothing has changed while they are the same. */
  private seen = '';

  constructor(
    private readonly database: Database,
    private readonly clauses: StoredClauses,
    private readonly rights: RightsOf,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A house that opens for the first time remembers what is in force, so that the first change is told as one. */
  async onApplicationBootstrap(): Promise<void> {
    await this.database.run(['staff'], 'write', () => this.apply(true));
  }

  /** The sweep. */
  async run(): Promise<void> {
    const mark = await this.database.run(['staff'], 'read', async () => `${stockholmDate(this.clock.now())} ${await this.clauses.version()}`);
    if (mark === this.seen) return;
    await this.database.run(['staff'], 'write', () => this.apply());
    this.seen = mark;
  }

  /** Within the transaction of the act that made the change. @param onlyNew remember agreements not seen before, and tell nothing */
  async apply(onlyNew = false): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('agreements.felt'))`);
    const today = stockholmDate(this.clock.now());
    if (!onlyNew) await this.database.query(
      `UPDATE agreements.version v SET state = CASE WHEN EXISTS (SELECT FROM agreements.version n WHERE n.agreement_id = v.agreement_id AND n.state = 'signed' AND n.valid_from > v.valid_from AND n.valid_from <= $1)
       THEN 'superseded' ELSE 'ended' END WHERE v.state = 'signed' AND v.valid_to < $1`, [today],
    );
    const signed = await this.clauses.read();
    const inForce = linesInForce(signed, today).filter((line) => !line.suspended);
    const all = coverageOf(inForce);
    const rows = Felt.array().parse(await this.database.query('SELECT agreement_id AS "agreementId", version, line_ids AS "lineIds", coverage FROM agreements.felt'));
    const ids = new Set([...signed.lines.map((line) => line.agreement), ...rows.map((row) => row.agreementId)]);
    let changed = false;
    for (const agreementId of [...ids].sort()) {
      const lines = inForce.filter((line) => line.agreement === agreementId);
      const before = rows.find((row) => row.agreementId === agreementId);
      const lineIds = lines.map((line) => `${line.id} ${line.granteeAgencyIds.join(' ')}`).sort();
      if (before && (onlyNew || before.lineIds.join('|') === lineIds.join('|'))) continue;
      const now: Felt = { agreementId, version: lines[0]?.version ?? null, lineIds, coverage: coverageOf(lines) };
      await this.remember(now);
      // What was in force when the house was first asked is no news.
      if (!before) continue;
      changed = true;
      await this.say(before, now, all, signed.terminations.filter((it) => it.agreementId === agreementId && it.endsOn <= today));
    }
    if (changed) this.database.afterCommit(() => void this.rights.evict('all').catch(() => undefined));
  }

  private async remember({ agreementId, version, lineIds, coverage }: Felt): Promise<void> {
    await this.database.query(
      `INSERT INTO agreements.felt VALUES ($1, 'staff', $2, $3::text[], $4::jsonb, $5) ON CONFLICT (agreement_id) DO UPDATE SET version = $2, line_ids = $3::text[], coverage = $4::jsonb, at = $5`,
      [agreementId, version, lineIds, JSON.stringify(coverage), this.clock.now().toISOString()],
    );
  }

  private async say(before: Felt, now: Felt, all: Coverage, left: readonly StoredTermination[]): Promise<void> {
    const transitionOf = (agencyId: AgencyId) => left.find((it) => it.agencyId === agencyId)?.transition ?? 'pause';
    const stopped = minus(before.coverage, all).map((reach) => ({ ...reach, transition: transitionOf(reach.agencyId) }));
    const restored = minus(now.coverage, before.coverage).map((reach) => ({ ...reach, transition: 'pause' as const }));
    const reached = [...before.coverage, ...now.coverage];
    const agencyIds = [...new Set(reached.map((it) => it.agencyId))];
    const officeIds = [...new Set(reached.map((it) => it.officeId))];
    const version = now.version ?? before.version ?? 0;
    await this.database.tell(now.version === null ? AgreementEnded : AgreementPublished, { agreementId: now.agreementId, version, agencyIds, officeIds, stopped, restored });
    const act = now.version === null ? 'agreement.ended' : now.version === before.version ? 'agreement.changed' : 'agreement.in-force';
    for (const agencyId of agencyIds) this.journal.writeHouse({ act, agencyId, objectId: `${now.agreementId}-${version}` });
  }
}

/** For each owner and office, the case types that can be handed over: what open hand-offs stand on. */
export const coverageOf = (lines: readonly Clause[]): Coverage => {
  const found = new Map<string, Coverage[number]>();
  for (const line of lines) for (const officeId of line.officeIds) {
    const key = `${line.grantorAgencyId}|${officeId}`;
    const known = found.get(key) ?? { agencyId: line.grantorAgencyId, officeId, compartments: [], caseTypeCodes: [] };
    const handed = line.tasks.includes('HO') ? line.caseTypeCodes : [];
    found.set(key, { ...known, compartments: [...new Set([...known.compartments, ...line.compartments])].sort(), caseTypeCodes: [...new Set([...known.caseTypeCodes, ...handed])].sort() });
  }
  return [...found.values()];
};

/** What the one covers and the other does not. */
export const minus = (one: Coverage, other: Coverage): Coverage =>
  one.flatMap((reach) => {
    const still = other.find((it) => it.agencyId === reach.agencyId && it.officeId === reach.officeId)?.caseTypeCodes ?? [];
    const caseTypeCodes = reach.caseTypeCodes.filter((code) => !still.includes(code));
    return caseTypeCodes.length === 0 ? [] : [{ ...reach, caseTypeCodes }];
  });
