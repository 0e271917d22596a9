import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The waiting of those who needed an interpreter is a duration of its own (domain.md 5.5: waiting time logged). Facts made before have none until figures are made anew. */
export class InterpreterWait1764930000000 implements MigrationInterface {
  name = 'InterpreterWait1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statistics.fact ADD COLUMN interpreter_wait integer');
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
