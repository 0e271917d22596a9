import type { OfficeId, StaffId, VisitId } from '@desk/kernel/contract';

/** A visit as people must know it: whose it is and whether it is still needed. */
export type MetVisit = { readonly id: VisitId; readonly number: string; readonly officeId: OfficeId; readonly deskStaffId: StaffId; readonly needOpen: boolean; readonly endedAt: string | null };

/** The visit in which a person is met. `visits/server` supplies it, since visits ask people and never the other way. */
export abstract class MetVisits {
  abstract find(visitId: VisitId): Promise<MetVisit | undefined>;
}
