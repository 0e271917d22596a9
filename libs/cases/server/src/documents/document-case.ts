import { notFound, type Clock } from '@desk/kernel/contract';
import type { Database } from '@desk/platform/server';
import { caseColumns, type CaseRow } from '../case-rows';

/** A document with the case that it belongs to, in one statement, so that one that is not there costs what one behind a wall does. @throws Refused `not-found` */
export const caseOfDocument = async (database: Database, documentId: string, clock: Clock): Promise<{ readonly title: string; readonly file: CaseRow }> => {
  const row = await database.find<CaseRow & { title: string }>(`SELECT ${caseColumns}, o.title FROM cases.document o JOIN cases.case_file c ON c.id = o.case_id WHERE o.id = $2`, [clock.now().toISOString(), documentId]);
  if (!row) throw notFound();
  const { title, ...file } = row;
  return { title, file };
};
