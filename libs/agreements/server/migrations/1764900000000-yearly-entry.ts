import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** What an agency fills in for its yearly report to Kammarkollegiet (domain.md 2.1): one row for each agency and year, counted so that nobody writes over another. */
export class YearlyEntry1764900000000 implements MigrationInterface {
  name = 'YearlyEntry1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agreements.yearly_entry (
      agency_id text NOT NULL, year integer NOT NULL, compartment text NOT NULL, revision integer NOT NULL CHECK (revision > 0), saved_at timestamptz NOT NULL, saved_by text NOT NULL, entry jsonb NOT NULL, PRIMARY KEY (agency_id, year))`);
    for (const statement of rowSecurity('agreements.yearly_entry', ['compartment'], 'SELECT, INSERT, UPDATE (revision, saved_at, saved_by, entry)')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
