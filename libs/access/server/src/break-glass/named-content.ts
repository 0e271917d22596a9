import type { NamedHandoff } from '@desk/access/contract';
import type { AgencyId, Compartment, HandoffId } from '@desk/kernel/contract';

/** A hand-off that was named, and what its walls are decided on. */
export type Named = { readonly handoffId: HandoffId; readonly agencyId: AgencyId; readonly visitId: string; readonly protectedIdentity: boolean; readonly subjectHash: string | null; readonly content: NamedHandoff };

/** What an opening shows. `cases/server` supplies it, read apart in the named compartment and in no other. */
export abstract class NamedContent {
  abstract find(compartment: Compartment, receiptNumber: string): Promise<Named | null>;
}
