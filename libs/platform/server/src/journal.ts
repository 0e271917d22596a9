import type { JournalEntry } from '@desk/audit/contract';

/** Where acts and looks are written down, inside the acting transaction. `audit/server` supplies it. */
export abstract class Journal {
  abstract write(entry: JournalEntry): void;
}
