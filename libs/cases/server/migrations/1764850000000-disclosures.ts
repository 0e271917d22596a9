import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

const touched = `(SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]`;

/**
 * Waivers and decisions to disclose, and documents that go on to another agency. What was said and decided is only added: the running role may change whom a
 * row is kept from, never what it says.
 */
export class Disclosures1764850000000 implements MigrationInterface {
  name = 'Disclosures1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cases.waiver (
      id uuid PRIMARY KEY, visit_id uuid NOT NULL, case_type_code text NOT NULL, office_id text NOT NULL, office_compartment text NOT NULL, from_agency_id text NOT NULL, from_compartment text NOT NULL,
      to_agency_id text NOT NULL, to_compartment text NOT NULL, categories text[] NOT NULL, document_ids uuid[] NOT NULL, purpose jsonb NOT NULL, giver text NOT NULL, how text NOT NULL, text jsonb NOT NULL,
      given_at timestamptz NOT NULL, by_id text NOT NULL, by_name text NOT NULL, valid_to date,
      desk_staff_id text NOT NULL, need_until timestamptz, protected_identity boolean NOT NULL, subject_hash text)`);
    await runner.query(`CREATE INDEX waiver_visit ON cases.waiver (visit_id)`);
    await runner.query(`CREATE INDEX waiver_subject ON cases.waiver (subject_hash, from_compartment, to_compartment) WHERE subject_hash IS NOT NULL AND valid_to IS NOT NULL`);
    await runner.query(`CREATE TABLE cases.waiver_withdrawal (
      waiver_id uuid PRIMARY KEY REFERENCES cases.waiver, office_compartment text NOT NULL, from_compartment text NOT NULL, to_compartment text NOT NULL, at timestamptz NOT NULL, by_id text NOT NULL, by_name text NOT NULL)`);
    await runner.query(`CREATE TABLE cases.disclosure_decision (
      id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES cases.case_file, from_compartment text NOT NULL, to_compartment text NOT NULL, categories text[] NOT NULL, ground text NOT NULL, motive text,
      at timestamptz NOT NULL, by_id text NOT NULL, by_name text NOT NULL)`);
    await runner.query(`CREATE INDEX disclosure_decision_case ON cases.disclosure_decision (case_id)`);
    await runner.query(`CREATE TABLE cases.document_forward (document_id uuid PRIMARY KEY REFERENCES cases.document, compartment text NOT NULL, handoff_id uuid NOT NULL, to_compartment text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE cases.document_copy (
      id uuid PRIMARY KEY, document_id uuid NOT NULL, handoff_id uuid NOT NULL REFERENCES cases.handoff, compartment text NOT NULL, title text NOT NULL, blob_id uuid NOT NULL, media_type text NOT NULL, ending text NOT NULL,
      bytes integer NOT NULL, sha256 text NOT NULL, scanned boolean NOT NULL, at timestamptz NOT NULL, UNIQUE (handoff_id, document_id))`);
    await runner.query(`CREATE INDEX document_copy_document ON cases.document_copy (document_id)`);

    const three = ['office_compartment', 'from_compartment', 'to_compartment'];
    for (const statement of [
      ...rowSecurity('cases.waiver', three, 'SELECT, INSERT, UPDATE (desk_staff_id, need_until, protected_identity, subject_hash)'),
      ...rowSecurity('cases.waiver_withdrawal', three, 'SELECT, INSERT'),
      ...rowSecurity('cases.document_forward', ['compartment'], 'SELECT, INSERT'),
      ...rowSecurity('cases.document_copy', ['compartment'], 'SELECT, INSERT'),
    ]) await runner.query(statement);
    // Read by the desk that asks and by the receiver; written by the agency whose data it is, and by nobody else.
    await runner.query(`ALTER TABLE cases.disclosure_decision ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY reading ON cases.disclosure_decision FOR SELECT TO desk_app USING (from_compartment = ANY (${touched}) OR to_compartment = ANY (${touched}))`);
    await runner.query(`CREATE POLICY deciding ON cases.disclosure_decision FOR INSERT TO desk_app WITH CHECK (from_compartment = ANY (${touched}))`);
    await runner.query(`GRANT SELECT, INSERT ON cases.disclosure_decision TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
