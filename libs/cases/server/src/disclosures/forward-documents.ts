import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DocumentsForwarded } from '@desk/cases/contract';
import { HandoffId, type Clock, type Compartment } from '@desk/kernel/contract';
import { CLOCK, Database, FileSafe, Hears } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import type { HandoffWithHistory } from '../handoff-rows';

type Kept = { readonly documentId: string; readonly title: string; readonly blobId: string; readonly mediaType: string; readonly ending: string; readonly bytes: number; readonly sha256: string };

/** Sends documents on: marked at once, so that the sender reads them no more; the files are locked anew with the receiver's key after the commit. */
@Injectable()
export class ForwardDocuments {
  constructor(
    private readonly database: Database,
    private readonly files: FileSafe,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(row: HandoffWithHistory, from: Compartment, caseId: string): Promise<void> {
    const documentIds = row.parcel.documents.map(({ id }) => id);
    if (documentIds.length === 0) return;
    if (row.kind === 'T5') {
      await this.database.query(
        `INSERT INTO cases.document_forward SELECT d.id, d.compartment, $2, $3, $4 FROM cases.document d WHERE d.id = ANY ($1::uuid[]) AND d.case_id = $5 ON CONFLICT DO NOTHING`, [documentIds, row.id, row.compartment, row.sentAt, caseId]);
    }
    if (from !== row.compartment) await this.database.tell(DocumentsForwarded, { handoffId: HandoffId.parse(row.id), from, to: row.compartment, documentIds });
  }

  /** Two compartments' keys meet here and nowhere else: what is opened with the one is locked with the other. */
  @Hears('cases', DocumentsForwarded, ({ from, to }) => [from, to])
  async copy({ handoffId, from, to, documentIds }: z.output<typeof DocumentsForwarded.data>): Promise<void> {
    const kept = await this.database.query<Kept>(
      `SELECT f.document_id AS "documentId", d.title, f.blob_id AS "blobId", f.media_type AS "mediaType", f.ending, f.bytes, f.sha256 FROM cases.document_file f JOIN cases.document d ON d.id = f.document_id
       WHERE f.document_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM cases.document_copy c WHERE c.handoff_id = $2 AND c.document_id = f.document_id) ORDER BY f.document_id`, [documentIds, handoffId]);
    for (const file of kept) {
      const { blobId, scanned } = await this.files.put(await this.files.get(file.blobId, from), to);
      await this.database.query('INSERT INTO cases.document_copy VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
        [randomUUIDv7(), file.documentId, handoffId, to, file.title, blobId, file.mediaType, file.ending, file.bytes, file.sha256, scanned, this.clock.now().toISOString()])
        .catch(async (error: unknown) => {
          await this.files.remove(blobId);
          throw error;
        });
      this.journal.writeHouse({ agencyId: to.split('-')[0] ?? to, compartment: to }, { act: 'document.forwarded', object: 'document', objectId: file.documentId, fields: `${file.mediaType} ${file.bytes} ${file.sha256.slice(0, 16)}`, purpose: handoffId });
    }
  }
}
