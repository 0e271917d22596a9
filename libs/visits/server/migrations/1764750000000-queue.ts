import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Queues, desks and anonymous tickets with their chain of periods. All of it belongs to the office's compartment. */
export class Queue1764750000000 implements MigrationInterface {
  name = 'Queue1764750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE visits.queue_office (office_id text PRIMARY KEY, compartment text NOT NULL, settings jsonb NOT NULL, version integer NOT NULL)`);
    await runner.query(`CREATE TABLE visits.queue (
      id text PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, letter text NOT NULL, name jsonb NOT NULL, life_event_ids text[] NOT NULL, case_type_codes text[] NOT NULL, competence text, open boolean NOT NULL, position integer NOT NULL)`);
    await runner.query(`CREATE INDEX queue_of_office ON visits.queue (office_id)`);
    // queue_ids: what the desk is set to serve; serves: what it serves now; able: what its clerk may be offered.
    await runner.query(`CREATE TABLE visits.desk (
      id text PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, number text NOT NULL, kind text NOT NULL, queue_ids text[] NOT NULL, serves text[] NOT NULL, state text NOT NULL, staff_id text, since timestamptz,
      languages text[] NOT NULL, competences text[] NOT NULL, able text[] NOT NULL, version integer NOT NULL)`);
    await runner.query(`CREATE INDEX desk_of_office ON visits.desk (office_id)`);
    await runner.query(`CREATE UNIQUE INDEX desk_staff ON visits.desk (staff_id) WHERE staff_id IS NOT NULL`);
    await runner.query(`CREATE TABLE visits.queue_counter (queue_id text NOT NULL, day date NOT NULL, compartment text NOT NULL, last integer NOT NULL, last_at timestamptz NOT NULL, PRIMARY KEY (queue_id, day)) WITH (fillfactor = 50)`);
    await runner.query(`CREATE TABLE visits.ticket (
      id uuid PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, number text NOT NULL, sequence integer NOT NULL, day date NOT NULL, given_queue_id text NOT NULL, queue_id text NOT NULL, state text NOT NULL, origin text NOT NULL,
      language text NOT NULL, life_event_id text, needs text[] NOT NULL, interpreter_language text, priority text, booked_at timestamptz, arrived_at timestamptz NOT NULL, since timestamptz NOT NULL, desk_id text, staff_id text, visit_id uuid,
      to_desk_id text, to_competence text, parked_until timestamptz, calls integer NOT NULL, called_at timestamptz, called_desk text, first_called_at timestamptz, told_span jsonb, told_ahead integer, token_hash text, request_key uuid, given_by text, last_step text NOT NULL, version integer NOT NULL)
      WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500)`);
    await runner.query(`CREATE UNIQUE INDEX ticket_number ON visits.ticket (given_queue_id, day, sequence)`);
    await runner.query(`CREATE UNIQUE INDEX ticket_token ON visits.ticket (token_hash) WHERE token_hash IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX ticket_request_key ON visits.ticket (office_id, request_key) WHERE request_key IS NOT NULL`);
    // A desk has called at most one visitor who has not come yet: pressed twice, "call next" is one call.
    await runner.query(`CREATE UNIQUE INDEX ticket_called_once ON visits.ticket (desk_id) WHERE state = 'called'`);
    await runner.query(`CREATE INDEX ticket_waiting ON visits.ticket (office_id) WHERE state = 'waiting'`);
    await runner.query(`CREATE INDEX ticket_live ON visits.ticket (office_id, day) WHERE state IN ('waiting', 'called', 'in-service', 'parked', 'no-show')`);
    await runner.query(`CREATE INDEX ticket_given ON visits.ticket (office_id, arrived_at) WHERE origin = 'reception'`);
    await runner.query(`CREATE INDEX ticket_board ON visits.ticket (office_id, called_at) WHERE called_at IS NOT NULL`);
    await runner.query(`CREATE INDEX ticket_visit ON visits.ticket (visit_id) WHERE visit_id IS NOT NULL`);
    await runner.query(`CREATE TABLE visits.ticket_period (
      ticket_id uuid NOT NULL, sequence integer NOT NULL, compartment text NOT NULL, office_id text NOT NULL, state text NOT NULL, queue_id text NOT NULL, desk_id text, staff_id text, started_at timestamptz NOT NULL, ended_at timestamptz, wrong text,
      PRIMARY KEY (ticket_id, sequence))`);
    await runner.query(`CREATE UNIQUE INDEX ticket_period_open ON visits.ticket_period (ticket_id) WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX ticket_period_served ON visits.ticket_period (office_id, ended_at) WHERE state = 'in-service' AND wrong IS NULL AND ended_at IS NOT NULL`);
    await runner.query(`CREATE TABLE visits.quick_answer (id uuid PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, kind text NOT NULL, life_event_id text, staff_id text NOT NULL, at timestamptz NOT NULL, undone_at timestamptz, request_key uuid)`);
    await runner.query(`CREATE UNIQUE INDEX quick_answer_request_key ON visits.quick_answer (office_id, request_key) WHERE request_key IS NOT NULL`);
    await runner.query(`CREATE INDEX quick_answer_day ON visits.quick_answer (office_id, at)`);
    await runner.query(`CREATE TABLE visits.presence (
      staff_id text PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, short_name text NOT NULL, agency_id text NOT NULL, state text NOT NULL, languages text[] NOT NULL, since timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX presence_office ON visits.presence (office_id)`);
    await runner.query(`CREATE TABLE visits.help_call (
      id uuid PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, desk_id text, place text NOT NULL, by text NOT NULL, by_name text NOT NULL, urgent boolean NOT NULL, called_at timestamptz NOT NULL,
      answered_by text, answered_by_name text, answered_at timestamptz, ended_at timestamptz)`);
    await runner.query(`CREATE INDEX help_call_open ON visits.help_call (office_id) WHERE ended_at IS NULL`);
    for (const table of ['queue_office', 'queue', 'desk', 'queue_counter', 'ticket', 'ticket_period', 'quick_answer', 'presence', 'help_call']) {
      const grants = table === 'queue' || table === 'desk' ? 'SELECT, INSERT, UPDATE, DELETE' : 'SELECT, INSERT, UPDATE';
      for (const statement of rowSecurity(`visits.${table}`, ['compartment'], grants)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
