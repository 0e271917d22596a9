import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Sessions and duties. */
export class Access1763800100000 implements MigrationInterface {
  name = 'Access1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA access`);
    await runner.query(`CREATE TABLE access.session (
      id text PRIMARY KEY, compartment text NOT NULL, staff_id text NOT NULL, csrf_token text NOT NULL, id_token text,
      created_at timestamptz NOT NULL, seen_at timestamptz NOT NULL, locked_at timestamptz, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX session_staff ON access.session (staff_id)`);
    await runner.query(`CREATE TABLE access.duty_assignment (
      id text PRIMARY KEY, compartment text NOT NULL, staff_id text NOT NULL, code text NOT NULL, agency_id text,
      compartments text[] NOT NULL, office_ids text[] NOT NULL, valid_from date NOT NULL, valid_to date)`);
    await runner.query(`CREATE INDEX duty_staff ON access.duty_assignment (staff_id)`);
    await runner.query(`GRANT USAGE ON SCHEMA access TO desk_app`);
    for (const statement of rowSecurity('access.session', ['compartment'], 'SELECT, INSERT, UPDATE, DELETE')) await runner.query(statement);
    for (const statement of rowSecurity('access.duty_assignment', ['compartment'], 'SELECT')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
