import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { YearlyEntry, emptyYearlyEntry } from '@desk/agreements/contract';
import { Instant, StaffId, type AgencyId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';

const StoredYear = z.object({ revision: z.int(), savedAt: Instant.nullable(), savedBy: StaffId.nullable(), entry: YearlyEntry });
type StoredYear = z.infer<typeof StoredYear>;
const nobodyYet: StoredYear = { revision: 0, savedAt: null, savedBy: null, entry: emptyYearlyEntry };

/** What agencies have filled in for their yearly reports: one row for each agency and year. */
@Injectable()
export class YearlyEntries {
  constructor(private readonly database: Database) {}

  async of(agencyId: AgencyId, year: number): Promise<StoredYear> {
    const row = await this.database.find(`SELECT revision, saved_at AS "savedAt", saved_by AS "savedBy", entry FROM agreements.yearly_entry WHERE agency_id = $1 AND year = $2`, [agencyId, year]);
    return row ? StoredYear.parse(row) : nobodyYet;
  }

  /** @param seen the revision that was written on  @returns false when somebody else saved it meanwhile */
  async save(agencyId: AgencyId, year: number, seen: number, entry: YearlyEntry, by: StaffId, at: Date): Promise<boolean> {
    const saved = await this.database.query(
      `INSERT INTO agreements.yearly_entry AS old (agency_id, year, compartment, revision, saved_at, saved_by, entry) VALUES ($1, $2, 'staff', 1, $4, $5, $6::jsonb)
       ON CONFLICT (agency_id, year) DO UPDATE SET revision = old.revision + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by, entry = excluded.entry WHERE old.revision = $3
       RETURNING revision`, [agencyId, year, seen, at, by, JSON.stringify(entry)],
    );
    return saved.length === 1;
  }
}
