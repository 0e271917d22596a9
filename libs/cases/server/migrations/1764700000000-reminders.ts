import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the house reminds of a hand-off that waits for somebody, and when it last did (domain.md 7.3 rows 11 and 12). */
export class Reminders1764700000000 implements MigrationInterface {
  name = 'Reminders1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cases.handoff ADD COLUMN remind_at timestamptz(3), ADD COLUMN reminded_at timestamptz(3)`);
    await runner.query(`CREATE INDEX handoff_remind ON cases.handoff (remind_at) WHERE remind_at IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
