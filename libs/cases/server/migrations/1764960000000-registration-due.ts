import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which hand-offs wait to be registered where they came to. Those that an earlier version had not come to are among them. */
export class RegistrationDue1764960000000 implements MigrationInterface {
  name = 'RegistrationDue1764960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cases.handoff ADD COLUMN registration_due boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE INDEX handoff_registration_due ON cases.handoff (sent_at) WHERE registration_due`);
    await runner.query(`UPDATE cases.handoff h SET registration_due = true WHERE h.sent_at >= (SELECT min(registered_at) FROM cases.registration) AND h.state NOT IN ('returned', 'withdrawn')
      AND (h.kind IN ('T3', 'T4') OR (h.kind = 'T5' AND h.parcel -> 'from' ->> 'compartment' <> h.compartment))
      AND NOT EXISTS (SELECT FROM cases.registration r WHERE r.compartment = h.compartment AND r.object = 'handoff' AND r.object_id = h.id)`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
