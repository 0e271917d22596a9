import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where processes pass each other nudges that are too long for a notification. Ids only. */
export class Realtime1763800700000 implements MigrationInterface {
  name = 'Realtime1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA realtime`);
    await runner.query(`CREATE TABLE realtime.attachment (id bigserial UNIQUE, created_at timestamptz DEFAULT now(), payload bytea)`);
    await runner.query(`GRANT USAGE ON SCHEMA realtime TO desk_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON realtime.attachment TO desk_app`);
    await runner.query(`GRANT USAGE ON SEQUENCE realtime.attachment_id_seq TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
