import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Hand-offs that nobody received in time: what goes to the agency's manager and agreement administrator (domain.md 7.3, step 17). Ids and codes only. */
export class Unreceived1764800000000 implements MigrationInterface {
  name = 'Unreceived1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agreements.unreceived (
      handoff_id uuid PRIMARY KEY, compartment text NOT NULL, day date NOT NULL, at timestamptz NOT NULL, agency_id text NOT NULL, office_id text NOT NULL, case_type_code text NOT NULL, receipt_number text NOT NULL)`);
    await runner.query(`CREATE INDEX unreceived_of ON agreements.unreceived (agency_id, day)`);
    for (const statement of rowSecurity('agreements.unreceived', ['compartment'], 'SELECT, INSERT')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
