import { Injectable } from '@nestjs/common';
import type { Old, RetainedSource } from '@desk/audit/server';
import { officeCompartment, type AgencyId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { People } from './people.facade';

/** Who was met in visits that have ended, at the offices that an agency hosts. */
@Injectable()
export class RetainedIdentities implements RetainedSource {
  readonly documentType = 'visit-identity';
  constructor(
    private readonly people: People,
    private readonly database: Database,
  ) {}

  async list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]> {
    const { offices } = await this.people.house();
    const hosted = offices.filter((office) => office.hostAgencyId === agencyId).map((office) => officeCompartment(office.id));
    return this.database.apart(hosted, 'read', () => this.database.query<Old>(
      `SELECT visit_id::text AS id, max(need_until) AS at FROM people.visitor GROUP BY visit_id HAVING NOT bool_or(need_open) AND max(need_until) < $1 ORDER BY max(need_until), visit_id LIMIT $2`, [before.toISOString(), most]));
  }

  async remove(runId: string, ids: readonly string[]): Promise<void> {
    await this.database.query('SELECT people.remove_identities($1, $2::text[])', [runId, ids]);
  }
}
