import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseSubject, type documentsApi } from '@desk/cases/contract';
import { notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database, FileSafe } from '@desk/platform/server';
import { caseOfDocument } from './document-case';

type Kept = { readonly blobId: string; readonly mediaType: string; readonly ending: string; readonly sha256: string };

/** Gives the file of a document to its owner's people, and to the desk until it is handed over (domain.md 6.3: read until forwarded). */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly database: Database,
    private readonly files: FileSafe,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ documentId }: z.output<typeof documentsApi.openDocument.input>, caller: Caller): Promise<z.input<typeof documentsApi.openDocument.output>> {
    const { title, file } = await caseOfDocument(this.database, documentId, this.clock);
    caller.must('read', CaseSubject, file);
    const isDesk = caller.staffId === file.deskStaffId;
    if (isDesk && file.status === 'handed-off') throw notPossible('DocumentForwarded', { sv: 'Handlingen är överlämnad. Nu läser bara myndigheten den.', en: 'The document has been handed over. Only the agency reads it now.' });
    const kept = await this.database.find<Kept>('SELECT blob_id AS "blobId", media_type AS "mediaType", ending, sha256 FROM cases.document_file WHERE document_id = $1', [documentId]);
    if (!kept) throw notFound();
    const bytes = await this.files.get(kept.blobId, file.compartment);
    const owner = (await this.people.compartments()).find((it) => it.id === file.compartment)?.name ?? { sv: file.compartment, en: file.compartment };
    return {
      fileName: `${title.replaceAll(/[^\p{L}\p{N}._-]+/gu, ' ').trim().slice(0, 80) || 'handling'}.${kept.ending}`, mediaType: kept.mediaType, base64: bytes.toString('base64'), sha256: kept.sha256,
      secrecy: { sv: `Handlingen är ${owner.sv}s. Begärs den ut prövas det enligt myndighetens egen sekretess (OSL 40 kap. 7 c §).`, en: `The document belongs to ${owner.en}. A request for it is tested under the agency’s own secrecy (OSL chapter 40, section 7 c).` },
    };
  }
}
