import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffSource, type KnownStaff } from '@desk/access/server';
import { AgencyId, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';

const Known = z.object({
  staffId: StaffId, displayName: z.string(), shortName: z.string(), employerAgencyId: AgencyId, officeIds: z.array(OfficeId), languages: z.array(z.string()), ownSubjectHash: z.string().nullable(),
  conflicts: z.array(z.object({ visitId: VisitId, subjectHash: z.string().nullable() })),
});
const known = `SELECT id AS "staffId", display_name AS "displayName", short_name AS "shortName", employer_agency_id AS "employerAgencyId", office_ids AS "officeIds", languages,
  own_subject_hash AS "ownSubjectHash",
  coalesce((SELECT jsonb_agg(jsonb_build_object('visitId', k.visit_id, 'subjectHash', k.subject_hash) ORDER BY k.reported_at) FROM people.conflict k WHERE k.staff_id = staff.id AND k.state <> 'lifted'), '[]') AS conflicts FROM people.staff WHERE active`;

/** Who works in the house, for sign-in and rights. Somebody who has left is nobody. */
@Injectable()
export class HouseStaff extends StaffSource {
  constructor(private readonly database: Database) {
    super();
  }

  async bySubject(subject: string): Promise<KnownStaff | null> {
    return read(await this.database.find(`${known} AND subject = $1`, [subject]));
  }

  async byId(staffId: StaffId): Promise<KnownStaff | null> {
    return read(await this.database.find(`${known} AND id = $1`, [staffId]));
  }
}

const read = (row: object | undefined): KnownStaff | null => (row ? Known.parse(row) : null);
