import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason } from '@desk/kernel/contract';
import { VisitorSubject, type peopleApi } from '@desk/people/contract';
import { Cipher, Journal } from '@desk/platform/server';
import { mustHaveAssignment, mustHaveNumber } from './visitor-decisions';
import { VisitorRecords } from './visitor-records';

/** Opens the whole number, with a purpose that the journal keeps in the same transaction. */
@Injectable()
export class UnmaskVisitor {
  constructor(
    private readonly records: VisitorRecords,
    private readonly cipher: Cipher,
    private readonly journal: Journal,
  ) {}

  async run(input: z.output<typeof peopleApi.unmaskVisitor.input>, caller: Caller): Promise<{ number: string }> {
    const visitor = await this.records.get(input.visitorId);
    const basis = caller.must('unmask', VisitorSubject, visitor);
    mustHaveAssignment(caller.rights.principal, caller.day);
    const number = this.cipher.open(mustHaveNumber(visitor.numberSealed));
    this.journal.write({
      ...whoOf(caller), compartment: visitor.compartment, act: 'visitor.unmask', outcome: 'done', object: 'visitors', objectId: visitor.id, fields: 'identity-number', purpose: input.purpose, basis: basisToReason(basis), refusal: null,
    });
    return { number };
  }
}
