import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal. The running role adds lines and reads those of its scope; nobody in the house changes or removes one. */
export class Audit1763800300000 implements MigrationInterface {
  name = 'Audit1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA audit`);
    await runner.query(`GRANT USAGE ON SCHEMA audit TO desk_app`);
    await runner.query(`CREATE TABLE audit.entry (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, day date NOT NULL, journal_compartment text NOT NULL,
      act text NOT NULL, outcome text NOT NULL, staff_id text, employer_id text, agency_id text, compartment text NOT NULL, object text NOT NULL, object_id text,
      fields text, purpose text, basis text, refusal text, workplace text)`);
    await runner.query(`CREATE INDEX entry_reader ON audit.entry (journal_compartment, day)`);
    await runner.query(`ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY anyone_adds ON audit.entry FOR INSERT TO desk_app WITH CHECK (true)`);
    await runner.query(`CREATE POLICY auditor_reads ON audit.entry FOR SELECT TO desk_app
      USING (journal_compartment = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]))`);
    await runner.query(`GRANT SELECT, INSERT ON audit.entry TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
