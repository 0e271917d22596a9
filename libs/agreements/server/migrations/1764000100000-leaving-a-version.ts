import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agency leaves the versions that are signed by then. One that it signs later, it has come back to. */
export class LeavingAVersion1764000100000 implements MigrationInterface {
  name = 'LeavingAVersion1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agreements.termination ADD COLUMN version integer NOT NULL DEFAULT 2147483647`);
    await runner.query(`ALTER TABLE agreements.termination ALTER COLUMN version DROP DEFAULT`);
    await runner.query(`ALTER TABLE agreements.termination DROP CONSTRAINT termination_pkey, ADD PRIMARY KEY (agreement_id, agency_id, version)`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
