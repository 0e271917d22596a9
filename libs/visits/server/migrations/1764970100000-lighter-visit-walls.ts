import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visitWalls } from './1764940200000-visit-conflicts';

/** The walls of conflicts of interest once more, with what few need out of everybody's plans. One transaction: the tables are never without them. */
export class VisitWalls1764970100000 implements MigrationInterface {
  name = 'VisitWalls1764970100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of visitWalls()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
