import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseWalls } from './1764940300000-case-conflicts';

/** The walls of conflicts of interest once more, with what few need out of everybody's plans. One transaction: the tables are never without them. */
export class CaseWalls1764970200000 implements MigrationInterface {
  name = 'CaseWalls1764970200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of caseWalls()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
