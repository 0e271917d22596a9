import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who flagged a time in the waiting room and when, and a way to find those that are flagged. */
export class FlaggedTimes1764910000000 implements MigrationInterface {
  name = 'FlaggedTimes1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE visits.ticket_period ADD COLUMN wrong_by text, ADD COLUMN wrong_at timestamptz`);
    await runner.query(`CREATE INDEX ticket_period_wrong ON visits.ticket_period (office_id, started_at) WHERE wrong IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
