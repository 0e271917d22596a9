import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schemas of platform and jobs, and the rule that the running role owns no table of people's data. */
export class Platform1763800000000 implements MigrationInterface {
  name = 'Platform1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA platform`);
    await runner.query(`CREATE TABLE platform.heard (event_id uuid NOT NULL, listener text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (event_id, listener))`);
    await runner.query(`GRANT USAGE ON SCHEMA platform TO desk_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON platform.heard TO desk_app`);
    await runner.query(`CREATE SCHEMA pgboss`);
    await runner.query(`GRANT USAGE, CREATE ON SCHEMA pgboss TO desk_app`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO desk_app`);
    await runner.query(`GRANT SELECT ON public.migration TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
