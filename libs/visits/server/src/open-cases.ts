import type { VisitId } from '@desk/kernel/contract';
import type { OpenCase } from './visit-decisions';

/** What a visit must know of its cases before it ends. `cases/server` supplies it, since cases ask visits and never the other way. */
export abstract class OpenCases {
  /** Cases of the visit that have no outcome yet. */
  abstract withoutOutcome(visitId: VisitId): Promise<OpenCase[]>;
}
