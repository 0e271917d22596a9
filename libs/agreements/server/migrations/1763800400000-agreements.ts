import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Agreements with their versions and lines, and what each member of staff is personally given: assignments and competences. */
export class Agreements1763800400000 implements MigrationInterface {
  name = 'Agreements1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA agreements`);
    await runner.query(`CREATE TABLE agreements.agreement (
      id text PRIMARY KEY, title text NOT NULL, law_version text NOT NULL CHECK (law_version IN ('STL2004', 'STL2009', 'LGOS2019')),
      host_agency_id text NOT NULL, parties jsonb NOT NULL, office_ids text[] NOT NULL, notice_months integer NOT NULL)`);
    await runner.query(`CREATE TABLE agreements.version (
      id text PRIMARY KEY, agreement_id text NOT NULL REFERENCES agreements.agreement, number integer NOT NULL,
      state text NOT NULL CHECK (state IN ('draft', 'signed', 'superseded', 'ended')), valid_from date NOT NULL, valid_to date,
      signed_by jsonb NOT NULL, copy_sent_at date, UNIQUE (agreement_id, number))`);
    await runner.query(`CREATE TABLE agreements.line (
      id text PRIMARY KEY, version_id text NOT NULL REFERENCES agreements.version, line integer NOT NULL, grantor_agency_id text NOT NULL,
      compartments text[] NOT NULL, grantee_agency_ids text[] NOT NULL, duty text NOT NULL, office_ids text[] NOT NULL, case_type_codes text[] NOT NULL,
      tasks text[] NOT NULL, class text NOT NULL CHECK (class IN ('S', 'P', 'M')), data_categories text[] NOT NULL, access_mode text NOT NULL,
      legal_ground text NOT NULL, purpose text NOT NULL, competence text, receives_documents boolean NOT NULL, answer_working_days integer NOT NULL,
      escalation_contact text NOT NULL, valid_from date NOT NULL, valid_to date, suspended boolean NOT NULL DEFAULT false, UNIQUE (version_id, line),
      CONSTRAINT own_case_needs_access CHECK (NOT 'IA' = ANY (tasks) OR access_mode <> 'none'))`);
    await runner.query(`CREATE TABLE agreements.assignment (
      id text PRIMARY KEY, compartment text NOT NULL, staff_id text NOT NULL, agency_id text NOT NULL, tasks text[] NOT NULL, valid_from date NOT NULL, valid_to date)`);
    await runner.query(`CREATE INDEX assignment_staff ON agreements.assignment (staff_id)`);
    await runner.query(`CREATE TABLE agreements.competence (
      id text PRIMARY KEY, compartment text NOT NULL, staff_id text NOT NULL, code text NOT NULL, valid_from date NOT NULL, valid_to date)`);
    await runner.query(`CREATE INDEX competence_staff ON agreements.competence (staff_id)`);
    await this.countChanges(runner);
    await runner.query(`GRANT USAGE ON SCHEMA agreements TO desk_app`);
    await runner.query(`GRANT SELECT ON agreements.agreement, agreements.version, agreements.line TO desk_app`);
    for (const table of ['agreements.assignment', 'agreements.competence', 'agreements.revision']) {
      for (const statement of rowSecurity(table, ['compartment'], 'SELECT')) await runner.query(statement);
    }
  }

  /** One row that counts every change of the others, so that a process sees cheaply that what it remembers is old. */
  private async countChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agreements.revision (id integer PRIMARY KEY CHECK (id = 1), compartment text NOT NULL, number bigint NOT NULL)`);
    await runner.query(`INSERT INTO agreements.revision VALUES (1, 'staff', 1)`);
    await runner.query(`CREATE FUNCTION agreements.changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = agreements, pg_temp AS
      $$ BEGIN UPDATE revision SET number = number + 1; RETURN NULL; END $$`);
    for (const table of ['agreement', 'version', 'line', 'assignment', 'competence']) {
      await runner.query(`CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON agreements.${table} FOR EACH ROW EXECUTE FUNCTION agreements.changed()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
