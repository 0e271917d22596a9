import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Openings by two persons. Read by administrators and by the managers of the agency whose data it is; what was asked and approved never changes. */
export class BreakGlass1764940400000 implements MigrationInterface {
  name = 'BreakGlass1764940400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE access.break_glass (
      id uuid PRIMARY KEY, operator_compartment text NOT NULL, managed_compartment text NOT NULL, agency_id text NOT NULL, compartment text NOT NULL, receipt_number text NOT NULL, handoff_id uuid NOT NULL, reason text NOT NULL,
      asked_by text NOT NULL, asked_name text NOT NULL, asked_at timestamptz NOT NULL, approved_by text, approved_name text, opened_at timestamptz, until timestamptz NOT NULL,
      declined boolean NOT NULL, ended_at timestamptz, ended_by text, ended_name text, looks int NOT NULL, CHECK (approved_by <> asked_by), CHECK ((opened_at IS NULL) = (approved_by IS NULL) OR declined))`);
    await runner.query(`CREATE INDEX break_glass_newest ON access.break_glass (asked_at DESC)`);
    await runner.query(`CREATE INDEX break_glass_open ON access.break_glass (until) WHERE ended_at IS NULL`);
    for (const statement of rowSecurity('access.break_glass', ['operator_compartment', 'managed_compartment'], 'SELECT, INSERT, UPDATE (approved_by, approved_name, opened_at, until, declined, ended_at, ended_by, ended_name, looks)')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
