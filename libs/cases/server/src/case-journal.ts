import { Injectable } from '@nestjs/common';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, type Basis } from '@desk/kernel/contract';
import { Journal } from '@desk/platform/server';

type Of = { readonly agencyId: string; readonly compartment: string };
type What = { readonly act: string; readonly object: 'case' | 'note' | 'handoff' | 'document' | 'waiver' | 'decision' | 'registration'; readonly objectId: string; readonly fields?: string; readonly purpose?: string; readonly basis: Basis | null };

/** Writes acts on cases into the journal, in the owning agency's name and with the ground they stood on (domain.md 2.6). */
@Injectable()
export class CaseJournal {
  constructor(private readonly journal: Journal) {}

  write(caller: Caller, of: Of, { basis, fields, purpose, ...what }: What): void {
    this.journal.write({
      ...whoOf(caller), agencyId: of.agencyId, compartment: of.compartment, ...what, outcome: 'done', fields: fields ?? null, purpose: purpose ?? null,
      basis: basis && basisToReason(basis), refusal: null,
    });
  }

  /** What the house did by itself: a clock that ran out. */
  writeHouse(of: Of, what: Omit<What, 'basis'>): void {
    this.journal.write({
      staffId: null, employerId: null, workplace: null, agencyId: of.agencyId, compartment: of.compartment, act: what.act, object: what.object, objectId: what.objectId, outcome: 'done',
      fields: what.fields ?? null, purpose: what.purpose ?? null, basis: 'duty|house', refusal: null,
    });
  }
}
