import { Injectable } from '@nestjs/common';
import type { AgencyId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { registerOf } from '../extracts/extract-rows';
import { chainOf } from '../journal-rows';
import { VerifyJournal } from '../verify-journal';
import type { Old, RetainedSource } from './retained';

/** What extracts that were handed out held. The order and its figures stay. */
@Injectable()
export class RetainedExtracts implements RetainedSource {
  readonly documentType = 'extract';
  constructor(private readonly database: Database) {}

  list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]> {
    return this.database.apart([registerOf(agencyId)], 'read', () =>
      this.database.query<Old>(`SELECT id::text AS id, handed_out_at AS at FROM audit.extract WHERE agency_id = $1 AND handed_out_at < $2 AND content_sealed IS NOT NULL ORDER BY handed_out_at, id LIMIT $3`, [agencyId, before.toISOString(), most]));
  }

  async remove(runId: string, ids: readonly string[]): Promise<void> {
    await this.database.query('SELECT audit.remove_extracts($1, $2::text[])', [runId, ids]);
  }
}

const PIECE = 5000;

/** The oldest part of an agency's journal, in pieces of a chain. The newest line always stays, and the chain is verified from where it was cut. */
@Injectable()
export class RetainedJournal implements RetainedSource {
  readonly documentType = 'journal';
  constructor(
    private readonly database: Database,
    private readonly verify: VerifyJournal,
  ) {}

  async list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]> {
    await this.verify.seal(true);
    const chain = chainOf(agencyId);
    // Up to the first line that is young enough: what stands behind it stays, whatever its day.
    return this.database.apart([chain], 'read', () => this.database.query<Old>(
      `WITH old AS (SELECT s.position, s.day, e.at FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id WHERE s.journal_compartment = $1
          AND s.position < (SELECT coalesce(min(y.position), 0) FROM audit.seal y JOIN audit.entry f ON f.id = y.entry_id WHERE y.journal_compartment = $1 AND f.at >= $2))
        SELECT $1 || ' ' || position AS id, at FROM old WHERE position % ${PIECE} = 0 OR position = (SELECT max(position) FROM old) ORDER BY position LIMIT $3`, [chain, before.toISOString(), most]));
  }

  async remove(runId: string, ids: readonly string[]): Promise<void> {
    await this.database.query('SELECT audit.remove_journal($1, $2::text[])', [runId, ids]);
  }
}
