import { notFound, type Clock } from '@desk/kernel/contract';
import type { Database } from '@desk/platform/server';
import { caseColumns, type CaseRow } from '../case-rows';

/** A document with the case that it belongs to. @throws Refused `not-found` */
export const caseOfDocument = async (database: Database, documentId: string, clock: Clock): Promise<{ readonly title: string; readonly file: CaseRow }> => {
  const document = await database.find<{ caseId: string; title: string }>('SELECT case_id AS "caseId", title FROM cases.document WHERE id = $1', [documentId]);
  const file = document && (await database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = $2`, [clock.now().toISOString(), document.caseId]));
  if (!document || !file) throw notFound();
  return { title: document.title, file };
};
