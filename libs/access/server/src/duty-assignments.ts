import { Injectable } from '@nestjs/common';
import { Duty } from '@desk/access/contract';
import type { StaffId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { DutySource } from './sources';

/** Duties as access keeps them. */
@Injectable()
export class DutyAssignments extends DutySource {
  constructor(private readonly database: Database) {
    super();
  }

  async of(staffId: StaffId): Promise<Duty[]> {
    const rows = await this.database.query(
      `SELECT code, agency_id AS "agencyId", compartments, office_ids AS "officeIds", valid_from AS "validFrom", valid_to AS "validTo" FROM access.duty_assignment WHERE staff_id = $1 ORDER BY id`,
      [staffId],
    );
    return Duty.array().parse(rows);
  }
}
