import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The languages of staff are kept on a screen; nothing else of a person at work is changed by the running house. */
export class StaffLanguages1764980100000 implements MigrationInterface {
  name = 'StaffLanguages1764980100000';

  async up(runner: QueryRunner): Promise<void> {
    // Locking a row asks for the right to update one of its columns.
    await runner.query(`GRANT UPDATE (languages) ON people.staff TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
