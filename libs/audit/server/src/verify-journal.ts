import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { AgencyId, Clock } from '@desk/kernel/contract';
import { CLOCK, Database, LOG } from '@desk/platform/server';
import { chainOf } from './journal-rows';
import { ChainWalk, textOf, type Anchor, type Finding } from './journal-chain';

type Row = {
  readonly position: number; readonly entryId: number; readonly hash: string; readonly sameKeys: boolean; readonly there: boolean; readonly at: string | null; readonly day: string | null; readonly chain: string | null;
  readonly values: (string | null)[];
};
export type Verified = { readonly chain: string; readonly lines: number; readonly head: Anchor; readonly findings: Finding[] };

const AT_ONCE = 5000;

/** Seals what is new, then walks every chain of the journal from its first line. Each night, and by hand with `npm run verify-journal`. */
@Injectable()
export class VerifyJournal {
  constructor(
    private readonly database: Database,
    @Inject(LOG) private readonly log: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Seals what is not yet sealed. @param whole look through the whole journal, not only its newest part. @returns how many lines it sealed */
  async seal(whole = false): Promise<number> {
    const row = await this.database.apart(['journal'], 'write', () => this.database.find<{ sealed: number }>('SELECT audit.seal_entries($1) AS sealed', [whole]));
    return row?.sealed ?? 0;
  }

  /** @param kept places of the chains that were kept outside the database, by chain. @returns every chain with what was found wrong in it */
  async run(kept: ReadonlyMap<string, readonly Anchor[]> = new Map()): Promise<Verified[]> {
    await this.seal(true);
    const chains = await this.database.run(['journal'], 'read', () => this.database.query<{ chain: string }>('SELECT journal_compartment AS chain FROM audit.chains()'));
    const names = new Set([...chains.map((it) => it.chain), ...kept.keys()]);
    const verified: Verified[] = [];
    for (const chain of names) verified.push(await this.walk(chain, kept.get(chain) ?? []));
    for (const { chain, head, findings } of verified) {
      // The newest seal goes to the log as well: whoever could cut the chain and forget the verifications does not hold the log.
      this.log[findings.length > 0 ? 'error' : 'info']({ chain, position: head.position, head: head.hash, findings: findings.length }, 'journal verified');
    }
    return verified;
  }

  /** What the last verification of an agency's chain saw. */
  async latest(agencyId: AgencyId): Promise<{ verifiedAt: string | null; lines: number; head: string; findings: Omit<Finding, 'chain'>[] }> {
    const row = await this.database.find<{ at: string; lines: number; head: string; findings: Finding[] }>(
      'SELECT at, lines, head_hash AS head, findings FROM audit.verification WHERE journal_compartment = $1 ORDER BY at DESC LIMIT 1', [chainOf(agencyId)]);
    return { verifiedAt: row?.at ?? null, lines: row?.lines ?? 0, head: row?.head ?? '', findings: row?.findings ?? [] };
  }

  private async walk(chain: string, kept: readonly Anchor[]): Promise<Verified> {
    const earlier = await this.read(chain, () => this.database.query<Anchor>(
      'SELECT head_position AS position, head_hash AS hash FROM audit.verification WHERE journal_compartment = $1 ORDER BY at DESC LIMIT 50', [chain]));
    // The oldest part may have gone by a rule of retention: the chain is walked from the last line that went.
    const cut = await this.read(chain, () => this.database.find<Anchor>('SELECT position, hash FROM audit.cut WHERE journal_compartment = $1 ORDER BY position DESC LIMIT 1', [chain]));
    const walk = new ChainWalk(chain, [...kept, ...earlier], cut);
    let lines = 0;
    for (let after = cut?.position ?? 0; ;) {
      const rows = await this.read(chain, () => this.database.query<Row>(links, [chain, after, AT_ONCE]));
      for (const row of rows) walk.step({ position: row.position, entryId: row.entryId, hash: row.hash, sameKeys: row.sameKeys, text: row.there ? textOf(row.values) : null });
      lines += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) break;
      after = last.position;
    }
    walk.end();
    await this.database.run([chain], 'write', () => this.database.query(
      'INSERT INTO audit.verification VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [randomUUIDv7(), this.clock.now().toISOString(), chain, lines, walk.head.position, walk.head.hash, JSON.stringify(walk.findings)]));
    return { chain, lines, head: walk.head, findings: walk.findings };
  }

  private read<T>(chain: string, work: () => Promise<T>): Promise<T> {
    return this.database.run([chain], 'read', work);
  }
}

const links = `SELECT s.position, s.entry_id AS "entryId", encode(s.hash, 'hex') AS hash, e.id IS NOT NULL AS there,
    (s.day, s.staff_id, s.object_id, s.purpose) IS NOT DISTINCT FROM (e.day, e.staff_id, e.object_id, e.purpose) AS "sameKeys",
    ARRAY[e.id::text, (extract(epoch FROM e.at) * 1000000)::bigint::text, to_char(e.day, 'YYYY-MM-DD'), e.journal_compartment, e.act, e.outcome, e.staff_id, e.employer_id, e.agency_id,
      e.compartment, e.object, e.object_id, e.fields, e.purpose, e.basis, e.refusal, e.workplace] AS values
  FROM audit.seal s LEFT JOIN audit.entry e ON e.id = s.entry_id WHERE s.journal_compartment = $1 AND s.position > $2 ORDER BY s.position LIMIT $3`;
