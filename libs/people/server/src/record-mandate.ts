import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, notValid, type Clock } from '@desk/kernel/contract';
import { VisitorSubject, type Visitor, type peopleApi } from '@desk/people/contract';
import { CLOCK, Cipher, Database, Journal } from '@desk/platform/server';
import { VisitorRecords } from './visitor-records';
import { MandateEntity } from './visitor.entities';

/** Records another person's right to act for the visitor (FL 14–15 §§). The name is sealed. */
@Injectable()
export class RecordMandate {
  constructor(
    private readonly records: VisitorRecords,
    private readonly cipher: Cipher,
    private readonly database: Database,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof peopleApi.recordMandate.input>, caller: Caller): Promise<Visitor> {
    const visitor = await this.records.get(input.visitorId);
    const basis = caller.must('identify', VisitorSubject, visitor);
    const { name, ...mandate } = input.mandate;
    if (mandate.validTo !== null && mandate.validTo < mandate.validFrom) {
      throw notValid('mandate.validTo', { sv: 'Slutdagen är före startdagen. Kontrollera datumen i fullmakten.', en: 'The last day is before the first. Check the dates of the mandate.' });
    }
    this.database.insert(MandateEntity, {
      ...mandate, id: randomUUIDv7(), visitorId: visitor.id, compartment: visitor.compartment, nameSealed: this.cipher.seal(name), staffId: caller.staffId, at: this.clock.now().toISOString(),
    });
    this.journal.write({
      ...whoOf(caller), compartment: visitor.compartment, act: 'visitor.mandate', outcome: 'done', object: 'visitors', objectId: visitor.id, fields: 'mandate', purpose: visitor.visitId, basis: basisToReason(basis), refusal: null,
    });
    return this.records.show(visitor, caller);
  }
}
