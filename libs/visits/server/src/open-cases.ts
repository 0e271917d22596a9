import type { VisitId } from '@desk/kernel/contract';
import type { VisitCase } from './visit-decisions';

/** What a visit must know of its cases before it ends. `cases/server` supplies it, since cases ask visits and never the other way. */
export abstract class OpenCases {
  /** The cases of the visit, in the order in which they were opened, and whether each has an outcome. */
  abstract ofVisit(visitId: VisitId): Promise<VisitCase[]>;
}
