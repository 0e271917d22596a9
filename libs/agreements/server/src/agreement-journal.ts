import { Injectable } from '@nestjs/common';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, type Basis } from '@desk/kernel/contract';
import { Journal } from '@desk/platform/server';

type What = { readonly act: string; readonly agencyId: string; readonly objectId: string; readonly purpose?: string | null; readonly fields?: string | null };

/** Acts on agreements and personal grants, in the journal of the agency in whose name they were done. */
@Injectable()
export class AgreementJournal {
  constructor(private readonly journal: Journal) {}

  write(caller: Caller, basis: Basis, { act, agencyId, objectId, purpose = null, fields = null }: What): void {
    this.journal.write({ ...whoOf(caller), agencyId, act, outcome: 'done', object: 'agreement', objectId, fields, purpose, basis: basisToReason(basis), refusal: null });
  }

  /** What the house did because a day came or somebody's act took effect. */
  writeHouse({ act, agencyId, objectId, purpose = null, fields = null }: What): void {
    this.journal.write({ staffId: null, employerId: null, workplace: null, compartment: 'staff', agencyId, act, outcome: 'done', object: 'agreement', objectId, fields, purpose, basis: 'duty|house', refusal: null });
  }
}
