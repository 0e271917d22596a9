import type { AgencyId, IdentityNumberProblem, OfficeId, StaffId, Text, VisitId } from '@desk/kernel/contract';

/** Whom a visit is about, as an extract must know it. `checked`: somebody saw who it was, with a result. */
export type PersonOfVisit = {
  readonly officeId: OfficeId; readonly deskStaffId: StaffId; readonly needOpen: boolean; readonly protectedIdentity: boolean; readonly subjectHash: string | null; readonly numberSealed: string | null; readonly checked: boolean;
};
/** A visit in which a person was met, and the agency that hosts its office: whose register visits and identities stand in. */
export type MetIn = { readonly visitId: string; readonly hostAgencyId: AgencyId };
/** Somebody whose number was written: how the rooms know them. */
export type Known = { readonly subjectHash: string; readonly numberSealed: string; readonly protectedIdentity: boolean };

/** What the journal must ask about people, since it keeps only ids. `people/server` supplies it: the journal asks no room. */
export abstract class PeopleInJournal {
  /** The visits in which a person was met, anywhere in the house. Ids only. @param written an exact personal or coordination number */
  abstract visitsOf(written: string, now: Date): Promise<readonly string[] | IdentityNumberProblem>;
  /** Display names by staff id, also of those who have left. */
  abstract staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  abstract known(written: string, now: Date): Promise<Known | IdentityNumberProblem>;
  /** As `visitsOf`, for a hash at hand, with whose office it was. */
  abstract metIn(subjectHash: string): Promise<readonly MetIn[]>;
  /** The person of a visit that the work around it may read, or null: also for one behind a wall. */
  abstract personOf(visitId: VisitId): Promise<PersonOfVisit | null>;
  /** `19900101-••••` */
  abstract masked(numberSealed: string): string;
  /** Agencies inside the house, by id. */
  abstract agencies(): Promise<ReadonlyMap<string, Text>>;
}
