import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenByConflict } from '@desk/platform/server';

/** A visit is hidden from an agent who has reported a conflict of interest in it. */
export class VisitConflicts1764940200000 implements MigrationInterface {
  name = 'VisitConflicts1764940200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hiddenByConflict('visits.visit', { visit: 'id' }));
    await runner.query(hiddenByConflict('visits.desk_task', { visit: 'visit_id' }));
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
