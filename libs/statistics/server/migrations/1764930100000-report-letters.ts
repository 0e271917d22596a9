import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the link to a report that comes by itself is sent, and whether a report was made of somebody's own figures: then it opens only while they are one's own. */
export class ReportLetters1764930100000 implements MigrationInterface {
  name = 'ReportLetters1764930100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statistics.schedule ADD COLUMN mail_to text');
    await runner.query('ALTER TABLE statistics.report ADD COLUMN mail_to text, ADD COLUMN own boolean NOT NULL DEFAULT false');
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
