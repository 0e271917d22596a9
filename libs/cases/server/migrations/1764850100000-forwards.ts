import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document that was sent on and came back may be sent on again: each time is a row of its own. */
export class Forwards1764850100000 implements MigrationInterface {
  name = 'Forwards1764850100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cases.document_forward DROP CONSTRAINT document_forward_pkey, ADD PRIMARY KEY (document_id, handoff_id)`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
