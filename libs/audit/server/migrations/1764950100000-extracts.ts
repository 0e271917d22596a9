import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Register extracts, one row for each agency's part. What was released is sealed; an order alone holds no more than whom it is about. */
export class Extracts1764950100000 implements MigrationInterface {
  name = 'Extracts1764950100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE audit.extract_number START 17`);
    await runner.query(`GRANT USAGE ON SEQUENCE audit.extract_number TO desk_app`);
    await runner.query(`CREATE TABLE audit.extract (
      id uuid PRIMARY KEY, compartment text NOT NULL, receipt_number text NOT NULL UNIQUE, agency_id text NOT NULL, state text NOT NULL CHECK (state IN ('ordered', 'released', 'handed-out')), how text NOT NULL,
      ordered_at timestamptz NOT NULL, ordered_by text NOT NULL, due_on date NOT NULL, subject_hash text NOT NULL, number_sealed text, protected_identity boolean NOT NULL,
      held_back jsonb NOT NULL, content_sealed text, digest text, released_at timestamptz, released_by text, handed_out_at timestamptz, handed_out_how text, version integer NOT NULL)`);
    await runner.query(`CREATE INDEX extract_of_agency ON audit.extract (compartment, state, due_on)`);
    await runner.query(`CREATE INDEX extract_subject ON audit.extract (subject_hash)`);
    for (const statement of rowSecurity('audit.extract', ['compartment'], 'SELECT, INSERT, UPDATE (state, held_back, content_sealed, digest, released_at, released_by, handed_out_at, handed_out_how, version)')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
