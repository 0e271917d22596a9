import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { Crossing, waiverText, type ProposedWaiver } from '@desk/cases/contract';
import { AgencyId, type Clock, type Compartment, type Text } from '@desk/kernel/contract';
import type { CompartmentInfo } from '@desk/people/contract';
import type { MetVisitor } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import type { VisitEntity } from '@desk/visits/server';
import type { Choice } from '../draft-handoff';
import type { ParcelFacts } from '../handoff-parcel';
import { compartmentName } from '../parcel-words';
import type { CrossingFacts, DecisionRow, Missing } from './disclosure-parcel';
import { waiversFor } from './waiver-rows';

type Of = {
  readonly choice: Choice; readonly facts: ParcelFacts & Pick<CrossingFacts, 'own'>; readonly visit: VisitEntity; readonly visitor: MetVisitor | null;
  readonly source: { readonly agencyId: string; readonly compartment: Compartment }; readonly to: Compartment; readonly known: readonly CompartmentInfo[]; readonly caller: Caller;
};

/** Reads what lets something across one secrecy border: the visitor's waivers, and what the agency whose data it is has decided. */
@Injectable()
export class CrossingGrounds {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of({ choice, facts, visit, visitor, source, to, known, caller }: Of): Promise<CrossingFacts> {
    const waivers = await waiversFor(this.database, this.clock.now().toISOString(), { visitId: visit.id, from: source.compartment, to, subjectHash: visitor?.subjectHash ?? null });
    const decisions = await this.database.query<DecisionRow>(
      `SELECT d.id, d.categories, d.ground, d.by_name AS "byName" FROM cases.disclosure_decision d JOIN cases.case_file c ON c.id = d.case_id
       WHERE c.visit_id = $1 AND c.case_type_code = $2 AND d.from_compartment = $3 AND d.to_compartment = $4 ORDER BY d.at, d.id`, [visit.id, choice.caseTypeCode, source.compartment, to]);
    return {
      ...facts, visitId: visit.id, to, waivers, decisions, today: caller.day, told: choice.question ?? null, contact: choice.contact ?? null, documentIds: choice.documentIds ?? [],
      from: { agencyId: AgencyId.parse(source.agencyId), compartment: source.compartment, strength: known.find(({ id }) => id === source.compartment)?.secrecy ?? 'absolute' },
      arrivedOn: mayReceiveFor(caller, to, visit.officeId) ? caller.day : null,
    };
  }

  /** The question to read aloud for what is chosen and has no ground yet; null when nothing is missing. */
  proposed(facts: CrossingFacts, missing: readonly Missing[], known: readonly CompartmentInfo[], about: Text, validTo: string | null = null): ProposedWaiver | null {
    if (missing.length === 0) return null;
    const categories = Crossing.options.filter((one) => missing.some(({ category }) => category === one));
    const documentIds = missing.flatMap(({ documentId }) => (documentId ? [documentId] : []));
    const documents = (facts.own?.documents ?? []).filter(({ id }) => documentIds.includes(id)).map(({ title }) => title);
    const nameOf = (compartment: string): Text => compartmentName(known, compartment);
    return { categories, documentIds, text: waiverText({ from: nameOf(facts.from.compartment), to: nameOf(facts.to), about, categories, documents, validTo }) };
  }
}

/** Does a line of the receiver let this desk receive for it? Then what is handed in has arrived (FL 22 §). */
const mayReceiveFor = (caller: Caller, to: Compartment, officeId: string): boolean =>
  caller.rights.clauses.some((clause) => clause.receivesDocuments && !clause.suspended && clause.compartments.includes(to) && clause.officeIds.some((id) => id === officeId) && clause.validFrom <= caller.day && (clause.validTo === null || caller.day <= clause.validTo));
