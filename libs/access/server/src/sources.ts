import type { Assignment, Clause, Competence, Duty } from '@desk/access/contract';
import type { AgencyId, OfficeId, StaffId } from '@desk/kernel/contract';

export type KnownStaff = {
  readonly staffId: StaffId;
  readonly displayName: string;
  readonly shortName: string;
  readonly employerAgencyId: AgencyId;
  readonly officeIds: OfficeId[];
  readonly languages: string[];
  readonly ownSubjectHash: string | null;
};

/** Who works in the house. `people/server` supplies it. */
export abstract class StaffSource {
  abstract bySubject(subject: string): Promise<KnownStaff | null>;
  abstract byId(staffId: StaffId): Promise<KnownStaff | null>;
}

/** What the agreements say. `agreements/server` supplies it. */
export abstract class ClauseSource {
  /** Lines of signed versions that are in force on a day at any of these offices. */
  abstract inForce(officeIds: readonly string[], day: string): Promise<readonly Clause[]>;
  abstract grantsTo(staffId: StaffId): Promise<{ readonly assignments: Assignment[]; readonly competences: Competence[] }>;
  /** Changes whenever any of the above does. */
  abstract version(): Promise<string>;
}

/** The duties a person holds. Kept by access itself. */
export abstract class DutySource {
  abstract of(staffId: StaffId): Promise<Duty[]>;
}
