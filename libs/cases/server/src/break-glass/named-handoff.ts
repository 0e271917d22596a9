import { Injectable } from '@nestjs/common';
import { NamedHandoff } from '@desk/access/contract';
import { NamedContent, type Named } from '@desk/access/server';
import { AgencyId, HandoffId, type Compartment } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { selectHandoffs, type HandoffWithHistory } from '../handoff-rows';

/** One hand-off by its receipt number, read apart in its own compartment: the one who looks gets no right to anything else there. */
@Injectable()
export class NamedHandoffHere extends NamedContent {
  constructor(private readonly database: Database) {
    super();
  }

  async find(compartment: Compartment, receiptNumber: string): Promise<Named | null> {
    const row = await this.database.apart([compartment], 'read', () => this.database.find<HandoffWithHistory>(`${selectHandoffs} WHERE h.receipt_number = $1 AND h.compartment = $2`, [receiptNumber, compartment]));
    if (!row) return null;
    const { protectedIdentity, subjectHash, visitId } = row;
    return { handoffId: HandoffId.parse(row.id), agencyId: AgencyId.parse(row.agencyId), visitId, protectedIdentity, subjectHash, content: NamedHandoff.parse(row) };
  }
}
