import { Inject, Injectable } from '@nestjs/common';
import type { JournalEntry } from '@desk/audit/contract';
import { stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { EntryEntity } from './entry.entity';

/** Writes the journal with the act itself, in the same batch: both are kept, or neither. */
@Injectable()
export class AuditJournal extends Journal {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  write(entry: JournalEntry): void {
    const now = this.clock.now();
    this.database.insert(EntryEntity, { ...entry, at: now.toISOString(), day: stockholmDate(now), journalCompartment: `journal:${entry.agencyId ?? 'house'}` });
  }
}
