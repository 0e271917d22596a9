import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** Kiosks and boards that are paired to an office. No personal data; behind row-level security all the same, since it holds keys. */
export class Devices1764600000000 implements MigrationInterface {
  name = 'Devices1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE visits.device (
      id uuid PRIMARY KEY, compartment text NOT NULL, office_id text NOT NULL, kind text NOT NULL, name text NOT NULL, code_hash text, code_expires_at timestamptz, secret_hash text, kiosk jsonb, board jsonb,
      created_at timestamptz NOT NULL, paired_at timestamptz, seen_at timestamptz, revoked_at timestamptz, help_asked_at timestamptz, printer_failed_at timestamptz)`);
    await runner.query(`CREATE UNIQUE INDEX device_secret ON visits.device (secret_hash) WHERE secret_hash IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX device_code ON visits.device (code_hash) WHERE code_hash IS NOT NULL`);
    await runner.query(`CREATE INDEX device_office ON visits.device (office_id)`);
    for (const statement of rowSecurity('visits.device', ['compartment'], 'SELECT, INSERT, UPDATE')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
