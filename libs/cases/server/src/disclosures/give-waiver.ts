import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseSubject, type Waiver, type disclosuresApi } from '@desk/cases/contract';
import { AgencyId, notFound, notValid, officeCompartment, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { asMet } from '../as-met';
import { CaseJournal } from '../case-journal';
import { newCase } from '../new-case';
import { TaskRefusals } from '../task-refusals';
import { VisitInHand } from '../visit-in-hand';
import { identityNeeded, onlyReferral } from '../words';
import { mandateNeeded, protectedStays, receiverNeeded, sameReceiver, waiverTextMoved } from './disclosure-words';
import { WaiverSaid } from './waiver-said';
import { toWaiver } from './waiver-rows';

/** Keeps what the visitor said yes to, word for word. Who may hand the case over may ask for it. */
@Injectable()
export class GiveWaiver {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitInHand,
    private readonly people: People,
    private readonly routing: Routing,
    private readonly tasks: TaskRefusals,
    private readonly said: WaiverSaid,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof disclosuresApi.giveWaiver.input>, caller: Caller): Promise<Waiver> {
    await this.visits.hold(input.visitId);
    const visit = await this.visits.get(input.visitId, caller);
    const caseType = this.routing.caseType(input.caseTypeCode);
    if (!caseType) throw notFound();
    const question = { officeId: visit.officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task: 'HO' };
    const { basis } = await this.tasks.decide(question, caller);
    if (caseType.compartment === null) throw onlyReferral();
    const visitor = asMet(await this.people.visitorOf(visit.id), caller);
    if (!visitor) throw identityNeeded();
    const person = { subjectHash: visitor.subjectHash, protectedIdentity: visitor.protectedIdentity };
    const source = { agencyId: caseType.agency, compartment: caseType.compartment };
    const now = this.clock.now().toISOString();
    await this.tasks.must(CaseSubject, 'hand-off', { ...newCase({ ...input, officeId: visit.officeId, staffId: caller.staffId }, source, now), ...person }, question, caller);
    if (person.protectedIdentity) throw protectedStays();
    if (input.validTo !== null && input.validTo < caller.day) throw notValid('validTo', { sv: 'Sista dagen har redan varit. Välj en senare, eller låt medgivandet gälla besöket.', en: 'The last day has passed. Choose a later one, or let the waiver hold for the visit.' });

    const known = await this.people.compartments();
    const to = known.find(({ id }) => id === input.to);
    if (!to) throw receiverNeeded();
    if (to.id === source.compartment) throw sameReceiver();
    const text = await this.said.of(input, source.compartment, known, caseType.name);
    if (text.sv !== input.text && text.en !== input.text) throw waiverTextMoved();
    if (input.giver !== 'visitor' && !(await this.mayGive(input, caseType.agency, caller))) throw mandateNeeded();

    const row = {
      id: randomUUIDv7(), visitId: visit.id, caseTypeCode: caseType.code, officeId: visit.officeId, fromAgencyId: AgencyId.parse(source.agencyId), from: source.compartment, toAgencyId: to.agencyId, to: to.id,
      categories: input.categories, documentIds: input.documentIds, purpose: caseType.name, giver: input.giver, how: input.how, text, givenAt: now, byId: caller.staffId, byName: caller.displayName, validTo: input.validTo,
      deskStaffId: caller.staffId, needOpen: true, ...person, withdrawnAt: null, withdrawnBy: null,
    };
    await this.database.query(
      `INSERT INTO cases.waiver (id, visit_id, case_type_code, office_id, office_compartment, from_agency_id, from_compartment, to_agency_id, to_compartment, categories, document_ids, purpose, giver, how, text, given_at, by_id, by_name, valid_to,
        desk_staff_id, need_until, protected_identity, subject_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, NULL, $21, $22)`,
      [row.id, row.visitId, row.caseTypeCode, row.officeId, officeCompartment(visit.officeId), row.fromAgencyId, row.from, row.toAgencyId, row.to, row.categories, row.documentIds, JSON.stringify(row.purpose), row.giver, row.how, JSON.stringify(row.text), now,
        row.byId, row.byName, row.validTo, row.deskStaffId, row.protectedIdentity, row.subjectHash]);
    for (const side of [source, { agencyId: to.agencyId, compartment: to.id }]) {
      this.journal.write(caller, side, { act: 'waiver.give', object: 'waiver', objectId: row.id, fields: `${row.categories.join(',')} ${row.giver} ${row.how}`, purpose: visit.id, basis });
    }
    return toWaiver(row);
  }

  /** Somebody else's yes counts when a mandate, or being a guardian, reaches the agency and the case today. */
  private async mayGive({ visitId, giver, caseTypeCode }: z.output<typeof disclosuresApi.giveWaiver.input>, agencyId: string, caller: Caller): Promise<boolean> {
    const mandates = await this.people.mandatesOf(visitId);
    return mandates.some((it) =>
      (giver === 'guardian' ? it.kind === 'guardian' : it.kind === 'representative' || it.kind === 'good-man') && it.agencyIds.some((id) => id === agencyId) &&
      (it.caseTypeCodes.length === 0 || it.caseTypeCodes.some((code) => code === caseTypeCode)) && it.validFrom <= caller.day && (it.validTo === null || caller.day <= it.validTo));
  }
}
