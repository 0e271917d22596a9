import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason } from '@desk/kernel/contract';
import { StaffLanguages } from '@desk/people/server';
import { Journal } from '@desk/platform/server';
import { QueueSubject, type queueApi } from '@desk/visits/contract';

type Input = z.output<typeof queueApi.setStaffLanguages.input>;

/**
 * Which languages somebody at an office's desks speaks: said by the person, or by who answers for the office's queue (domain.md 6.3: the office manager keeps the
 * own staff's office role, and no right to a task). It steers whom "call next" offers, from the next call on.
 */
@Injectable()
export class SetStaffLanguages {
  constructor(
    private readonly languages: StaffLanguages,
    private readonly journal: Journal,
  ) {}

  async run({ officeId, staffId, languages }: Input, caller: Caller): Promise<{ staffId: Input['staffId']; languages: string[] }> {
    const basis = caller.must(staffId === caller.staffId ? 'staff' : 'manage', QueueSubject, { officeId });
    await this.languages.keep(officeId, staffId, languages);
    this.journal.write({ ...whoOf(caller), agencyId: null, act: 'staff.languages', outcome: 'done', object: 'staff', objectId: staffId, fields: languages.join(' '), purpose: null, basis: basisToReason(basis), refusal: null });
    return { staffId, languages };
  }
}
