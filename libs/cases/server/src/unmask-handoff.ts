import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { HandoffSubject } from '@desk/cases/contract';
import { notFound, notPossible, type HandoffId } from '@desk/kernel/contract';
import { Cipher, Database } from '@desk/platform/server';
import { CaseJournal } from './case-journal';
import { findHandoff } from './handoff-rows';

/** Shows the whole number that came with a hand-off; the journal keeps who, when and what for. */
@Injectable()
export class UnmaskHandoff {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
    private readonly journal: CaseJournal,
  ) {}

  async run({ handoffId, purpose }: { handoffId: HandoffId; purpose: string }, caller: Caller): Promise<{ number: string }> {
    const row = await findHandoff(this.database, handoffId);
    if (!row) throw notFound();
    const basis = caller.must('unmask', HandoffSubject, row);
    if (row.numberSealed === null) throw notPossible('NoNumberSent', { sv: 'Inget nummer skickades med överlämningen.', en: 'No number was sent with the hand-off.' });
    this.journal.write(caller, row, { act: 'handoff.unmask', object: 'handoff', objectId: row.id, fields: 'number', purpose, basis });
    return { number: this.cipher.open(row.numberSealed) };
  }
}
