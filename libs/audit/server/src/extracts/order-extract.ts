import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { ExtractSubject, type ExtractHead, type extractsApi } from '@desk/audit/contract';
import { AgencyId, basisToReason, notFound, notPossible, notValid, stockholmDate, type Basis, type Clock, type VisitId } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { PeopleInJournal, type Known, type PersonOfVisit } from '../people-in-journal';
import { inOrder, monthAfter, registerOf, selectExtracts, toHead, type ExtractRow } from './extract-rows';

type In<K extends keyof typeof extractsApi> = z.output<(typeof extractsApi)[K]['input']>;
type Order = { readonly agencyId: AgencyId; readonly how: 'desk' | 'letter'; readonly person: Known; readonly purpose: string };

/** Takes orders for register extracts: at the desk from the visitor whose identity was checked, or by exact number from somebody who has written to the agency. */
@Injectable()
export class OrderExtract {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleInJournal,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async forVisitor({ visitId, agencyIds }: In<'orderForVisitor'>, caller: Caller) {
    const { basis, person } = await this.visitor(visitId, caller);
    if (!person?.subjectHash || !person.numberSealed) throw notPossible('NobodyIdentified', { sv: 'Ingen är identifierad med personnummer i besöket. Identifiera besökaren först, då går det att beställa utdrag.', en: 'Nobody is identified with a personal number in the visit. Identify the visitor first; then extracts can be ordered.' });
    if (!person.checked) throw notPossible('IdentityNotChecked', { sv: 'Kontrollera besökarens id-handling först. Ett utdrag lämnas bara till den som det gäller (dataskyddsförordningen art. 12.6).', en: 'Check the visitor’s identity document first. An extract is given only to the person it is about (GDPR art. 12.6).' });
    const known = await this.people.agencies();
    if (agencyIds.some((id) => !known.has(id))) throw notValid('agencyIds', { sv: 'Välj bland myndigheterna i huset.', en: 'Choose among the agencies of the house.' });
    const whom: Known = { subjectHash: person.subjectHash, numberSealed: person.numberSealed, protectedIdentity: person.protectedIdentity };
    const ordered = [];
    for (const agencyId of new Set(agencyIds)) ordered.push({ agencyId, ...(await this.keep({ agencyId, how: 'desk', person: whom, purpose: visitId }, basis, caller)) });
    return { ordered };
  }

  /** How far the visitor's own orders from the desk have come. Nobody identified, and somebody behind a wall, give the same answer. */
  async ofVisitor({ visitId }: In<'extractsOfVisitor'>, caller: Caller): Promise<{ extracts: ExtractHead[]; agencyIds: AgencyId[] }> {
    const { person } = await this.visitor(visitId, caller);
    const agencyIds = [...(await this.people.agencies()).keys()].map((id) => AgencyId.parse(id));
    const hash = person?.subjectHash;
    if (!hash) return { extracts: [], agencyIds };
    const rows = await this.database.apart(agencyIds.map(registerOf), 'read', () => this.database.query<ExtractRow>(`${selectExtracts} WHERE x.subject_hash = $1 AND x.how = 'desk' ${inOrder} LIMIT 100`, [hash]));
    return { extracts: rows.map((row) => ({ ...toHead(row), releasedBy: null })), agencyIds };
  }

  async byNumber({ agencyId, personNumber, purpose }: In<'orderByNumber'>, caller: Caller) {
    const person = await this.people.known(personNumber, this.clock.now());
    if ('problem' in person) throw notValid('personNumber', person.text);
    if (person.subjectHash === caller.rights.principal.ownSubjectHash) throw notPossible('OwnExtract', { sv: 'Det är ditt eget nummer. Be en kollega beställa utdraget (jäv, FL 16–18 §§).', en: 'That is your own number. Ask a colleague to order the extract (conflict of interest, FL 16–18 §§).' });
    // Whether the person is protected is decided by who may review; who orders is told nothing either way.
    const basis = caller.must('order', ExtractSubject, { agencyId, officeId: null, deskStaffId: null, needOpen: null, protectedIdentity: false, subjectHash: person.subjectHash });
    return this.keep({ agencyId, how: 'letter', person, purpose }, basis, caller);
  }

  /** @throws Refused `not-found` for a visit that is not the caller's own, in need */
  private async visitor(visitId: VisitId, caller: Caller): Promise<{ basis: Basis; person: PersonOfVisit | null }> {
    const person = await this.people.personOf(visitId);
    if (!person) throw notFound();
    const basis = caller.must('order', ExtractSubject, { ...person, agencyId: null, protectedIdentity: false, subjectHash: null });
    return { basis, person: caller.may('order', ExtractSubject, { ...person, agencyId: null }) ? person : null };
  }

  private async keep({ agencyId, how, person, purpose }: Order, basis: Basis, caller: Caller): Promise<{ receiptNumber: string; dueOn: string }> {
    const [id, now] = [randomUUIDv7(), this.clock.now()];
    const dueOn = monthAfter(stockholmDate(now));
    const year = stockholmDate(now).slice(2, 4);
    const row = await this.database.apart([registerOf(agencyId)], 'write', () => this.database.find<{ receiptNumber: string }>(
      `INSERT INTO audit.extract (id, compartment, receipt_number, agency_id, state, how, ordered_at, ordered_by, due_on, subject_hash, number_sealed, protected_identity, held_back, version)
       VALUES ($1, $2, 'UT-' || $3 || '-' || lpad(nextval('audit.extract_number')::text, 5, '0'), $4, 'ordered', $5, $6, $7, $8, $9, $10, $11, '[]', 1) RETURNING receipt_number AS "receiptNumber"`,
      [id, registerOf(agencyId), year, agencyId, how, now.toISOString(), caller.staffId, dueOn, person.subjectHash, person.numberSealed, person.protectedIdentity]));
    this.journal.write({ ...whoOf(caller), agencyId, compartment: registerOf(agencyId), act: 'extract.order', outcome: 'done', object: 'extract', objectId: id, fields: how, purpose, basis: basisToReason(basis), refusal: null });
    return { receiptNumber: row?.receiptNumber ?? '', dueOn };
  }
}
