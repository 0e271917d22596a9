import { z } from 'zod';
import { AgencyId, Day, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { Duty } from './duty';

/** A personal assignment agreement (uppdragsavtal): this person may do these P and M tasks for that agency. Lag (2004:543) 5 §, SSC's practice. */
export const Assignment = z.object({ id: z.string(), agencyId: AgencyId, tasks: z.array(z.string()), validFrom: Day, validTo: Day.nullable() });
export type Assignment = z.infer<typeof Assignment>;

/** A competence with its dates: training for an agency's tasks, or `skyddad` for protected persons. */
export const Competence = z.object({ code: z.string(), validFrom: Day, validTo: Day.nullable() });
export type Competence = z.infer<typeof Competence>;

/** Who acts, as the rules see a person. */
export const Principal = z.object({
  staffId: StaffId,
  displayName: z.string(),
  employerAgencyId: AgencyId,
  officeIds: z.array(OfficeId),
  duties: z.array(Duty),
  assignments: z.array(Assignment),
  competences: z.array(Competence),
  /** Keyed hash of the person's own number, so that the house can keep people out of their own cases (jäv, FL 16–18 §§). */
  ownSubjectHash: z.string().nullable(),
  /** Visits and persons in which this person has reported a conflict of interest. */
  conflicts: z.array(z.object({ visitId: VisitId, subjectHash: z.string().nullable() })).optional(),
});
export type Principal = z.infer<typeof Principal>;

/** Is something with these dates valid on a day (`YYYY-MM-DD`, both ends included)? */
export const validOn = (dates: { readonly validFrom: string; readonly validTo: string | null }, day: string): boolean =>
  dates.validFrom <= day && (dates.validTo === null || day <= dates.validTo);
