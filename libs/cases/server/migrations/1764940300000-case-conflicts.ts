import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenByConflict } from '@desk/platform/server';

const ofCase = { within: 'cases.case_file', by: 'case_id' };
const ofHandoff = { within: 'cases.handoff', by: 'handoff_id' };
const person = { visit: 'visit_id', subject: 'subject_hash' };

/** The wall of each table; made anew by a later migration where a house has an older one. */
export const caseWalls = (): string[] => [
  ...['case_file', 'handoff', 'waiver', 'registration'].flatMap((table) => hiddenByConflict(`cases.${table}`, person)),
  ...['act', 'document', 'note', 'disclosure_decision'].flatMap((table) => hiddenByConflict(`cases.${table}`, ofCase)),
  ...['handoff_history', 'handoff_reasoning', 'document_copy', 'document_forward'].flatMap((table) => hiddenByConflict(`cases.${table}`, ofHandoff)),
  ...hiddenByConflict('cases.document_file', { within: 'cases.document', by: 'document_id' }),
  ...hiddenByConflict('cases.waiver_withdrawal', { within: 'cases.waiver', by: 'waiver_id' }),
  ...hiddenByConflict('cases.registration_version', { within: 'cases.registration', by: 'registration_id' }),
];

/** Cases, hand-offs and all that stands in them are hidden from whom has reported a conflict of interest in them. */
export class CaseConflicts1764940300000 implements MigrationInterface {
  name = 'CaseConflicts1764940300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of caseWalls()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
