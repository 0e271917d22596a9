import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseSubject, type DocumentFile, type documentsApi } from '@desk/cases/contract';
import { notPossible, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, FileSafe } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { caseOfDocument } from './document-case';

/** Puts the file to a document that the desk has received. What was handed in does not change: another file is another document. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly database: Database,
    private readonly files: FileSafe,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ documentId, base64 }: z.output<typeof documentsApi.attachFile.input>, caller: Caller): Promise<DocumentFile> {
    const { file } = await caseOfDocument(this.database, documentId, this.clock);
    const basis = caller.must('act', CaseSubject, file);
    if (file.status === 'handed-off') throw notPossible('DocumentForwarded', { sv: 'Handlingen är överlämnad och kan inte ändras här. Ta emot filen som en ny handling.', en: 'The document has been handed over and cannot be changed here. Receive the file as a new document.' });
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`document ${documentId}`]);
    const there = await this.database.find('SELECT FROM cases.document_file WHERE document_id = $1', [documentId]);
    if (there) throw notPossible('DocumentHasFile', { sv: 'Handlingen har redan en fil. Ta emot den nya filen som en egen handling.', en: 'The document already has a file. Receive the new file as a document of its own.' });
    const { blobId, mediaType, ending, bytes, sha256, scanned } = await this.files.put(Buffer.from(base64, 'base64'), file.compartment);
    await this.database.query('INSERT INTO cases.document_file VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [documentId, file.compartment, blobId, mediaType, ending, bytes, sha256, scanned, caller.staffId, this.clock.now().toISOString()])
      .catch(async (error: unknown) => {
        await this.files.remove(blobId);
        throw error;
      });
    this.journal.write(caller, file, { act: 'document.attach', object: 'document', objectId: documentId, fields: `${mediaType} ${bytes} ${sha256.slice(0, 16)}`, purpose: file.visitId, basis });
    return { mediaType, bytes, scanned };
  }
}
