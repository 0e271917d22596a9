import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visitorWalls } from './1764940100000-conflicts';

/** The walls of conflicts of interest once more, with what few need out of everybody's plans. One transaction: the tables are never without them. */
export class VisitorWalls1764970000000 implements MigrationInterface {
  name = 'VisitorWalls1764970000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of visitorWalls()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
