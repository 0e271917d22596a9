import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseSubject, HandoffSubject, type documentsApi } from '@desk/cases/contract';
import { notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database, FileSafe } from '@desk/platform/server';
import { findHandoff } from '../handoff-rows';
import { TaskRefusals } from '../task-refusals';
import { caseOfDocument } from './document-case';

type Kept = { readonly blobId: string; readonly mediaType: string; readonly ending: string; readonly sha256: string };

/** Gives the file of a document to its owner's people, and to the desk until it is handed over (domain.md 6.3: read until forwarded). */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly database: Database,
    private readonly files: FileSafe,
    private readonly people: People,
    private readonly tasks: TaskRefusals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ documentId }: z.output<typeof documentsApi.openDocument.input>, caller: Caller): Promise<z.input<typeof documentsApi.openDocument.output>> {
    const copy = await this.copyOf(documentId, caller);
    if (copy) return this.answer(copy.title, copy, copy.compartment);
    const { title, file } = await caseOfDocument(this.database, documentId, this.clock);
    caller.must('read', CaseSubject, file);
    // What came back is the desk's to send on right.
    const gone = await this.database.find<{ to: string }>(`SELECT x.to_compartment AS "to" FROM cases.document_forward x WHERE x.document_id = $1 AND NOT EXISTS (SELECT FROM cases.handoff r WHERE r.id = x.handoff_id AND r.state = 'returned') LIMIT 1`, [documentId]);
    if (gone && (gone.to !== file.compartment || caller.staffId === file.deskStaffId)) throw notPossible('DocumentForwarded', { sv: 'Handlingen är vidarebefordrad. Nu läser bara mottagaren den.', en: 'The document has been sent on. Only the receiver reads it now.' });
    const isDesk = caller.staffId === file.deskStaffId;
    // The desk reads what it may receive, for as long as it may (C2).
    if (isDesk) await this.tasks.decide({ officeId: file.officeId, agencyId: file.agencyId, caseTypeCode: file.caseTypeCode, task: 'TA' }, caller);
    if (isDesk && file.status === 'handed-off') throw notPossible('DocumentForwarded', { sv: 'Handlingen är överlämnad. Nu läser bara myndigheten den.', en: 'The document has been handed over. Only the agency reads it now.' });
    const kept = await this.database.find<Kept>('SELECT blob_id AS "blobId", media_type AS "mediaType", ending, sha256 FROM cases.document_file WHERE document_id = $1', [documentId]);
    if (!kept) throw notFound();
    return this.answer(title, kept, file.compartment);
  }

  /** The receiver's own copy of a document that was sent on; only for those who handle the hand-off it came with. */
  private async copyOf(documentId: string, caller: Caller): Promise<(Kept & { readonly title: string; readonly compartment: string }) | undefined> {
    const copies = await this.database.query<Kept & { title: string; compartment: string; handoffId: string }>(
      'SELECT blob_id AS "blobId", media_type AS "mediaType", ending, sha256, title, compartment, handoff_id AS "handoffId" FROM cases.document_copy WHERE document_id = $1 ORDER BY at', [documentId]);
    for (const copy of copies) {
      const handoff = await findHandoff(this.database, copy.handoffId);
      if (!handoff || handoff.state === 'returned' || !caller.may('unmask', HandoffSubject, handoff)) continue;
      caller.must('unmask', HandoffSubject, handoff);
      return copy;
    }
    return undefined;
  }

  private async answer(title: string, kept: Kept, compartment: string): Promise<z.input<typeof documentsApi.openDocument.output>> {
    const bytes = await this.files.get(kept.blobId, compartment);
    const owner = (await this.people.compartments()).find((it) => it.id === compartment)?.name ?? { sv: compartment, en: compartment };
    return {
      fileName: `${title.replaceAll(/[^\p{L}\p{N}._-]+/gu, ' ').trim().slice(0, 80) || 'handling'}.${kept.ending}`, mediaType: kept.mediaType, base64: bytes.toString('base64'), sha256: kept.sha256,
      secrecy: { sv: `Handlingen är ${owner.sv}s. Begärs den ut prövas det enligt myndighetens egen sekretess (OSL 40 kap. 7 c §).`, en: `The document belongs to ${owner.en}. A request for it is tested under the agency’s own secrecy (OSL chapter 40, section 7 c).` },
    };
  }
}
