import type { Assignment, Clause, Competence, Duty } from '@desk/access/contract';
import type { AgencyId, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';

export type KnownStaff = {
  readonly staffId: StaffId;
  readonly displayName: string;
  readonly shortName: string;
  readonly employerAgencyId: AgencyId;
  readonly officeIds: OfficeId[];
  readonly languages: string[];
  readonly ownSubjectHash: string | null;
  /** Where the person has reported a conflict of interest. */
  readonly conflicts: { readonly visitId: VisitId; readonly subjectHash: string | null }[];
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

/** A kiosk or board in a waiting room, as the door knows it. It acts for nobody: what it does concerns its office only. */
export type PairedDevice = { readonly deviceId: string; readonly kind: 'kiosk' | 'board'; readonly officeId: OfficeId; readonly name: string; readonly scope: readonly string[] };

/** Which kiosks and boards are paired. `visits/server` supplies it. */
export abstract class DeviceSource {
  /** The device behind a secret, or null when there is none or it was revoked. */
  abstract bySecret(secret: string): Promise<PairedDevice | null>;
}

/** Tickets in a queue, as a visitor's phone names them. `visits/server` supplies it. */
export abstract class TicketSource {
  /** The live ticket behind an unguessable token, or null. */
  abstract byToken(token: string): Promise<{ readonly ticketId: string; readonly officeId: OfficeId } | null>;
}

/** The duties a person holds. Kept by access itself. */
export abstract class DutySource {
  abstract of(staffId: StaffId): Promise<Duty[]>;
}
