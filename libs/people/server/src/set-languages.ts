import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RightsOf, whoOf, type Caller } from '@desk/access/server';
import { basisToReason, notFound } from '@desk/kernel/contract';
import { Database, Journal } from '@desk/platform/server';
import { QueueSubject, type queueApi } from '@desk/visits/contract';
import { StaffEntity } from './staff.entities';

type Input = z.output<typeof queueApi.setStaffLanguages.input>;

/**
 * Which languages somebody at an office's desks speaks: said by the person, or by who answers for the office's queue (domain.md 6.3: the office manager keeps the
 * own staff's office role, and no right to a task). It steers whom "call next" offers, from the next call on.
 */
@Injectable()
export class SetLanguages {
  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
    private readonly journal: Journal,
  ) {}

  async run({ officeId, staffId, languages }: Input, caller: Caller): Promise<{ staffId: Input['staffId']; languages: string[] }> {
    const basis = caller.must(staffId === caller.staffId ? 'staff' : 'manage', QueueSubject, { officeId });
    const held = await this.database.find<{ id: string }>('SELECT id FROM people.staff WHERE id = $1 AND active AND $2 = ANY (office_ids) FOR UPDATE', [staffId, officeId]);
    if (!held) throw notFound();
    this.database.update(StaffEntity, { id: staffId, languages });
    this.journal.write({ ...whoOf(caller), agencyId: null, act: 'staff.languages', outcome: 'done', object: 'staff', objectId: staffId, fields: languages.join(' '), purpose: null, basis: basisToReason(basis), refusal: null });
    await this.rights.evictWith(`staff:${staffId}`);
    return { staffId, languages };
  }
}
