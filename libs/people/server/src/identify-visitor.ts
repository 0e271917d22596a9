import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { VisitorId, basisToReason, notFound, officeCompartment, type Clock } from '@desk/kernel/contract';
import { ProtectedVisitorMet, VisitorIdentified, VisitorRecognised, VisitorSubject, type Identity, type Visitor, type peopleApi } from '@desk/people/contract';
import { CLOCK, Cipher, Database, Journal } from '@desk/platform/server';
import { MetVisits } from './met-visits';
import { ProtectedPeople } from './protected-people';
import { mustGoOn, mustNotBeInConflict, mustNotBeOwn, numberFrom } from './visitor-decisions';
import { VisitorEntity } from './visitor.entities';
import { VisitorRecords } from './visitor-records';

type Sealed = Pick<VisitorEntity, 'kind' | 'numberSealed' | 'subjectHash' | 'otherSealed' | 'protectedIdentity'>;

/**
 * Records who the visitor is. A protected person is recorded and answered exactly like anybody else, so that the answer never tells; from then on the
 * row is behind its wall (C6), and to those without the competence it answers like a row that does not exist.
 */
@Injectable()
export class IdentifyVisitor {
  constructor(
    private readonly visits: MetVisits,
    private readonly records: VisitorRecords,
    private readonly protectedPeople: ProtectedPeople,
    private readonly cipher: Cipher,
    private readonly database: Database,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof peopleApi.identifyVisitor.input>, caller: Caller): Promise<Visitor> {
    const now = this.clock.now();
    // Asked before anything else: it has a connection of its own, and a unit of work that holds one should not wait for another.
    const sealed = await this.seal(input.identity, now);
    const visit = await this.visits.find(input.visitId);
    if (!visit) throw notFound();
    const met = { officeId: visit.officeId, deskStaffId: visit.deskStaffId, needOpen: visit.needOpen, protectedIdentity: false, subjectHash: null };
    const basis = caller.must('identify', VisitorSubject, met);
    mustGoOn(visit);
    if (sealed.subjectHash !== null) {
      mustNotBeOwn(sealed.subjectHash, caller.rights.principal);
      mustNotBeInConflict(sealed.subjectHash, caller.rights.principal);
    }
    const visitor: VisitorEntity = {
      ...sealed, id: VisitorId.parse(randomUUIDv7()), visitId: visit.id, compartment: officeCompartment(visit.officeId), officeId: visit.officeId, deskStaffId: visit.deskStaffId, needOpen: true, needUntil: null,
      createdAt: now.toISOString(), version: 1,
    };
    this.database.insert(VisitorEntity, visitor);
    const check = input.check ? this.records.addCheck(visitor, input.check, caller, now) : null;
    this.journal.write({
      ...whoOf(caller), compartment: visitor.compartment, act: 'visitor.identify', outcome: 'done', object: 'visitors', objectId: visitor.id, fields: 'identity', purpose: visit.id, basis: basisToReason(basis), refusal: null,
    });
    if (visitor.protectedIdentity) await this.database.tell(ProtectedVisitorMet, { visitId: visit.id });
    else if (visitor.subjectHash !== null) await this.database.tell(VisitorRecognised, { visitId: visit.id, pseudonym: this.cipher.hash(`repeat ${visitor.subjectHash}`) });
    await this.database.tell(VisitorIdentified, { visitorId: visitor.id, visitId: visit.id, officeId: visit.officeId, staffId: caller.staffId });
    return this.records.view({ ...visitor, protectedIdentity: false }, check, [], caller);
  }

  private async seal(identity: Identity, now: Date): Promise<Sealed> {
    if (identity.kind === 'other') return { kind: 'other', numberSealed: null, subjectHash: null, otherSealed: this.cipher.seal(identity.description), protectedIdentity: false };
    const { kind, full } = numberFrom(identity.number, now);
    const subjectHash = this.cipher.hash(full);
    return { kind, numberSealed: this.cipher.seal(full), subjectHash, otherSealed: null, protectedIdentity: await this.protectedPeople.has(subjectHash) };
  }
}
