import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { VisitId, basisToReason, officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { VisitRegistered, VisitSubject, visitsApi } from '@desk/visits/contract';
import { VisitEntity } from './visit.entity';
import { VisitNumbers } from './visit-numbers';
import { orEarlier, selectVisits } from './visit-rows';

type Input = z.output<typeof visitsApi.registerVisit.input>;

/** Registers a visit, anonymous. It writes and asks nothing: visit, journal and what joins in go to the database as one statement. */
@Injectable()
export class RegisterVisit {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly numbers: VisitNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the same visit when the same `requestKey` comes again */
  async run(input: Input, caller: Caller): Promise<VisitEntity> {
    const basis = caller.must('register', VisitSubject, { officeId: input.officeId });
    // A unit of its own, since the answer to a repeated key is known only when the rows are sent.
    const written = this.database.apart(caller.scope, 'write', () => this.register(input, caller, basisToReason(basis)), caller.staffId);
    return orEarlier(written, 'visit_request_key', input.requestKey, (requestKey) =>
      this.database.apart(caller.scope, 'read', () => this.database.find<VisitEntity>(`${selectVisits} WHERE v.desk_staff_id = $1 AND v.request_key = $2`, [caller.staffId, requestKey])));
  }

  private async register(input: Input, caller: Caller, basis: string): Promise<VisitEntity> {
    const visit: VisitEntity = {
      id: VisitId.parse(randomUUIDv7()), compartment: officeCompartment(input.officeId), number: this.numbers.next(), officeId: input.officeId, deskStaffId: caller.staffId, channel: input.channel,
      state: 'open', language: 'sv', interpreter: false, lifeEvents: input.lifeEvents, caseTypes: input.caseTypes, question: false, parkedNote: null, startedAt: this.clock.now().toISOString(),
      endedAt: null, needOpen: true, needUntil: null, protectedIdentity: false, requestKey: input.requestKey ?? null, lastChange: 'register', version: 1,
    };
    this.database.insert(VisitEntity, visit);
    this.journal.write({ ...whoOf(caller), compartment: visit.compartment, act: 'visit.register', outcome: 'done', object: 'visits', objectId: visit.id, fields: null, purpose: visit.id, basis, refusal: null });
    await this.database.tell(VisitRegistered, {
      visitId: visit.id, officeId: visit.officeId, staffId: caller.staffId, channel: visit.channel, lifeEventIds: visit.lifeEvents.map((it) => it.lifeEventId), acts: input.acts,
    });
    return visit;
  }
}
