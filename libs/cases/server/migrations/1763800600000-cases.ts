import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

const open = `('sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party', 'paused-agreement')`;

/** Partial indexes, one for each box of the inbox: a list is read in its order and stops after its rows, however many have ended. */
const inboxIndexes = [
  `CREATE INDEX handoff_open ON cases.handoff (compartment, sort_at, id) WHERE state IN ${open}`,
  `CREATE INDEX handoff_received ON cases.handoff (compartment, sort_at, id) WHERE state IN ('sent', 'received')`,
  `CREATE INDEX handoff_waiting ON cases.handoff (compartment, sort_at, id) WHERE state IN ('waiting-visitor', 'waiting-third-party')`,
  `CREATE INDEX handoff_answered ON cases.handoff (compartment, sort_at, id) WHERE state IN ('answered', 'told')`,
  `CREATE INDEX handoff_ended ON cases.handoff (compartment, sort_at, id) WHERE state IN ('closed', 'returned', 'redirected', 'rejected', 'withdrawn', 'expired')`,
  `CREATE INDEX handoff_mine ON cases.handoff (assignee_id, sort_at, id) WHERE state IN ${open}`,
  `CREATE INDEX handoff_shared ON cases.handoff (shared_with, sort_at, id) WHERE shared_with IS NOT NULL AND state IN ${open}`,
  `CREATE INDEX handoff_shared_all ON cases.handoff (shared_with, sort_at, id) WHERE shared_with IS NOT NULL`,
  `CREATE INDEX handoff_visit ON cases.handoff (visit_id)`,
  `CREATE INDEX handoff_case ON cases.handoff (case_id)`,
  `CREATE INDEX handoff_unreceived ON cases.handoff (sent_at) WHERE state = 'sent'`,
  `CREATE INDEX handoff_told ON cases.handoff (due_at) WHERE state = 'told'`,
];

/** Cases, what was done in them, notes, documents and hand-offs. */
export class Cases1763800600000 implements MigrationInterface {
  name = 'Cases1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA cases`);
    await runner.query(`GRANT USAGE ON SCHEMA cases TO desk_app`);
    await runner.query(`CREATE SEQUENCE cases.receipt_number START 431`);
    await runner.query(`GRANT USAGE ON SEQUENCE cases.receipt_number TO desk_app`);
    await this.caseTables(runner);
    await this.handoffTables(runner);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }

  private async caseTables(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cases.case_file (
      id uuid PRIMARY KEY, visit_id uuid NOT NULL, agency_id text NOT NULL, compartment text NOT NULL, office_id text NOT NULL, desk_staff_id text NOT NULL,
      case_type_code text NOT NULL, life_event_id text, step_id text, status text NOT NULL, outcome text, need_open boolean NOT NULL, need_until timestamptz,
      protected_identity boolean NOT NULL, subject_hash text, opened_at timestamptz NOT NULL, version int NOT NULL)`);
    await runner.query(`CREATE INDEX case_file_visit ON cases.case_file (visit_id)`);
    await runner.query(`CREATE INDEX case_file_need ON cases.case_file (need_until) WHERE need_open AND need_until IS NOT NULL`);
    await runner.query(`CREATE TABLE cases.act (
      id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES cases.case_file, compartment text NOT NULL, task text NOT NULL, at timestamptz NOT NULL,
      by_id text NOT NULL, by_name text NOT NULL, basis jsonb NOT NULL)`);
    await runner.query(`CREATE INDEX act_case ON cases.act (case_id)`);
    await runner.query(`CREATE TABLE cases.document (
      id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES cases.case_file, compartment text NOT NULL, title text NOT NULL, pages int NOT NULL, kind text NOT NULL,
      received_at timestamptz NOT NULL, arrived_on date, by_id text NOT NULL)`);
    await runner.query(`CREATE INDEX document_case ON cases.document (case_id)`);
    await runner.query(`CREATE TABLE cases.note (
      id uuid PRIMARY KEY, note_id uuid NOT NULL, number int NOT NULL, case_id uuid NOT NULL REFERENCES cases.case_file, agency_id text NOT NULL, compartment text NOT NULL,
      text text NOT NULL, reason text, by_id text NOT NULL, by_name text NOT NULL, at timestamptz NOT NULL, UNIQUE (note_id, number))`);
    await runner.query(`CREATE INDEX note_case ON cases.note (case_id)`);
    await this.secure(runner, 'cases.case_file', ['compartment'], 'SELECT, INSERT, UPDATE');
    for (const table of ['cases.act', 'cases.document', 'cases.note']) await this.secure(runner, table, ['compartment'], 'SELECT, INSERT');
  }

  private async handoffTables(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cases.handoff (
      id uuid PRIMARY KEY, receipt_number text NOT NULL UNIQUE, request_key uuid NOT NULL UNIQUE, kind text NOT NULL, state text NOT NULL,
      agency_id text NOT NULL, compartment text NOT NULL, shared_with text, office_id text NOT NULL, office_compartment text NOT NULL,
      case_id uuid NOT NULL, visit_id uuid NOT NULL, case_type_code text NOT NULL, life_event_id text, step_id text,
      desk_staff_id text NOT NULL, protected_identity boolean NOT NULL, subject_hash text, reason text NOT NULL, visitor_waits boolean NOT NULL,
      parcel jsonb NOT NULL, number_sealed text, question text, seal text NOT NULL, basis jsonb,
      outcome text, visitor_text text, next_step text, next_date date, waits_for text, return_reason text, told_how text,
      first_contact_by timestamptz, answer_by timestamptz, due_at timestamptz(3), sort_at timestamptz(3) NOT NULL, sent_at timestamptz NOT NULL, closed_at timestamptz,
      assignee_id text, assignee_name text, redirected_to uuid, redirected_from uuid, repeats int NOT NULL, version int NOT NULL)`);
    for (const index of inboxIndexes) await runner.query(index);
    await runner.query(`CREATE TABLE cases.handoff_reasoning (
      id uuid PRIMARY KEY, handoff_id uuid NOT NULL REFERENCES cases.handoff, compartment text NOT NULL, internal_text text NOT NULL, by_id text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX handoff_reasoning_handoff ON cases.handoff_reasoning (handoff_id, at)`);
    await runner.query(`CREATE TABLE cases.handoff_history (
      id uuid PRIMARY KEY, handoff_id uuid NOT NULL REFERENCES cases.handoff, compartment text NOT NULL, shared_with text, office_compartment text NOT NULL,
      step text NOT NULL, from_state text, to_state text NOT NULL, at timestamptz NOT NULL, by_id text, by_name text NOT NULL, version int NOT NULL)`);
    await runner.query(`CREATE INDEX handoff_history_handoff ON cases.handoff_history (handoff_id, version)`);
    await this.secure(runner, 'cases.handoff', ['compartment', 'shared_with', 'office_compartment'], 'SELECT, INSERT, UPDATE');
    await this.secure(runner, 'cases.handoff_reasoning', ['compartment'], 'SELECT, INSERT');
    await this.secure(runner, 'cases.handoff_history', ['compartment', 'shared_with', 'office_compartment'], 'SELECT, INSERT');
  }

  private async secure(runner: QueryRunner, table: string, columns: string[], grants: string): Promise<void> {
    for (const statement of rowSecurity(table, columns, grants)) await runner.query(statement);
  }
}
