import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Booked times of an office: a number and a time, never a name. */
export class Appointments1764920100000 implements MigrationInterface {
  name = 'Appointments1764920100000';

  async up(runner: QueryRunner): Promise<void> {
    // arrival_key is the key under which the visitor's ticket was given: it says that the visitor came, and makes the arrival happen once.
    await runner.query(`CREATE TABLE visits.appointment (
      id uuid PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, day date NOT NULL, number text NOT NULL, at timestamptz NOT NULL, queue_id text, language text NOT NULL, life_event_id text, needs text[] NOT NULL,
      interpreter_language text, booked_by text NOT NULL, cancelled_at timestamptz, arrival_key uuid, request_key uuid)`);
    await runner.query(`CREATE UNIQUE INDEX appointment_number ON visits.appointment (office_id, day, number)`);
    await runner.query(`CREATE UNIQUE INDEX appointment_request_key ON visits.appointment (office_id, request_key) WHERE request_key IS NOT NULL`);
    for (const statement of rowSecurity('visits.appointment', ['compartment'], 'SELECT, INSERT, UPDATE, DELETE')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
