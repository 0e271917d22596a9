import { z } from 'zod';
import { AgencyId } from '@desk/kernel/contract';

/** Was the visit one that should have been needed (onödig efterfrågan, domain.md 1.7)? Set by a person with one key when a visit ends, never by the house. */
export const DemandKind = z.enum(['value', 'failure', 'unclear']);
export type DemandKind = z.infer<typeof DemandKind>;

export const DemandParty = z.enum(['agency', 'visitor', 'third-party', 'unknown']);
export type DemandParty = z.infer<typeof DemandParty>;

/** Why the earlier contact was not enough, in the groups that the studies at Försäkringskassan and Skatteverket found. */
export const DemandCause = z.enum(['asks-about-case', 'decision-unclear', 'information-missing', 'information-wrong', 'form-hard', 'e-service-fails', 'slow-case', 'sent-between-agencies', 'no-answer', 'document-lost', 'other']);
export type DemandCause = z.infer<typeof DemandCause>;

export const DemandMark = z.object({
  kind: DemandKind,
  party: DemandParty.optional(),
  cause: DemandCause.optional(),
  /** The agency whose earlier contact was not enough. */
  agencyId: AgencyId.optional(),
});
export type DemandMark = z.infer<typeof DemandMark>;
