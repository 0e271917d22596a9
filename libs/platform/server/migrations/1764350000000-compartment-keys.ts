import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '../src/row-security';

/** A key for each compartment that keeps files, sealed with the house's own. `id` is the compartment's name, so that keys rotate like any other row. */
export class CompartmentKeys1764350000000 implements MigrationInterface {
  name = 'CompartmentKeys1764350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE platform.compartment_key (id text PRIMARY KEY, compartment text NOT NULL, key_sealed text NOT NULL)`);
    for (const statement of rowSecurity('platform.compartment_key', ['compartment'], 'SELECT, INSERT')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
