import { Injectable } from '@nestjs/common';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, officeCompartment, type Basis, type OfficeId } from '@desk/kernel/contract';
import { Journal } from '@desk/platform/server';

/** The journal's line of an act in a waiting room. Where the ticket is not known before the act, the act itself fills it in (`OBJECT`). */
@Injectable()
export class JournalTicket {
  constructor(private readonly journal: Journal) {}

  byStaff(caller: Caller, officeId: OfficeId, act: string, objectId: string | null, basis: Basis | null, object = 'tickets'): void {
    this.journal.write({
      ...whoOf(caller), compartment: officeCompartment(officeId), act, outcome: 'done', object, objectId, fields: null, purpose: null, basis: basis === null ? null : basisToReason(basis), refusal: null,
    });
  }

  /** @param workplace the kiosk's name, or null for a visitor's phone and for the house */
  byNobody(officeId: OfficeId, act: string, objectId: string | null, workplace: string | null): void {
    this.journal.write({
      staffId: null, employerId: null, agencyId: null, compartment: officeCompartment(officeId), act, outcome: 'done', object: 'tickets', objectId, fields: null, purpose: null, basis: null, refusal: null, workplace,
    });
  }
}

/** The journal's column that takes the id of what was done. */
export const OBJECT = { object_id: 'id' } as const;
