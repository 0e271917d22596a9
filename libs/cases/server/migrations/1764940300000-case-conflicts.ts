import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenByConflict } from '@desk/platform/server';

const ofCase = { within: 'SELECT FROM cases.case_file c WHERE c.id = case_id' };
const ofHandoff = { within: 'SELECT FROM cases.handoff h WHERE h.id = handoff_id' };
const ofDocument = { within: 'SELECT FROM cases.document d WHERE d.id = document_id' };
const person = { visit: 'visit_id', subject: 'subject_hash' };

/** Cases, hand-offs and all that stands in them are hidden from whom has reported a conflict of interest in them. */
export class CaseConflicts1764940300000 implements MigrationInterface {
  name = 'CaseConflicts1764940300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['case_file', 'handoff', 'waiver', 'registration']) await runner.query(hiddenByConflict(`cases.${table}`, person));
    for (const table of ['act', 'document', 'note', 'disclosure_decision']) await runner.query(hiddenByConflict(`cases.${table}`, ofCase));
    for (const table of ['handoff_history', 'handoff_reasoning', 'document_copy', 'document_forward']) await runner.query(hiddenByConflict(`cases.${table}`, ofHandoff));
    await runner.query(hiddenByConflict('cases.document_file', ofDocument));
    await runner.query(hiddenByConflict('cases.waiver_withdrawal', { within: 'SELECT FROM cases.waiver w WHERE w.id = waiver_id' }));
    await runner.query(hiddenByConflict('cases.registration_version', { within: 'SELECT FROM cases.registration r WHERE r.id = registration_id' }));
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
