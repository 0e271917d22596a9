import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** The house (reference data), its staff, and the people who stand at its desks. */
export class People1763800200000 implements MigrationInterface {
  name = 'People1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA people`);
    await runner.query(`GRANT USAGE ON SCHEMA people TO desk_app`);
    await runner.query(`CREATE TABLE people.agency (id text PRIMARY KEY, name jsonb NOT NULL, kind text NOT NULL)`);
    await runner.query(`CREATE TABLE people.compartment_info (id text PRIMARY KEY, agency_id text NOT NULL, name jsonb NOT NULL, secrecy text NOT NULL)`);
    await runner.query(`CREATE TABLE people.office (
      id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, host_agency_id text NOT NULL, opening_hours jsonb NOT NULL, presence jsonb NOT NULL,
      desks text[] NOT NULL, languages text[] NOT NULL)`);
    await runner.query(`GRANT SELECT ON people.agency, people.compartment_info, people.office TO desk_app`);

    await runner.query(`CREATE TABLE people.staff (
      id text PRIMARY KEY, compartment text NOT NULL, subject text NOT NULL, display_name text NOT NULL, short_name text NOT NULL, employer_agency_id text NOT NULL,
      office_ids text[] NOT NULL, languages text[] NOT NULL, own_subject_hash text, active boolean NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX staff_subject ON people.staff (subject)`);
    await runner.query(`CREATE TABLE people.protected_person (subject_hash text PRIMARY KEY, compartment text NOT NULL, level text NOT NULL)`);

    await runner.query(`CREATE TABLE people.visitor (
      id uuid PRIMARY KEY, visit_id uuid NOT NULL, compartment text NOT NULL, office_id text NOT NULL, desk_staff_id text NOT NULL, need_open boolean NOT NULL,
      need_until timestamptz, kind text NOT NULL, number_sealed text, subject_hash text, other_sealed text, protected_identity boolean NOT NULL,
      created_at timestamptz NOT NULL, version integer NOT NULL)`);
    await runner.query(`CREATE INDEX visitor_visit ON people.visitor (visit_id, created_at DESC)`);
    await runner.query(`CREATE INDEX visitor_need ON people.visitor (need_until) WHERE need_open`);
    await runner.query(`CREATE TABLE people.identity_check (
      id uuid PRIMARY KEY, visitor_id uuid NOT NULL, compartment text NOT NULL, document text NOT NULL, valid_until date, method text NOT NULL, result text NOT NULL,
      staff_id text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX identity_check_visitor ON people.identity_check (visitor_id, at DESC)`);
    await runner.query(`CREATE TABLE people.mandate (
      id uuid PRIMARY KEY, visitor_id uuid NOT NULL, compartment text NOT NULL, kind text NOT NULL, name_sealed text NOT NULL, agency_ids text[] NOT NULL,
      case_type_codes text[] NOT NULL, valid_from date NOT NULL, valid_to date, substitution boolean NOT NULL, source text NOT NULL, staff_id text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX mandate_visitor ON people.mandate (visitor_id, at)`);

    for (const statement of [
      ...rowSecurity('people.staff', ['compartment'], 'SELECT'),
      ...rowSecurity('people.protected_person', ['compartment'], 'SELECT'),
      ...rowSecurity('people.visitor', ['compartment'], 'SELECT, INSERT, UPDATE'),
      ...rowSecurity('people.identity_check', ['compartment'], 'SELECT, INSERT'),
      ...rowSecurity('people.mandate', ['compartment'], 'SELECT, INSERT'),
    ]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
