import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenByConflict, rowSecurity } from '@desk/platform/server';

const ofVisitor = { within: 'people.visitor', by: 'visitor_id' };

/** The walls of visitors and what is known of them. */
export const visitorWalls = (): string[] => [
  ...hiddenByConflict('people.visitor', { visit: 'visit_id', subject: 'subject_hash' }),
  ...['identity_check', 'mandate'].flatMap((table) => hiddenByConflict(`people.${table}`, ofVisitor)),
];

/** Reported conflicts of interest, and the wall that they put around visitors: the database answers nothing about them to whom it concerns. */
export class Conflicts1764940100000 implements MigrationInterface {
  name = 'Conflicts1764940100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE people.conflict (
      id uuid PRIMARY KEY, compartment text NOT NULL, staff_id text NOT NULL, visit_id uuid NOT NULL, subject_hash text, relation text NOT NULL, agency_id text NOT NULL, office_id text, about text NOT NULL,
      state text NOT NULL, reported_at timestamptz NOT NULL, taken_over_by text, taken_over_at timestamptz, lifted_by text, lifted_at timestamptz, lift_reason text)`);
    await runner.query(`CREATE INDEX conflict_staff ON people.conflict (staff_id) WHERE state <> 'lifted'`);
    await runner.query(`CREATE INDEX conflict_visit ON people.conflict (visit_id)`);
    for (const statement of [
      ...rowSecurity('people.conflict', ['compartment'], 'SELECT, INSERT, UPDATE (subject_hash, state, taken_over_by, taken_over_at, lifted_by, lifted_at, lift_reason)'),
      ...visitorWalls(),
    ]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
