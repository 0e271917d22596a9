import { Injectable } from '@nestjs/common';
import type { Old, RetainedSource } from '@desk/audit/server';
import type { AgencyId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database, FileSafe } from '@desk/platform/server';

const ended = `('closed', 'returned', 'redirected', 'rejected', 'withdrawn', 'expired')`;

const compartmentsOf = async (people: People, agencyId: AgencyId): Promise<string[]> => (await people.compartments()).filter((it) => it.agencyId === agencyId).map((it) => it.id);

/** Cases that have an outcome and no hand-off under way, by the last thing that happened in them. */
@Injectable()
export class RetainedCases implements RetainedSource {
  readonly documentType = 'case';
  constructor(
    private readonly people: People,
    private readonly database: Database,
    private readonly files: FileSafe,
  ) {}

  async list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]> {
    const scope = await compartmentsOf(this.people, agencyId);
    return this.database.apart(scope, 'read', () => this.database.query<Old>(
      `SELECT id::text AS id, at FROM (
        SELECT c.id, greatest(c.opened_at, coalesce(c.need_until, c.opened_at), (SELECT max(a.at) FROM cases.act a WHERE a.case_id = c.id), (SELECT max(n.at) FROM cases.note n WHERE n.case_id = c.id), (SELECT max(h.sort_at) FROM cases.handoff h WHERE h.case_id = c.id)) AS at
        FROM cases.case_file c WHERE c.agency_id = $1 AND c.compartment = ANY ($2::text[]) AND c.outcome IS NOT NULL AND NOT c.need_open AND c.opened_at < $3 AND NOT EXISTS (SELECT FROM cases.handoff h WHERE h.case_id = c.id AND h.state NOT IN ${ended})) old
       WHERE at < $3 ORDER BY at, id LIMIT $4`, [agencyId, scope, before.toISOString(), most]));
  }

  async remove(runId: string, ids: readonly string[]): Promise<void> {
    const files = await this.database.query<{ blobId: string }>('SELECT cases.remove_cases($1, $2::text[]) AS "blobId"', [runId, ids]);
    this.database.afterCommit(() => {
      for (const { blobId } of files) this.files.remove(blobId).catch(() => undefined);
    });
  }
}

/** Waivers that have ceased to be valid, in the agency's name whose data they opened. */
@Injectable()
export class RetainedWaivers implements RetainedSource {
  readonly documentType = 'waiver';
  constructor(
    private readonly people: People,
    private readonly database: Database,
  ) {}

  async list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]> {
    const scope = await compartmentsOf(this.people, agencyId);
    return this.database.apart(scope, 'read', () => this.database.query<Old>(
      `SELECT id::text AS id, at FROM (SELECT w.id, greatest(w.given_at, w.valid_to::timestamptz) AS at FROM cases.waiver w WHERE w.from_agency_id = $1 AND w.from_compartment = ANY ($2::text[])) old WHERE at < $3 ORDER BY at, id LIMIT $4`, [agencyId, scope, before.toISOString(), most]));
  }

  async remove(runId: string, ids: readonly string[]): Promise<void> {
    await this.database.query('SELECT cases.remove_waivers($1, $2::text[])', [runId, ids]);
  }
}
