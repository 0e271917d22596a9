import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** The list of permitted decisions is changed by two persons (domain.md 6.1, C9), and agreements are begun in the house. */
export class WhitelistByTwo1764200000000 implements MigrationInterface {
  name = 'WhitelistByTwo1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agreements.whitelist_change (
      id text PRIMARY KEY, compartment text NOT NULL, kind text NOT NULL CHECK (kind IN ('add', 'end')), entry_id text REFERENCES agreements.whitelist, agency_id text NOT NULL, case_type_code text NOT NULL,
      legal_ground text NOT NULL, valid_from date NOT NULL, valid_to date, conditions jsonb NOT NULL, reason text NOT NULL,
      state text NOT NULL CHECK (state IN ('proposed', 'approved', 'declined')), proposed_by text NOT NULL, proposed_at timestamptz NOT NULL, decided_by text, decided_at timestamptz, answer text,
      CONSTRAINT two_persons CHECK (decided_by <> proposed_by), CONSTRAINT decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL)))`);
    for (const statement of rowSecurity('agreements.whitelist_change', ['compartment'], 'SELECT, INSERT, UPDATE (state, decided_by, decided_at, answer)')) await runner.query(statement);
    await runner.query(`GRANT INSERT, UPDATE (valid_to) ON agreements.whitelist TO desk_app`);
    await runner.query(`GRANT INSERT ON agreements.agreement TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
