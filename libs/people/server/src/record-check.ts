import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, type Clock } from '@desk/kernel/contract';
import { VisitorSubject, type Visitor, type peopleApi } from '@desk/people/contract';
import { CLOCK, Journal } from '@desk/platform/server';
import { VisitorRecords } from './visitor-records';

/** Records a check of identity. Earlier checks stay. */
@Injectable()
export class RecordCheck {
  constructor(
    private readonly records: VisitorRecords,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof peopleApi.recordCheck.input>, caller: Caller): Promise<Visitor> {
    const visitor = await this.records.get(input.visitorId);
    const basis = caller.must('identify', VisitorSubject, visitor);
    this.records.addCheck(visitor, input.check, caller, this.clock.now());
    this.journal.write({
      ...whoOf(caller), compartment: visitor.compartment, act: 'visitor.check', outcome: 'done', object: 'visitors', objectId: visitor.id, fields: 'identity-check', purpose: visitor.visitId, basis: basisToReason(basis), refusal: null,
    });
    return this.records.show(visitor, caller);
  }
}
