import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the tickets whose ties to people are still there, and lets the house clear away what served one day only. */
export class Forgetting1764920000000 implements MigrationInterface {
  name = 'Forgetting1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    // Every ticket says who gave it until it is forgotten.
    await runner.query(`CREATE INDEX ticket_to_forget ON visits.ticket (office_id, since) WHERE given_by IS NOT NULL AND state IN ('done', 'left')`);
    await runner.query(`GRANT DELETE ON visits.help_call, visits.quick_answer TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
