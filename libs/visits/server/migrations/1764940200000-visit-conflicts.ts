import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenByConflict } from '@desk/platform/server';

/** The walls of visits and what belongs to them. */
export const visitWalls = (): string[] => [...hiddenByConflict('visits.visit', { visit: 'id' }), ...hiddenByConflict('visits.desk_task', { visit: 'visit_id' })];

/** A visit is hidden from an agent who has reported a conflict of interest in it. */
export class VisitConflicts1764940200000 implements MigrationInterface {
  name = 'VisitConflicts1764940200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of visitWalls()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
