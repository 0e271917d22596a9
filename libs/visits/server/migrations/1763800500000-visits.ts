import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Visits and what came back to the desk. Both belong to the office's compartment. */
export class Visits1763800500000 implements MigrationInterface {
  name = 'Visits1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA visits`);
    await runner.query(`GRANT USAGE ON SCHEMA visits TO desk_app`);
    await runner.query(`CREATE TABLE visits.visit (
      id uuid PRIMARY KEY, compartment text NOT NULL, number text NOT NULL, office_id text NOT NULL, desk_staff_id text NOT NULL, channel text NOT NULL, state text NOT NULL,
      language text NOT NULL, interpreter boolean NOT NULL, life_events jsonb NOT NULL, case_types text[] NOT NULL, question boolean NOT NULL, parked_note text,
      started_at timestamptz NOT NULL, ended_at timestamptz, need_open boolean NOT NULL, need_until timestamptz, protected_identity boolean NOT NULL,
      request_key uuid, last_change text NOT NULL, version integer NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX visit_request_key ON visits.visit (desk_staff_id, request_key) WHERE request_key IS NOT NULL`);
    await runner.query(`CREATE INDEX visit_desk ON visits.visit (desk_staff_id, started_at) WHERE state <> 'ended'`);
    await runner.query(`CREATE INDEX visit_need ON visits.visit (need_until) WHERE need_open`);
    await runner.query(`CREATE TABLE visits.desk_task (
      id uuid PRIMARY KEY, compartment text NOT NULL, kind text NOT NULL, office_id text NOT NULL, desk_staff_id text NOT NULL, handoff_id uuid NOT NULL, visit_id uuid NOT NULL,
      agency_id text NOT NULL, case_type_code text NOT NULL, receipt_number text NOT NULL, due_at timestamptz NOT NULL, created_at timestamptz NOT NULL, finished_at timestamptz)`);
    await runner.query(`CREATE INDEX desk_task_due ON visits.desk_task (desk_staff_id, due_at) WHERE finished_at IS NULL`);
    await runner.query(`CREATE INDEX desk_task_handoff ON visits.desk_task (handoff_id) WHERE finished_at IS NULL`);
    for (const statement of [
      ...rowSecurity('visits.visit', ['compartment'], 'SELECT, INSERT, UPDATE'),
      ...rowSecurity('visits.desk_task', ['compartment'], 'SELECT, INSERT, UPDATE'),
    ]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
