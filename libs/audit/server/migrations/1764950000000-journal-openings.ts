import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** That the joint journal may be read: two persons, a purpose and an end (domain.md 6.3, C9). Nobody lets it open alone, whatever the application says. */
export class JournalOpenings1764950000000 implements MigrationInterface {
  name = 'JournalOpenings1764950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit.opening (
      id uuid PRIMARY KEY, compartment text NOT NULL, purpose text NOT NULL, asked_at timestamptz NOT NULL, asked_by text NOT NULL, seconded_at timestamptz, seconded_by text, until timestamptz, CHECK (seconded_by <> asked_by))`);
    await runner.query(`CREATE INDEX opening_asked ON audit.opening (asked_at DESC)`);
    for (const statement of rowSecurity('audit.opening', ['compartment'], 'SELECT, INSERT, UPDATE (seconded_at, seconded_by, until)')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
