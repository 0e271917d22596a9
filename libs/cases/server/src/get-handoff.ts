import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { HandoffSubject, type Handoff, type RegisteredAs } from '@desk/cases/contract';
import { notFound, type HandoffId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { findHandoff, toHandoff } from './handoff-rows';

/** One hand-off with what the reader may see. The handler's reasoning is read only for somebody who handles it. */
@Injectable()
export class GetHandoff {
  constructor(private readonly database: Database) {}

  async run({ handoffId }: { handoffId: HandoffId }, caller: Caller): Promise<Handoff> {
    const row = await findHandoff(this.database, handoffId);
    if (!row) throw notFound();
    caller.must('read', HandoffSubject, row);
    if (!caller.may('handle', HandoffSubject, row)) return toHandoff(row, caller);
    const reasoning = await this.database.find<{ text: string }>('SELECT internal_text AS text FROM cases.handoff_reasoning WHERE handoff_id = $1 ORDER BY at DESC, id DESC LIMIT 1', [handoffId]);
    const registration = await this.database.find<RegisteredAs>('SELECT id, agency_id AS "agencyId", case_type_code AS "caseTypeCode", year, number, place FROM cases.registration WHERE object_id = $1 AND compartment = $2', [row.id, row.compartment]);
    return { ...toHandoff(row, caller, reasoning?.text ?? null), registration: registration ?? null };
  }
}
