import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters about reports: where each has come, how often it was tried, and what the mail server said when it did not go. */
export class Letters1764990000000 implements MigrationInterface {
  name = 'Letters1764990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE statistics.letter (id uuid PRIMARY KEY, report_id uuid NOT NULL, staff_id text NOT NULL, mail_to text NOT NULL, subject text NOT NULL, body text NOT NULL,
      state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')), tries integer NOT NULL, at timestamptz NOT NULL, next_at timestamptz NOT NULL, tried_at timestamptz, why text)`);
    await runner.query(`CREATE INDEX letter_waits ON statistics.letter (next_at) WHERE state IN ('waiting', 'sending')`);
    await runner.query('CREATE INDEX letter_owner ON statistics.letter (staff_id, at)');
    await runner.query('ALTER TABLE statistics.letter ENABLE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY room ON statistics.letter FOR ALL TO desk_app USING ('statistics' = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]))`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON statistics.letter TO desk_app');
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
