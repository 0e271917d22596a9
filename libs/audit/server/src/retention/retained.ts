import { Injectable } from '@nestjs/common';
import type { DocumentType } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';

export type Old = { readonly id: string; readonly at: string };
/** One type of document as a room keeps it. `list` gives the oldest first, at most `most`; `remove` takes away what the run has approved, and nothing else: the database itself sees to that. */
export type RetainedSource = {
  readonly documentType: DocumentType;
  list(agencyId: AgencyId, before: Date, most: number): Promise<Old[]>;
  remove(runId: string, ids: readonly string[], agencyId: AgencyId): Promise<void>;
};

/** What the house keeps for a time, type by type. Rooms add themselves: the journal asks no room. */
@Injectable()
export class Retained {
  private readonly sources = new Map<DocumentType, RetainedSource>();

  add(source: RetainedSource): void {
    this.sources.set(source.documentType, source);
  }

  of(documentType: DocumentType): RetainedSource {
    const source = this.sources.get(documentType);
    if (!source) throw new Error(`no room keeps ${documentType}`);
    return source;
  }
}
