import { Injectable } from '@nestjs/common';
import { RightsOf } from '@desk/access/server';
import { notFound, type OfficeId, type StaffId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { StaffEntity } from './staff.entities';

/** Which languages those who work in the house speak. What follows from it (whom a call offers) follows at once. */
@Injectable()
export class StaffLanguages {
  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
  ) {}

  /** @param languages BCP 47 codes  @throws Refused `not-found` for somebody who does not work at the office */
  async keep(officeId: OfficeId, staffId: StaffId, languages: string[]): Promise<void> {
    const held = await this.database.find<{ id: string }>('SELECT id FROM people.staff WHERE id = $1 AND active AND $2 = ANY (office_ids) FOR UPDATE', [staffId, officeId]);
    if (!held) throw notFound();
    this.database.update(StaffEntity, { id: staffId, languages });
    await this.rights.evictWith(`staff:${staffId}`);
  }
}
